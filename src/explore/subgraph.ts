import { useEffect, useRef, useState } from 'react';
import { ask } from './ask.ts';
import type { Connection } from './connection.ts';
import { LinksDocument, type ShownFragment, SubgraphDocument } from './operations.generated.ts';
import { MOST_IDS, type Question, questionsOf } from './state/questions.ts';
import type { Period } from './state/view.ts';
import type { Store } from './store.ts';

/** Questions under way at once: the server has others to answer. */
const AT_ONCE = 3;

/** What has been asked for. */
interface Known {
  epoch: number;
  days: string | null;
  /** What of the store is of another period, or may be of another viewer; forgotten when there is something in its place. */
  stale: 'links' | 'all' | null;
  /** Nodes of which all links to each other are known. */
  nodes: ReadonlySet<string>;
  answers: readonly ShownFragment[];
}

/** Keeps the store filled with the nodes of the canvas and all links between them in the period. True while it asks. */
export function useSubgraph(
  store: Store,
  connection: Connection,
  nodes: readonly string[],
  period: Period | null,
): boolean {
  const { epoch, failed } = connection;
  const [isAsking, setAsking] = useState(false);
  const days = period && `${period.from} ${period.to}`;
  const known = useRef<Known>({ epoch: 0, days, stale: null, nodes: new Set(), answers: [] });
  useEffect(() => {
    if (epoch === 0) return;
    const last = known.current;
    const stale = last.epoch !== epoch ? 'all' : last.days !== days ? 'links' : null;
    if (stale) known.current = { epoch, days, stale, nodes: new Set(), answers: [] };
    const memory = known.current;
    const onCanvas = new Set(nodes);
    const isFewer = [...memory.nodes].some((node) => !onCanvas.has(node));
    const isSmall = nodes.length <= MOST_IDS;
    const fresh = nodes.filter((node) => !memory.nodes.has(node));
    if (fresh.length === 0 && !isFewer) return;
    // A canvas of one question is asked for as a whole: the answer then has the marking of what is there now.
    const questions = questionsOf(nodes, fresh);
    const stop = new AbortController();
    setAsking(questions.length > 0);
    askAll(questions, period, stop.signal).then(
      (answers) => {
        if (stop.signal.aborted) return;
        if (memory.stale) store.forget(memory.stale);
        memory.stale = null;
        memory.answers = isSmall ? answers : [...memory.answers, ...answers];
        memory.nodes = onCanvas;
        store.merge(...answers);
        store.mark(memory.answers);
        setAsking(false);
      },
      (error) => {
        if (stop.signal.aborted) return;
        failed(error);
        setAsking(false);
      },
    );
    return () => stop.abort();
  }, [store, nodes, days, period, epoch, failed]);
  return isAsking;
}

async function askAll(
  questions: readonly Question[],
  period: Period | null,
  signal: AbortSignal,
): Promise<ShownFragment[]> {
  const waiting = [...questions];
  const answers: ShownFragment[] = [];
  const askOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const variables = { ids: [...next.ids], period };
      if (next.linksOnly) {
        const { subgraph } = await ask(LinksDocument, variables, signal);
        answers.push({ ...subgraph, nodes: [] });
      } else {
        answers.push((await ask(SubgraphDocument, variables, signal)).subgraph);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
}
