import { useEffect, useRef, useState } from 'react';
import { ask } from './ask.ts';
import type { Connection } from './connection.ts';
import { type ShownFragment, SubgraphDocument } from './operations.generated.ts';
import type { Period } from './state/view.ts';
import type { Store } from './store.ts';

/** Ids that one question may be about (see `subgraph` in the schema): two groups together. */
const GROUP = 250;
/** Questions under way at once: the server has others to answer. */
const AT_ONCE = 3;

/** Keeps the store filled with the nodes of the canvas and all links between them in the period. True while it asks. */
export function useSubgraph(
  store: Store,
  connection: Connection,
  nodes: readonly string[],
  period: Period | null,
): boolean {
  const { epoch, failed } = connection;
  const [isAsking, setAsking] = useState(false);
  /** Nodes of which all links to each other are known, and for which period and viewer. */
  const known = useRef({ of: '', nodes: new Set<string>(), answers: [] as ShownFragment[] });
  const days = period && `${period.from} ${period.to}`;
  useEffect(() => {
    if (epoch === 0) return;
    const of = `${epoch} ${days}`;
    const isAnew = known.current.of !== of;
    if (isAnew) known.current = { of, nodes: new Set(), answers: [] };
    const memory = known.current;
    const onCanvas = new Set(nodes);
    const isFewer = [...memory.nodes].some((node) => !onCanvas.has(node));
    const isSmall = nodes.length <= 2 * GROUP;
    const fresh = nodes.filter((node) => !memory.nodes.has(node));
    if (fresh.length === 0 && !isFewer) return;
    // A canvas of one question is asked for as a whole: the answer then has the marking of what is there now.
    const questions = nodes.length === 0 ? [] : isSmall ? [[...nodes]] : pairsOf(nodes, fresh);
    const stop = new AbortController();
    setAsking(questions.length > 0);
    askAll(questions, period, stop.signal).then(
      (answers) => {
        if (stop.signal.aborted) return;
        if (isAnew) store.forget('links');
        memory.answers = isSmall || isFewer ? answers : [...memory.answers, ...answers];
        memory.nodes = onCanvas;
        for (const answer of answers) store.merge(answer);
        store.mark(memory.answers);
        store.changed();
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

/** Groups that hold every pair of a fresh node and any other. */
function pairsOf(nodes: readonly string[], fresh: readonly string[]): string[][] {
  const isFresh = new Set(fresh);
  const news = groups(fresh);
  const olds = groups(nodes.filter((node) => !isFresh.has(node)));
  return [
    ...news.flatMap((a, i) =>
      news.length === 1 && olds.length > 0 ? [] : news.slice(i + 1).map((b) => [...a, ...b]),
    ),
    ...news.flatMap((a) => olds.map((b) => [...a, ...b])),
  ];
}

function groups(nodes: readonly string[]): string[][] {
  const count = Math.ceil(nodes.length / GROUP);
  return Array.from({ length: count }, (_, at) => nodes.slice(at * GROUP, (at + 1) * GROUP));
}

async function askAll(
  questions: readonly string[][],
  period: Period | null,
  signal: AbortSignal,
): Promise<ShownFragment[]> {
  const waiting = [...questions];
  const answers: ShownFragment[] = [];
  const askOn = async () => {
    for (let ids = waiting.shift(); ids; ids = waiting.shift()) {
      answers.push((await ask(SubgraphDocument, { ids, period }, signal)).subgraph);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
}
