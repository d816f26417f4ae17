import type { CaseLine, Report } from './model.ts';
import { isWithin } from './period.ts';
import { assemble } from './report.ts';
import { monthsSection, placesSection, substancesSection } from './sections/breakdowns.ts';
import { categoriesSection } from './sections/categories.ts';
import { flowsSection } from './sections/flows.ts';
import { gapsSection } from './sections/gaps.ts';
import { methodSection } from './sections/method.ts';
import { caseLine, notableSection } from './sections/notable.ts';
import { routesSection } from './sections/routes.ts';
import { summarySection } from './sections/summary.ts';
import type { Speech } from './speech.ts';
import type { Study } from './study.ts';

/** The bulletin of a month, or the same over a quarter or a year. */
export function periodicReport(
  kind: 'bulletin' | 'quarter' | 'annual',
  speech: Speech,
  study: Study,
  { madeOn, parameters }: Pick<Report, 'madeOn' | 'parameters'>,
): Report {
  return assemble(speech, {
    kind,
    subtitle: `${speech.region(study.scope.code)}, ${speech.period(study.period)}`,
    basis: study.basis,
    ...{ madeOn, parameters },
    sections: [
      summarySection(speech, study),
      categoriesSection(speech, study),
      monthsSection(speech, study),
      substancesSection(speech, study),
      placesSection(speech, study),
      flowsSection(speech, study),
      routesSection(speech, study),
      notableSection(speech, study),
      gapsSection(speech, study),
      methodSection(speech, study.basis, study.before),
    ],
    known: linesOf(speech, study),
  });
}

/** Cases by id, as the annex lists them; those behind findings may be older than what was read. */
function linesOf(speech: Speech, study: Study): ReadonlyMap<string, CaseLine> {
  const { cases, recurring, emerging, period } = study;
  const lines = new Map<string, CaseLine>();
  for (const { evidence } of [...recurring.nodes, ...emerging.nodes]) {
    for (const of of evidence.nodes) {
      lines.set(of.id, caseLine(speech, { ...of, quantity: null, place: null, country: null }, false));
    }
  }
  for (const of of cases) {
    lines.set(of.id, caseLine(speech, of, isWithin(period, of.date)));
  }
  return lines;
}
