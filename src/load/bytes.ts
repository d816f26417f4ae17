import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What is read at once; more does not make the parser faster. */
const CHUNK = 128 * 1024;

/** The content of a file as it streams, unpacked where it is gzipped, and how far the reading is. */
export class FileBytes implements AsyncIterable<Buffer> {
  #source: ReadStream | null = null;

  constructor(readonly path: string) {}

  /** Bytes read from the disk so far (of a gzipped file: packed ones), at most the file's size. */
  get bytesRead(): number {
    return this.#source?.bytesRead ?? 0;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const gzipped = await isGzipped(this.path);
    const source = createReadStream(this.path, { highWaterMark: CHUNK });
    this.#source = source;
    // An error of either stream ends the last one, so whoever reads it is told.
    yield* gzipped ? pipeline(source, createGunzip({ chunkSize: CHUNK }), () => {}) : source;
  }
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
