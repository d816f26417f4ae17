import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PortolanError } from '../errors.ts';

/** Where files lie, each under the SHA-256 of its bytes: the same file twice is kept once. */
export class AttachmentStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Keeps a file; whoever reads it meanwhile gets it whole. */
  async put(content: Buffer): Promise<string> {
    const sha256 = hash('sha256', content, 'hex');
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const path = join(this.#directory, sha256);
    const partial = `${path}.${randomUUID()}`;
    try {
      await writeFile(partial, content, { mode: 0o600 });
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return sha256;
  }

  /** @throws PortolanError ATTACHMENT_DAMAGED where the file is not there, or is not what was kept */
  async get(sha256: string): Promise<Buffer> {
    const content = await readFile(join(this.#directory, sha256)).catch((error: unknown) => {
      throw damaged('cannot be read where attachments are kept', error);
    });
    if (hash('sha256', content, 'hex') !== sha256) throw damaged('is not what was sent: its SHA-256 differs');
    return content;
  }

  async drop(sha256: string): Promise<void> {
    await rm(join(this.#directory, sha256), { force: true });
  }
}

function damaged(what: string, cause?: unknown): PortolanError {
  return new PortolanError(
    'ATTACHMENT_DAMAGED',
    `The file ${what}. Whoever runs Portolan may have it in a backup.`,
    {},
    { cause },
  );
}
