import type { Context } from '../../graphql/context.ts';
import type { CentralityMeasure, CompanyTies } from '../../graphql/types.generated.ts';
import { inWorker } from '../../workers/pool.ts';
import type { Adjacency } from '../adjacency.ts';
import { type CompanyGraph, companyGraph } from './company-graph.ts';
import type { Measures } from './measure.ts';

/** The network of all companies that a viewer sees, measured. */
export class CompanyNetwork {
  readonly ids: readonly string[];
  readonly measures: Measures;
  readonly revision: number;
  /** Pairs of companies that are tied. */
  readonly ties: number;
  readonly #graph: CompanyGraph;
  readonly #orders = new Map<CentralityMeasure, Uint32Array>();

  constructor(graph: CompanyGraph, measures: Measures, revision: number) {
    this.ids = graph.ids;
    this.measures = measures;
    this.revision = revision;
    this.ties = graph.targets.length / 2;
    this.#graph = graph;
  }

  valuesOf(measure: CentralityMeasure): Float64Array | Uint32Array {
    if (measure === 'BETWEENNESS') return this.measures.betweenness;
    if (measure === 'PAGE_RANK') return this.measures.pageRank;
    return Uint32Array.from(this.ids, (_, number) => this.#degree(number));
  }

  /** Numbers of the companies, most central first, then by id. */
  orderBy(measure: CentralityMeasure): Uint32Array {
    const known = this.#orders.get(measure);
    if (known) return known;
    const values = this.valuesOf(measure);
    const order = Uint32Array.from(this.ids, (_, number) => number).sort(
      (a, b) => (values[b] as number) - (values[a] as number) || a - b,
    );
    this.#orders.set(measure, order);
    return order;
  }

  figuresOf(number: number) {
    const { betweenness, pageRank, community } = this.measures;
    return {
      consignments: this.#graph.consignments[number] as number,
      degree: this.#degree(number),
      betweenness: betweenness[number] as number,
      pageRank: pageRank[number] as number,
      community: community[number] as number,
    };
  }

  /** Ids of those of the highest PageRank in a community. */
  leadersOf(community: number, first: number): string[] {
    const leaders: string[] = [];
    for (const number of this.orderBy('PAGE_RANK')) {
      if (leaders.length >= first) break;
      if (this.measures.community[number] === community) leaders.push(this.ids[number] as string);
    }
    return leaders;
  }

  #degree(number: number): number {
    return (this.#graph.offsets[number + 1] as number) - (this.#graph.offsets[number] as number);
  }
}

/** Measured in a worker thread, and kept for whoever sees the same. */
export function companyNetwork(
  context: Context,
  graph: Adjacency,
  ties: CompanyTies,
): Promise<CompanyNetwork> {
  const measuredNetwork = async (): Promise<CompanyNetwork> => {
    const companies = await companyGraph(graph, ties);
    const { offsets, targets, weights } = companies;
    const measures = await inWorker('measureCompanies', { offsets, targets, weights });
    return new CompanyNetwork(companies, measures, graph.revision);
  };
  // The graph in memory may be behind what can be read: it is what the network is of.
  return context.answers.ask(measuredNetwork, { ties, revision: graph.revision });
}
