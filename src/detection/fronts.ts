import { stretchesOf } from '../load/stretches.ts';
import { entry } from '../maps.ts';
import { SHIPMENTS, type Tally, Tallying } from '../traffic/tally.ts';
import type { StretchLevel } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { oncePerShipment } from './expectation.ts';
import type { SeizedConsignment } from './finding.ts';

/** A company whose consignments are seized again and again, and the stretch that most of those share. */
export interface Front extends Candidate {
  company: string;
}

/**
 * Companies that sent or were to receive at least `minObserved` seized consignments, each with the stretch that most of
 * these took, the longest of equals. A company whose consignments share no stretch is no route.
 */
export function frontsOf(
  seizures: readonly SeizedConsignment[],
  level: StretchLevel,
  minObserved: number,
): Front[] {
  return [...byCompany(seizures, minObserved)].flatMap(([company, evidence]) => {
    const consignments = oncePerShipment(evidence);
    const key = sharedStretch(consignments, level);
    return key === null ? [] : [{ company, key, evidence, consignments }];
  });
}

/** Companies with at least so many seized consignments, by id, each with its seizures. */
export function byCompany(
  seizures: readonly SeizedConsignment[],
  minObserved: number,
): Map<string, SeizedConsignment[]> {
  const all = new Map<string, SeizedConsignment[]>();
  for (const seizure of seizures) {
    for (const company of new Set([seizure.consignor, seizure.consignee])) {
      if (company === null) continue;
      const own = all.get(company);
      if (own) own.push(seizure);
      else all.set(company, [seizure]);
    }
  }
  return new Map(
    [...all]
      .filter(([, evidence]) => oncePerShipment(evidence).length >= minObserved)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A company's shipments of a month, a mode and a route. */
export interface CompanyTraffic {
  company: string;
  month: string;
  mode: string;
  route: string;
  shipments: number;
}

/** The same tallies as those of a stretch: shipments, and calls by place. */
export function talliesOfCompanies(traffic: readonly CompanyTraffic[]): Map<string, Tally[]> {
  const companies = new Map<string, Tallying>();
  for (const { company, month, mode, route, shipments } of traffic) {
    const own = entry(companies, company, () => new Tallying());
    for (const place of [SHIPMENTS, ...route.split('>')]) own.add(month, mode, place, shipments);
  }
  return new Map([...companies].map(([company, tallying]) => [company, tallying.tallies()]));
}

function sharedStretch(consignments: readonly SeizedConsignment[], level: StretchLevel): string | null {
  const shares = new Map<string, { consignments: number; stops: number }>();
  for (const { route } of consignments) {
    for (const stretch of stretchesOf(route.split('>'))) {
      if (stretch.level !== level) continue;
      const share = shares.get(stretch.key) ?? { consignments: 0, stops: stretch.stopCount };
      share.consignments += 1;
      shares.set(stretch.key, share);
    }
  }
  const [most] = [...shares].sort(
    ([a, x], [b, y]) => y.consignments - x.consignments || y.stops - x.stops || (a < b ? -1 : 1),
  );
  return most && 2 * most[1].consignments >= consignments.length ? most[0] : null;
}
