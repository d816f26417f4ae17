/** What worker threads can be asked for, by name: pure functions of their input. */

export { studyRoutes } from '../detection/routing/study.ts';
export { rayleighScan } from '../statistics/rayleigh.ts';
