import { createHash } from 'node:crypto';
import type { Ask } from './ask.ts';
import type { Report } from './model.ts';
import { periodicReport } from './periodic.ts';
import { qualityReport, readQuality } from './quality.ts';
import type { ReportRequest } from './request.ts';
import { readDossier, routeDossier } from './route-dossier.ts';
import { Speech } from './speech.ts';
import { type Progressing, readStudy } from './study.ts';
import { readWarning, warningReport } from './warning.ts';

/** An annual report shows so many side by side. */
const YEARS = 5;

/** A report in each of its languages, all from one reading of the data. */
export async function makeReports(
  ask: Ask,
  request: ReportRequest,
  madeOn: string,
  tell: Progressing = () => undefined,
): Promise<{ name: string; report: Report }[]> {
  const { build, name } = await readFor(ask, request, tell);
  return request.languages.map((language) => ({
    name: `${name}-${language}`,
    report: build(new Speech(language), { madeOn, parameters: parametersOf(request) }),
  }));
}

type Build = (speech: Speech, shown: Pick<Report, 'madeOn' | 'parameters'>) => Report;

async function readFor(
  ask: Ask,
  request: ReportRequest,
  tell: Progressing,
): Promise<{ build: Build; name: string }> {
  const name = nameOf(request);
  const { kind, region, period, measure } = request;
  switch (kind) {
    case 'bulletin':
    case 'quarter':
    case 'annual': {
      const years = kind === 'annual' ? { years: YEARS } : {};
      const study = await readStudy(ask, { region, period, ...years, ...(measure ? { measure } : {}) }, tell);
      return { name, build: (speech, shown) => periodicReport(kind, speech, study, shown) };
    }
    case 'route': {
      const dossier = await readDossier(ask, request, tell);
      return { name, build: (speech, shown) => routeDossier(speech, dossier, shown) };
    }
    case 'warning': {
      const warning = await readWarning(ask, request, tell);
      // It is known by the route that it is of, whether or not that was named.
      const reference = nameOf({ ...request, route: warning.key });
      return {
        name: reference,
        build: (speech, shown) => warningReport(speech, warning, reference, shown),
      };
    }
    case 'data-quality': {
      const quality = await readQuality(ask, request, tell);
      return { name, build: (speech, shown) => qualityReport(speech, quality, shown) };
    }
  }
}

/** What tells reports of one folder apart. */
function nameOf({ kind, region, period, route }: ReportRequest): string {
  const about = route ? createHash('sha256').update(route).digest('hex').slice(0, 8) : null;
  const stops = route?.replaceAll('>', '-').replace(/[^A-Za-z0-9-]/g, '');
  const what = route ? (route.length <= 60 ? stops : about) : (region ?? 'ALL');
  return [kind, what, period.from, period.to].join('-');
}

function parametersOf(request: ReportRequest): Record<string, string> {
  const { kind, region, period, route, measure, categories, through, answerTo, answerBy } = request;
  return {
    kind,
    ...(region ? { region } : {}),
    ...(route ? { route } : {}),
    ...period,
    ...(measure ? { measure } : {}),
    ...(categories.length > 0 ? { categories: categories.join(',') } : {}),
    ...(through.length > 0 ? { through: through.join(',') } : {}),
    ...(answerTo ? { answerTo } : {}),
    ...(answerBy ? { answerBy } : {}),
  };
}
