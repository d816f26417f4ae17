const MAGIC: readonly [mediaType: string, bytes: readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // "%PDF-"
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file is by its bytes, of what is taken; null for all else. What its sender says of it counts for nothing. */
export function mediaTypeOf(content: Buffer, name: string): string | null {
  const found = MAGIC.find(([, bytes]) => bytes.every((byte, i) => content[i] === byte));
  if (found) return found[0];
  if (!isText(content)) return null;
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}

/** UTF-8 without control characters other than tabs and ends of lines and pages. */
function isText(content: Buffer): boolean {
  if (content.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
