/** Guards of the statistics: each throws a RangeError that names the argument and shows its value. */

export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) refuse(name, 'a finite number', value);
}

export function requireNonNegative(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) refuse(name, 'a finite number from 0', value);
}

export function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) refuse(name, 'a finite number above 0', value);
}

export function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) refuse(name, 'a whole number from 0', value);
}

export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(name, 'a probability from 0 to 1', value);
}

/** For what must be strictly between 0 and 1, such as a confidence. */
export function requireFraction(name: string, value: number): void {
  if (!(value > 0 && value < 1)) refuse(name, 'strictly between 0 and 1', value);
}

export function refuse(name: string, wanted: string, value: unknown): never {
  throw new RangeError(`${name} must be ${wanted}, not ${String(value)}.`);
}
