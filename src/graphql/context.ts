import { Audiences, askedBy } from '../access/audiences.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Trail } from '../audit/trail.ts';
import { groups } from '../cypher/access.generated.ts';
import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import type { Reader } from '../cypher/reader.ts';
import { Answers, type KeptAnswers, keptAnswers } from '../detection/answers.ts';
import { NoticeFeed } from '../exchange/feed.ts';
import { Adjacencies } from '../link-analysis/adjacencies.ts';
import type { Adjacency } from '../link-analysis/adjacency.ts';
import { Watches } from '../load/watches.ts';
import { StandingParties, type StandingParty } from '../parties/standing.ts';
import { SeizureRegister } from '../reports/seizure-register.ts';
import { Loaders } from './loaders.ts';

/** The graph as a viewer sees it at one time. */
interface View {
  reader: Reader;
  loaders: Loaders;
  answers: Answers;
}

/** What the resolvers of one request share; made without I/O. */
export interface Context extends View {
  /** Who asks; rules ask this, and statements the audiences that the graph gives them for it. */
  viewer: Viewer;
  /** Where seizures are reported. */
  register: SeizureRegister;
  /** Closed groups that the viewer belongs to, by its token and by the graph. */
  groups(): Promise<readonly string[]>;
  /** Whether the database answers, and which it is: for what is about no record. */
  verify: Graph['verify'];
  /** What the request leaves for the audit log. */
  trail: Trail;
  /** Changes the graph; what the request reads from then on shows it. */
  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** Reads on from the graph, and from the viewer's audiences, as they are now. */
  refresh(): void;
  /** The graph in memory, as link analysis walks it. */
  adjacency(): Promise<Adjacency>;
  /** Companies that are one, and those that may be. */
  parties(): Promise<readonly StandingParty[]>;
  feed: NoticeFeed;
  /** Of a request whose answers come one after the other. */
  live: Live | null;
}

export interface Live {
  /** Aborted when nobody reads any more. */
  signal: AbortSignal;
  /** Asks again who asks, and reads the graph as it is now; fails where the credential no longer counts. */
  renewed: () => Promise<Context>;
}

/** What all requests to a server share. */
export interface Shared {
  graph: Graph;
  audiences: Audiences;
  kept: KeptAnswers;
  adjacencies: Adjacencies;
  parties: StandingParties;
  feed: NoticeFeed;
  watches: Watches;
}

/** Made once for a server, or for a command that asks as one. */
export function shareAll(graph: Graph): Shared {
  return {
    graph,
    audiences: new Audiences(graph),
    kept: keptAnswers(),
    adjacencies: new Adjacencies(),
    parties: new StandingParties(),
    feed: new NoticeFeed(graph),
    watches: new Watches(),
  };
}

export function makeContext(
  { graph, audiences, kept, adjacencies, parties, feed, watches }: Shared,
  viewer: Viewer,
  trail: Trail,
  live: Live | null = null,
  notBefore?: number,
): Context {
  trail.viewer = viewer;
  const view = (since?: number): View => {
    const reader = audiences.readerFor(viewer, trail.see, since);
    return { reader, answers: new Answers(reader, kept), loaders: new Loaders(reader) };
  };
  // Methods that go by `this`: Apollo gives the resolvers a copy.
  return {
    ...view(notBefore),
    viewer,
    register: new SeizureRegister(graph, viewer, watches),
    groups() {
      return this.loaders.once('groups', async () => {
        const [row] = await graph.run(groups, { viewer: askedBy(viewer) });
        return row?.groups ?? viewer.groups;
      });
    },
    verify: () => graph.verify(),
    adjacency() {
      return this.loaders.once('adjacency', () => adjacencies.of(this.reader));
    },
    parties() {
      return this.loaders.once('parties', () => parties.of(this.reader));
    },
    async write(work) {
      const done = await graph.write(work);
      audiences.forget();
      this.refresh();
      return done;
    },
    refresh() {
      Object.assign(this, view(performance.now()));
    },
    feed,
    live,
    trail,
  };
}
