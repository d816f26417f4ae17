import type { Finding } from './finding.ts';
import { count, inWords, round, scientific } from './words.ts';

export interface Step {
  step: 'CANDIDATE' | 'EXPECTATION' | 'TEST' | 'CORROBORATION' | 'ERROR_CONTROL' | 'SENSITIVITY' | 'FOLDING';
  passed: boolean;
  words: string;
}

/** The steps that a finding went through, each with its figures. It is shown because the number and what else speaks for it are together too unlikely for chance; either may add nothing. */
export function stepsOf(finding: Finding): Step[] {
  const { consignments, observed, expected, lift, corroborated, sensitivity, variants, parameters } = finding;
  const { foundThrough } = finding;
  const of =
    finding.company === null ? finding.key : `company ${finding.company}, mostly along ${finding.key},`;
  return [
    {
      step: 'CANDIDATE',
      passed: true,
      words: `${count(observed, 'seizure')} of ${count(consignments, 'consignment')} on ${of} ${observed === 1 ? 'is' : 'are'} at least the ${parameters.minObserved} asked for.`,
    },
    {
      step: 'EXPECTATION',
      passed: true,
      words:
        finding.baseline === 'TRAFFIC'
          ? `Its ${count(finding.shipments, 'shipment')} make ${round(expected)} of the consignments seized in their strata (${parameters.stratifyBy.join(', ')}) likely to lie on it by chance.`
          : `No traffic is known on it; the ends of the other seizures, independent of each other, put ${round(expected)} there.`,
    },
    {
      step: 'TEST',
      passed: finding.periodPValue <= 0.05,
      words: `${consignments} against ${round(expected)} (lift ${round(lift.estimate)}, 95 % interval ${round(lift.lower)} to ${round(lift.upper)}) has a chance of ${scientific(finding.periodPValue)}.`,
    },
    {
      step: 'CORROBORATION',
      passed: corroborated.weight > 1,
      words:
        corroborated.items.length === 0
          ? 'Too little else is known of the consignments to ask whether they gather in time, company, category or concealment.'
          : `Given the number, ${inWords(corroborated.items).join('; ')}. Together they divide its chance by ${round(corroborated.weight)}.`,
    },
    {
      step: 'ERROR_CONTROL',
      passed: true,
      words: `Chance makes ${round(finding.byChance)} findings as strong as ${foundThrough === null ? 'this' : `company ${foundThrough.company}, through which it was found (p = ${scientific(foundThrough.pValue)}),`} among all stretches and companies; q = ${scientific(finding.qValue)} is at most the ${parameters.maxQ} accepted.`,
    },
    {
      step: 'SENSITIVITY',
      passed: true,
      words:
        sensitivity.length === 0
          ? 'Nothing finer to compare with.'
          : sensitivity
              .map(
                ({ stratifyBy, expected: finer, pValue }) =>
                  `If the rate also differs by ${stratifyBy.at(-1)}: ${round(finer)} expected, chance ${scientific(pValue)}.`,
              )
              .join(' '),
    },
    {
      step: 'FOLDING',
      passed: true,
      words: `It stands by the evidence that no stronger finding holds${variants.length === 0 ? '.' : `, and explains ${count(variants.length, 'further stretch', 'further stretches')}.`}`,
    },
  ];
}
