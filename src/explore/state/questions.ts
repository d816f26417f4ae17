/** Ids that one question may be about: see `subgraph` in the schema. */
export const MOST_IDS = 500;
/** Two groups make a question. */
const GROUP = MOST_IDS / 2;

export interface Question {
  ids: readonly string[];
  /** Where the nodes are known, or asked for by another question, their links are enough. */
  linksOnly: boolean;
}

/** Questions that together hold every pair of a fresh node and any other. */
export function questionsOf(nodes: readonly string[], fresh: readonly string[]): Question[] {
  if (nodes.length <= MOST_IDS) return nodes.length === 0 ? [] : [{ ids: nodes, linksOnly: false }];
  const isFresh = new Set(fresh);
  const news = groups(fresh);
  const olds = groups(nodes.filter((node) => !isFresh.has(node)));
  return news.flatMap((group, at) => {
    const others = [...news.slice(at + 1), ...olds];
    if (others.length === 0) return [{ ids: group, linksOnly: false }];
    return others.map((other, index) => ({ ids: [...group, ...other], linksOnly: index > 0 }));
  });
}

function groups(nodes: readonly string[]): string[][] {
  const count = Math.ceil(nodes.length / GROUP);
  return Array.from({ length: count }, (_, at) => nodes.slice(at * GROUP, (at + 1) * GROUP));
}
