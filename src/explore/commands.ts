import { type RefObject, useState } from 'react';
import { AskError, ask } from './ask.ts';
import type { CanvasHandle } from './canvas/graph-canvas.tsx';
import { useExplore } from './context.ts';
import type { FindingEdge, Findings } from './findings.tsx';
import { entityKind, KINDS } from './kinds.ts';
import {
  CommonNeighboursDocument,
  FindingDocument,
  NeighbourhoodDocument,
  PathsDocument,
  type ShownFragment,
} from './operations.generated.ts';
import type { Paths } from './panel/paths.tsx';
import { findingId, isLink } from './state/view.ts';

/** Nodes that a canvas has room for: beyond them nobody sees anything, and pages slow down. */
export const MOST_NODES = 5_000;
/** New nodes that one expansion brings at most. */
const EXPANSION = 50;
const MOST_ANSWER = 500;
const PATHS = 3;

/** What an analyst can do that asks the server. */
export function useCommands(findings: Findings, canvas: RefObject<CanvasHandle | null>) {
  const { words, formats, connection, store, view, dispatch, say } = useExplore();
  const [asking, setAsking] = useState(0);
  const [paths, setPaths] = useState<{ ends: string; found: Paths } | null>(null);
  const [withShipments, setWithShipments] = useState(false);
  const nodes = view.selected.filter((id) => !isLink(id));

  const tryTo = async (work: () => Promise<void>) => {
    setAsking((before) => before + 1);
    try {
      await work();
    } catch (error) {
      connection.failed(error);
      if (error instanceof AskError) say(error.trouble === 'FORBIDDEN' ? words.forbidden : error.message);
    }
    setAsking((before) => before - 1);
  };
  const add = (answer: ShownFragment) => {
    store.merge(answer);
    const known = new Set(view.nodes);
    const fresh = answer.nodes.map(({ nodeId }) => nodeId).filter((id) => !known.has(id));
    const room = fresh.slice(0, Math.max(0, MOST_NODES - view.nodes.length));
    dispatch({ do: 'add', nodes: room });
    if (room.length < fresh.length) say(words.tooMany(formats.number(MOST_NODES)));
    else say(fresh.length > 0 ? words.added(formats.number(fresh.length)) : words.nothingNew);
  };

  const expand = (of: readonly string[] = nodes) =>
    tryTo(async () => {
      if (of.length === 0) return;
      // What is there already takes up places of the answer: a hub that is expanded again brings what comes next.
      const around = new Set<string>();
      for (const { from, to } of store.edges.values()) {
        if (of.includes(from)) around.add(to);
        if (of.includes(to)) around.add(from);
      }
      const { neighbourhood } = await ask(NeighbourhoodDocument, {
        of: [...of].slice(0, 20),
        limit: Math.min(MOST_ANSWER, of.length + around.size + EXPANSION),
        kinds: withShipments ? KINDS.map(entityKind) : null,
        period: view.period,
      });
      add(neighbourhood);
    });

  const common = () =>
    tryTo(async () => {
      if (nodes.length < 2) return;
      const of = nodes.slice(0, 20);
      const answer = await ask(CommonNeighboursDocument, {
        of,
        limit: of.length + EXPANSION,
        period: view.period,
      });
      add(answer.commonNeighbours);
    });

  const findPaths = () =>
    tryTo(async () => {
      const [from, to] = nodes;
      if (nodes.length !== 2 || from === undefined || to === undefined) return;
      const answer = await ask(PathsDocument, { from, to, first: PATHS, period: view.period });
      store.merge(answer.paths.graph);
      setPaths({ ends: nodes.join(), found: answer.paths });
      say(answer.paths.explanation);
      const [best] = answer.paths.paths;
      const path = best?.nodes.map(({ nodeId }) => nodeId) ?? [];
      if (path.length > 0) dispatch({ do: 'add', nodes: path, path });
    });

  const openFinding = (edge: FindingEdge) =>
    tryTo(async () => {
      const { recurringRoutes } = await ask(
        FindingDocument,
        questionOf(findings, findingId(edge.node)) ?? {},
      );
      const [finding] = recurringRoutes.nodes;
      if (!finding) return;
      const { companies, evidence, front } = finding;
      const ids = [
        ...(front ? [front.nodeId] : []),
        ...companies.map(({ company }) => company.nodeId),
        ...evidence.nodes.flatMap(({ nodeId, route }) => [nodeId, ...(route ? [route.nodeId] : [])]),
      ];
      setPaths(null);
      dispatch({ do: 'open finding', finding: findingId(finding), nodes: [...new Set(ids)] });
    });

  const pin = () => {
    if (nodes.length === 0) return;
    if (nodes.every((node) => node in view.pinned)) dispatch({ do: 'unpin', nodes });
    else dispatch({ do: 'pin', at: canvas.current?.places(nodes) ?? {} });
  };

  const arePathsShown = view.path.length > 0 || paths?.ends === nodes.join();
  return {
    nodes,
    isAsking: asking > 0,
    paths: arePathsShown ? (paths?.found ?? null) : null,
    withShipments,
    setWithShipments,
    expand,
    common,
    findPaths,
    openFinding,
    pin,
    hide: () => dispatch({ do: 'hide', nodes }),
    remove: () => dispatch({ do: 'remove', nodes }),
    keepOnly: () => nodes.length > 0 && dispatch({ do: 'keep only', nodes }),
  };
}

export type Commands = ReturnType<typeof useCommands>;

/** How one finding is asked for: after the one before it in the list. Null where the list does not have it. */
export function questionOf({ edges, filter }: Findings, finding: string | null) {
  const at = edges.findIndex(({ node }) => findingId(node) === finding);
  return at < 0 ? null : { filter, after: edges[at - 1]?.cursor ?? null };
}
