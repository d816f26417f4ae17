/** What worker threads can be asked for, by name: pure functions of their input. */
export { rayleighScan } from '../statistics/rayleigh.ts';
