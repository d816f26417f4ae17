import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import type { StretchLevel } from '../vocabulary.ts';
import { oncePerShipment } from './expectation.ts';
import type { SeizedConsignment } from './finding.ts';

/**
 * What the seizures themselves explain of a stretch that has no traffic in the graph: as many as pass its first stop,
 * each going on to its last with the share that the last stop has among all seizures (origin × destination
 * independence, the gravity model without distance). It tells a link between two ends from two busy ends; it cannot
 * tell smuggling from traffic, so findings name it.
 */
export class EndsBaseline {
  readonly #leaving = new Map<string, number>();
  readonly #arriving = new Map<string, number>();
  #consignments = 0;

  constructor(seizures: readonly SeizedConsignment[], level: StretchLevel) {
    for (const { route } of oncePerShipment(seizures)) {
      const stops = route.split('>').map((code) => (level === 'COUNTRY' ? code.slice(0, 2) : code));
      this.#consignments += 1;
      for (const stop of new Set(stops.slice(0, -1))) count(this.#leaving, stop);
      for (const stop of new Set(stops.slice(1))) count(this.#arriving, stop);
    }
  }

  groupsOf(key: string): TrialGroup[] {
    const stops = key.split('>');
    const leaving = this.#leaving.get(stops[0] ?? '') ?? 0;
    const arriving = this.#arriving.get(stops.at(-1) ?? '') ?? 0;
    if (leaving === 0 || arriving === 0) return [];
    return [{ trials: leaving, probability: arriving / this.#consignments }];
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
