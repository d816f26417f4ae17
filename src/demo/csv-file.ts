import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Characters gathered before a write: fewer calls than one a row, without a file in memory. */
const BUFFERED = 1 << 19;

/** A CSV file that is being written, row after row. */
export class CsvFile {
  readonly #handle: FileHandle;
  #text: string;
  #rows = 0;

  constructor(handle: FileHandle, header: string) {
    this.#handle = handle;
    this.#text = `${header}\n`;
  }

  get rows(): number {
    return this.#rows;
  }

  /** True when it is time to await `flush`. */
  get isFull(): boolean {
    return this.#text.length >= BUFFERED;
  }

  /** Takes a row whose cells are quoted already where they need it. */
  add(row: string): void {
    this.#text += `${row}\n`;
    this.#rows++;
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    await this.#handle.writeFile(text);
  }
}

/** Writes the file anew; closed whatever `fill` does. */
export async function writeCsv<T>(
  directory: string,
  name: string,
  columns: readonly string[],
  fill: (file: CsvFile) => Promise<T>,
): Promise<T> {
  const handle = await open(join(directory, name), 'w');
  try {
    const file = new CsvFile(handle, columns.join(','));
    const result = await fill(file);
    await file.flush();
    return result;
  } finally {
    await handle.close();
  }
}

/** The cell as RFC 4180 wants it. */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
