/** What worker threads can be asked for, by name: pure functions of their input. */

export { scanEmerging } from '../detection/emerging-scan.ts';
export { linkSeizures } from '../detection/linked-seizures/link.ts';
export { measureSeaLegs, traceSeaLegs } from '../detection/routing/sea-legs.ts';
export { studyRoutes } from '../detection/routing/study.ts';
export { measureCompanies } from '../link-analysis/centrality/measure.ts';
export { rayleighScan } from '../statistics/rayleigh.ts';
