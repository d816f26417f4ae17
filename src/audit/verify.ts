import { chain, count, head } from '../cypher/audit.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { type AuditEntry, hashOf } from './entry.ts';

/** An entry that was noted elsewhere: the log must still have it. */
export interface Anchor {
  sequence: number;
  hash: string;
}

/**
 * CHANGED: an entry says something else than when it was written. MISSING: entries are gone from between others.
 * OUT_OF_ORDER: an entry does not follow the one before it. INSERTED: there are entries beside the chain.
 * CUT_OFF: the log ends too early. REWRITTEN: the chain agrees with itself and not with what was noted elsewhere.
 */
export type FaultKind = 'CHANGED' | 'MISSING' | 'OUT_OF_ORDER' | 'INSERTED' | 'CUT_OFF' | 'REWRITTEN';

export interface Fault {
  kind: FaultKind;
  /** The first entry that is not as it should be. */
  sequence: number;
  words: string;
}

export interface AuditVerification {
  whole: boolean;
  /** Entries that were found to be as they should. */
  checked: number;
  /** Where the log ends: to be noted elsewhere. */
  head: Anchor;
  fault: Fault | null;
}

const PAGE = 2_000;
/** A page reads some megabytes. */
const TIMEOUT = 60_000;
/** Below every number that an entry may have been given. */
const BEFORE_ALL = -Number.MAX_VALUE;
/** Others may write between two looks. */
const LOOKS = 20;

/** Walks the chain from its beginning to where it ended when the walk began. */
export async function verifyAudit(graph: Graph, expected?: Anchor): Promise<AuditVerification> {
  const [end] = await graph.run(head, {});
  if (!end) {
    const fault = cutOff(1, 'The node that says where the log ends (AuditHead) is gone');
    return { whole: false, checked: 0, head: { sequence: 0, hash: '' }, fault };
  }
  const walk = new Walk();
  let fault = walk.anchorFault(expected);
  let after = BEFORE_ALL;
  while (!fault && walk.sequence < end.sequence) {
    const entries = await graph.run(chain, { after, limit: PAGE }, TIMEOUT);
    for (const entry of entries) {
      if (walk.sequence === end.sequence) break;
      fault = walk.faultOf(entry) ?? walk.anchorFault(expected);
      if (fault) break;
      after = entry.sequence;
    }
    if (entries.length < PAGE) break;
  }
  fault ??= walk.endFault(end) ?? (await besides(graph));
  if (!fault && expected && expected.sequence > end.sequence) {
    fault = cutOff(
      end.sequence + 1,
      `The log ends at entry ${end.sequence}, and entry ${expected.sequence} was noted`,
    );
  }
  return { whole: fault === null, checked: walk.sequence, head: end, fault };
}

/** How far the chain is known to be whole. */
class Walk {
  sequence = 0;
  #hash = '';

  /** What is wrong with the entry that comes next; it is passed where nothing is. */
  faultOf(entry: AuditEntry): Fault | null {
    const { sequence, previous, hash, ...record } = entry;
    const next = this.sequence + 1;
    const fault = (kind: FaultKind, words: string): Fault => ({ kind, sequence: next, words });
    if (sequence > next && Number.isInteger(sequence)) {
      const last = sequence - 1;
      return fault(
        'MISSING',
        last === next ? `Entry ${next} is gone.` : `Entries ${next} to ${last} are gone.`,
      );
    }
    if (sequence !== next) {
      return { ...fault('INSERTED', `There is an entry ${sequence} that has no place.`), sequence };
    }
    if (previous !== this.#hash) {
      return fault('OUT_OF_ORDER', `Entry ${next} does not follow the one that stands before it.`);
    }
    if (hashOf(sequence, previous, record) !== hash) {
      return fault('CHANGED', `Entry ${next} is not what was written.`);
    }
    this.sequence = sequence;
    this.#hash = hash;
    return null;
  }

  anchorFault(expected: Anchor | undefined): Fault | null {
    if (expected?.sequence !== this.sequence || expected.hash === this.#hash) return null;
    const words = `Entry ${this.sequence} has the hash ${this.#hash || '(none)'}, and ${expected.hash} was noted: up to it the log was rewritten.`;
    return { kind: 'REWRITTEN', sequence: this.sequence, words };
  }

  endFault({ sequence, hash }: Anchor): Fault | null {
    if (this.sequence < sequence) {
      return cutOff(this.sequence + 1, `Entries ${this.sequence + 1} to ${sequence} are gone from the end`);
    }
    if (this.#hash === hash) return null;
    return {
      kind: 'REWRITTEN',
      sequence,
      words: `The last entry, ${sequence}, is not the one that was last written.`,
    };
  }
}

function cutOff(sequence: number, words: string): Fault {
  return { kind: 'CUT_OFF', sequence, words: `${words}.` };
}

/** Entries behind the end, or of no number, which the walk does not come by. */
async function besides(graph: Graph): Promise<Fault | null> {
  let extra = 0;
  let last = 0;
  for (let look = 0; look < LOOKS; look++) {
    const [row] = await graph.run(count, {});
    last = row?.sequence ?? 0;
    extra = (row?.entries ?? 0) - last;
    if (extra === 0) return null;
  }
  const words =
    extra > 0
      ? `There are ${extra} entries more than the chain has: behind its end, or without a number.`
      : `There are ${-extra} entries fewer than the chain has.`;
  return { kind: extra > 0 ? 'INSERTED' : 'CUT_OFF', sequence: last + 1, words };
}
