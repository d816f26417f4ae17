import { stream } from '../../random.ts';
import { betweenness } from './betweenness.ts';
import { communities } from './communities.ts';
import { pageRank } from './page-rank.ts';

/** A graph without loops as compressed rows: each tie is in the rows of both, with the same weight. */
export interface Ties {
  offsets: Uint32Array;
  targets: Uint32Array;
  weights: Uint32Array;
}

export interface Measures {
  pageRank: Float64Array;
  betweenness: Float64Array;
  /** Nodes from which shortest paths were reckoned: all, or a sample. */
  sources: number;
  community: Uint32Array;
  sizes: Uint32Array;
  modularity: number;
}

const SEED = 1;

/** The same for the same graph, whoever asks and when. */
export function measureCompanies(ties: Ties): Measures {
  const { shares, sources } = betweenness(ties, stream(SEED, 'betweenness'));
  const { numbers, sizes, modularity } = communities(ties, stream(SEED, 'louvain'));
  return { pageRank: pageRank(ties), betweenness: shares, sources, community: numbers, sizes, modularity };
}
