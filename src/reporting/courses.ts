import { setTimeout } from 'node:timers/promises';
import { PortolanError } from '../errors.ts';
import type { Ask } from './ask.ts';
import type { Position } from './model.ts';

/** How a ship would go from one stop to the next. */
export interface Course {
  bySea: boolean;
  line: readonly Position[];
}

/** By the two stops, `PECLL>PABLB`. */
export type Courses = ReadonlyMap<string, Course>;

interface Answer {
  subgraph: {
    revision: number;
    nodes: { key?: string; course?: { from: string; to: string; bySea: boolean; line: number[][] }[] }[];
  };
}

/** Routes of one question: a server traces so many in a second or two. */
const ROUTES = 50;
/** While a server reads a large graph anew, link analysis answers from the reading before. */
const [TRIES, PAUSE] = [40, 3_000];

/** The legs of routes as the server draws them, each route asked for only where it has a leg that none before it has. */
export async function readCourses(ask: Ask, revision: number, keys: Iterable<string>): Promise<Courses> {
  const legs = new Set<string>();
  const needed = [...new Set(keys)].sort().filter((key) => {
    const fresh = legsOf(key).filter((leg) => !legs.has(leg));
    for (const leg of fresh) legs.add(leg);
    return fresh.length > 0;
  });
  const courses = new Map<string, Course>();
  for (let i = 0; i < needed.length; i += ROUTES) {
    const ids = needed.slice(i, i + ROUTES).map((key) => `Route:${key}`);
    for (const { course = [] } of await ofRevision(ask, revision, ids)) {
      for (const { from, to, bySea, line } of course) {
        courses.set(`${from}>${to}`, { bySea, line: line.map(rounded) });
      }
    }
  }
  return courses;
}

async function ofRevision(
  ask: Ask,
  revision: number,
  ids: readonly string[],
): Promise<Answer['subgraph']['nodes']> {
  for (let left = TRIES; left > 0; left--) {
    const { subgraph } = await ask<Answer>('courses', { ids });
    // A later one is met where all that was read is held against the revision at the end.
    if (subgraph.revision >= revision) return subgraph.nodes;
    await setTimeout(PAUSE);
  }
  throw new PortolanError(
    'REPORT',
    'The server is still reading the graph for its maps. Make the report again in a minute.',
  );
}

function legsOf(key: string): string[] {
  const stops = key.split('>');
  return stops.slice(1).map((stop, i) => `${stops[i]}>${stop}`);
}

/** To a kilometre, which is less than a line is wide. */
function rounded([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
}
