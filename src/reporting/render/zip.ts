import { strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP archive can name: nothing in one may tell when it was packed. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive that is the same bytes for the same files. */
export function zipped(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 6 });
}

export function unzipped(archive: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(archive)));
}
