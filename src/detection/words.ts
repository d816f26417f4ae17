import type { Corroboration } from './corroboration.ts';

/** Figures in running text. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
export const round = (value: number) => Number(value.toPrecision(3)).toString();
export const scientific = (value: number) => (value >= 0.001 ? round(value) : value.toExponential(1));

/** A p-value whose weight is above 1. */
export const speaksFor = ({ pValue }: Corroboration) => pValue < 0.1;

/** What a stretch's consignments have in common, one clause each. */
export const inWords = (items: readonly Corroboration[]): string[] => items.map(wordsOf);

function wordsOf({ kind, value, consignments, of, expected, pValue }: Corroboration): string {
  const figures = `where ${round(expected)} would be expected (p = ${scientific(pValue)})`;
  switch (kind) {
    case 'TIME':
      return `${consignments} of ${of} departed in ${value}, ${figures}`;
    case 'COMPANY':
      return consignments === 0
        ? 'no company has three of them'
        : `${consignments} of the ${of} of which companies are known are of company ${value}, ${figures}`;
    case 'CATEGORY':
      return `${consignments} of ${of} are of category ${value}, ${figures}`;
    case 'CONCEALMENT':
      return `${consignments} of the ${of} that say are hidden as "${value}", ${figures}`;
  }
}
