import { clip } from './csv.ts';

/** What a reader of a cell's text throws; the words go on after the column and the value: `is not a number: …`. */
export class Unreadable extends Error {
  constructor(
    complaint: string,
    /** The part of the cell that is wrong, where it is not the whole. */
    readonly value?: string,
  ) {
    super(complaint);
  }
}

/** Why a row is rejected: the first cell that cannot be taken. */
export class CellError extends Error {
  constructor(
    readonly column: string,
    readonly value: string,
    complaint: string,
  ) {
    super(value === '' ? `${column} ${complaint}` : `${column} "${clip(value)}" ${complaint}`);
  }
}

/** One row's cells by column; a column that the file lacks reads as empty. */
export class Cells {
  constructor(
    private readonly positions: ReadonlyMap<string, number>,
    private readonly record: readonly string[],
  ) {}

  /** Without the blanks around it; empty where not known. */
  text(column: string): string {
    const position = this.positions.get(column);
    return position === undefined ? '' : (this.record[position] ?? '').trim();
  }

  optional<T>(column: string, read: (text: string) => T): T | null {
    const text = this.text(column);
    return text === '' ? null : this.read(column, text, read);
  }

  required<T>(column: string, read: (text: string) => T, need: string): T {
    const text = this.text(column);
    if (text === '') this.refuse(column, `is empty: ${need}`);
    return this.read(column, text, read);
  }

  /** The members of a cell that are joined by `|`, without empty ones, each once. */
  list<T>(column: string, read: (text: string) => T): T[] {
    const text = this.text(column);
    if (text === '') return [];
    const members = text.split('|').map((member) => member.trim());
    return [
      ...new Set(members.filter((member) => member !== '').map((member) => this.read(column, member, read))),
    ];
  }

  refuse(column: string, complaint: string): never {
    throw new CellError(column, this.text(column), complaint);
  }

  private read<T>(column: string, text: string, read: (text: string) => T): T {
    try {
      return read(text);
    } catch (error) {
      if (error instanceof Unreadable) throw new CellError(column, error.value ?? text, error.message);
      throw error;
    }
  }
}
