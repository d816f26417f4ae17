import { randomUUID } from 'node:crypto';
import type { Viewer } from '../access/viewer.ts';
import { create, dropPending } from '../cypher/attachment.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { badInput } from '../exchange/input.ts';
import { mediaTypeOf } from './media-type.ts';
import type { AttachmentStore } from './store.ts';

export interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** Characters. */
const LONGEST_NAME = 200;
/** What nobody has attached to anything for so long is dropped, in milliseconds: a report may be written over a weekend. */
const PENDING_FOR = 3 * 24 * 60 * 60 * 1_000;

/** Takes a file in; whoever sent it may attach it. */
export async function upload(
  { graph, store }: { graph: Graph; store: AttachmentStore },
  viewer: Viewer,
  name: unknown,
  content: Buffer,
): Promise<Uploaded> {
  const fileName = nameOf(name);
  if (content.length === 0) throw badInput('body', 'is empty: send the bytes of the file');
  const mediaType = mediaTypeOf(content, fileName);
  if (mediaType === null) {
    throw new PortolanError(
      'ATTACHMENT_TYPE',
      'The file is none of JPEG, PNG, PDF, and text or CSV in UTF-8, by its bytes. Send it as one of these.',
    );
  }
  await dropAbandoned({ graph, store });
  const sha256 = await store.put(content);
  const file = { id: randomUUID(), name: fileName, mediaType, bytes: content.length, sha256 };
  await graph.write((run) => run(create, { file, by: viewer.id, administration: viewer.administration }));
  return file;
}

async function dropAbandoned({ graph, store }: { graph: Graph; store: AttachmentStore }): Promise<void> {
  const before = new Date(Date.now() - PENDING_FOR).toISOString();
  const dropped = await graph.write((run) => run(dropPending, { before }));
  await Promise.all(dropped.map(({ sha256 }) => store.drop(sha256)));
}

/** One line without folders: what a reader's browser may save it as. */
function nameOf(name: unknown): string {
  const text = typeof name === 'string' ? name.trim() : '';
  if (text === '' || text.length > LONGEST_NAME || /[/\\\p{Cc}]/u.test(text)) {
    throw badInput(
      'name',
      `must be a file name of 1 to ${LONGEST_NAME} characters without folders, as in ?name=photo.jpg`,
    );
  }
  return text;
}
