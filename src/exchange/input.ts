import { PortolanError } from '../errors.ts';

/** A fault of what was sent, with the field that has it. */
export function badInput(argument: string, why: string): PortolanError {
  return new PortolanError('BAD_INPUT', `${argument} ${why}.`, { argument });
}

/** A text of one character at least; without blanks around it. */
export function textOf(argument: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) {
    throw badInput(argument, `must have 1 to ${most} characters, not ${trimmed.length}`);
  }
  return trimmed;
}

/** A list without doubles, and not too long. */
export function listOf(
  argument: string,
  values: readonly string[] | null | undefined,
  most: number,
): string[] {
  const distinct = [...new Set(values ?? [])];
  if (distinct.length > most)
    throw badInput(argument, `may have ${most} entries at most, not ${distinct.length}`);
  return distinct;
}
