/** Figures in running text. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
export const round = (value: number) => Number(value.toPrecision(3)).toString();
export const scientific = (value: number) => (value >= 0.001 ? round(value) : value.toExponential(1));
