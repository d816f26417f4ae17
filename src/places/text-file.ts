import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const NEWLINE = 0x0a;
/**
 * What Windows writes at 80 to 9F, where Latin-1 has control characters: UNECE's files have such letters. By hand,
 * because TextDecoder reads windows-1252 as Latin-1 in Node 20.
 */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file in blocks of whole lines, gzipped or not, with memory for one block.
 *
 * UTF-8; a block that is not valid UTF-8 is read as Latin-1, in which UNECE publishes.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of (await isGzipped(path)) ? gunzipped(path) : createReadStream(path)) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (end > 0) yield decode(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield decode(rest);
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replaceAll(/[\x80-\x9f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] ?? c);
}

function gunzipped(path: string): AsyncIterable<Buffer> {
  // An error of either stream ends the last one, so whoever reads it is told.
  return pipeline(createReadStream(path), createGunzip(), () => {});
}

/** By the first two bytes of every gzip file (RFC 1952), whatever the file is called. */
async function isGzipped(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await file.close();
  }
}
