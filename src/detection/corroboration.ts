import { coversStretch } from '../load/stretches.ts';
import { binomialRow } from '../statistics/binomial.ts';
import { weightOfEvidence } from '../statistics/e-value.ts';
import type { StretchLevel } from '../vocabulary.ts';
import type { Expectation } from './expectation.ts';
import type { Exposure, SeizedConsignment, Window } from './finding.ts';
import type { CompanyTraffic } from './fronts.ts';
import { type Gathering, Mix } from './mix.ts';
import { strongestWindow } from './window.ts';

/** What is asked of the consignments of a stretch, given how many they are. */
export type CorroborationKind = 'TIME' | 'COMPANY' | 'CATEGORY' | 'CONCEALMENT';

export interface Corroboration extends Gathering {
  kind: CorroborationKind;
}

/** What else speaks for a stretch, beside the number seized on it. */
export interface Corroborated {
  /** By how much it divides the p-value of the number: above 1 it speaks for the stretch, below 1 it was in vain. */
  weight: number;
  window: Window | null;
  /** One for each question that could be asked. */
  items: readonly Corroboration[];
}

/** Of four questions, what each weighs; 0.4 is left so that a stretch of which nothing else is known loses little. */
export const SHARE_OF_QUESTION = 0.15;
export const QUESTIONS = 4;

/** A front needs as many consignments of one company on a stretch. */
const LEAST_OF_COMPANY = 3;

export interface Subject {
  level: StretchLevel;
  key: string;
  /** The company whose consignments are looked at; null where it is all those on the stretch. */
  company: string | null;
  exposure: Exposure;
}

/**
 * Asks of the consignments on a stretch whether they gather in a few months, in one company's hands, in one category, in
 * one way of hiding. All are asked given their number, so that each answer is independent of the test of the number.
 */
export class Corroborator {
  readonly #categories: Mix;
  readonly #concealments: Mix;
  readonly #companies = new Map<string, CompanyTraffic[]>();
  readonly #knownCompanies: number;

  /**
   * @param traffic of companies with enough seized consignments
   * @param knownCompanies share of shipments of which the companies are known, from 0 to 1
   */
  constructor(
    seizures: readonly SeizedConsignment[],
    traffic: readonly CompanyTraffic[],
    knownCompanies: number,
  ) {
    this.#categories = new Mix(seizures, ({ category }) => category);
    this.#concealments = new Mix(seizures, ({ concealment }) => concealment);
    this.#knownCompanies = knownCompanies;
    for (const row of traffic) {
      const own = this.#companies.get(row.company);
      if (own) own.push(row);
      else this.#companies.set(row.company, [row]);
    }
  }

  /** @param consignments each once */
  of(subject: Subject, consignments: readonly SeizedConsignment[], expectation: Expectation): Corroborated {
    const window = strongestWindow(consignments, subject.exposure, expectation);
    const asked: Record<CorroborationKind, Gathering | null> = {
      TIME: window && {
        value:
          window.fromMonth === window.toMonth ? window.fromMonth : `${window.fromMonth} to ${window.toMonth}`,
        consignments: window.consignments,
        of: consignments.length,
        expected: window.expected,
        pValue: window.pValue,
      },
      COMPANY: subject.company === null ? this.#company(subject, consignments, expectation) : null,
      CATEGORY: this.#categories.gatheringOf(consignments),
      CONCEALMENT: this.#concealments.gatheringOf(consignments),
    };
    const items = Object.entries(asked).flatMap(([kind, gathering]) =>
      gathering === null ? [] : [{ kind: kind as CorroborationKind, ...gathering }],
    );
    const pValues = Object.values(asked).map((gathering) => gathering?.pValue ?? null);
    return { weight: weightOfEvidence(pValues, SHARE_OF_QUESTION), window, items };
  }

  /** The company that holds more of the seized consignments than its share of the stretch's traffic explains. */
  #company(
    { level, key, exposure }: Subject,
    consignments: readonly SeizedConsignment[],
    expectation: Expectation,
  ): Gathering | null {
    const counts = new Map<string, number>();
    let of = 0;
    for (const { consignor, consignee } of consignments) {
      if (consignor === null && consignee === null) continue;
      of += 1;
      for (const company of new Set([consignor, consignee])) {
        if (company !== null) counts.set(company, (counts.get(company) ?? 0) + 1);
      }
    }
    if (of < LEAST_OF_COMPANY || exposure.expected <= 0) return null;
    let best: { company: string; count: number; share: number; tail: number } | undefined;
    for (const [company, count] of counts) {
      if (count < LEAST_OF_COMPANY) continue;
      const share = this.#shareOf(company, level, key, exposure, expectation);
      if (share === null || share >= 1) continue;
      const tail = binomialRow(of, share, count).tails[count] ?? 1;
      if (tail < (best?.tail ?? 1)) best = { company, count, share, tail };
    }
    if (!best) return { value: '', consignments: 0, of, expected: 0, pValue: 1 };
    const { company, count, share, tail } = best;
    const companies = 2 * Math.min(exposure.shipments, 1 / smallestShare(of, tail));
    return {
      value: company,
      consignments: count,
      of,
      expected: of * share,
      pValue: Math.min(1, companies * tail),
    };
  }

  /** Of what is expected on the stretch, the part by the company's own shipments. Null where its traffic is not read. */
  #shareOf(
    company: string,
    level: StretchLevel,
    key: string,
    exposure: Exposure,
    expectation: Expectation,
  ): number | null {
    const traffic = this.#companies.get(company);
    if (!traffic) return null;
    let expected = 0;
    for (const row of traffic) {
      if (coversStretch(row.route, level, key)) expected += row.shipments * expectation.ofShipment(row);
    }
    return expected === 0 ? null : expected / exposure.expected / this.#knownCompanies;
  }
}

/**
 * The share of a company for which three of so many consignments are as unlikely as this. Companies below it need more
 * to stand out so much, those above are few: as the shares of all add up to 1 on either side of the papers, no more than
 * two over this count in what chance can do.
 */
function smallestShare(of: number, tail: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const reached = binomialRow(of, middle, LEAST_OF_COMPANY).tails[LEAST_OF_COMPANY] ?? 0;
    if (reached > tail) high = middle;
    else low = middle;
  }
  return high;
}
