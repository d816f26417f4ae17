import { createHash } from 'node:crypto';
import type { Ask } from './ask.ts';
import type { Report } from './model.ts';
import { periodicReport } from './periodic.ts';
import { qualityReport, readQuality } from './quality.ts';
import type { ReportRequest } from './request.ts';
import { readDossier, routeDossier } from './route-dossier.ts';
import { Speech } from './speech.ts';
import { type Progressing, readStudy } from './study.ts';

/** An annual report shows so many side by side. */
const YEARS = 5;

/** A report in each of its languages, all from one reading of the data. */
export async function makeReports(
  ask: Ask,
  request: ReportRequest,
  madeOn: string,
  tell: Progressing = () => undefined,
): Promise<{ name: string; report: Report }[]> {
  const build = await readFor(ask, request, tell);
  return request.languages.map((language) => ({
    name: `${nameOf(request)}-${language}`,
    report: build(new Speech(language), { madeOn, parameters: parametersOf(request) }),
  }));
}

type Build = (speech: Speech, shown: Pick<Report, 'madeOn' | 'parameters'>) => Report;

async function readFor(ask: Ask, request: ReportRequest, tell: Progressing): Promise<Build> {
  const { kind, region, period, measure } = request;
  switch (kind) {
    case 'bulletin':
    case 'quarter':
    case 'annual': {
      const years = kind === 'annual' ? { years: YEARS } : {};
      const study = await readStudy(ask, { region, period, ...years, ...(measure ? { measure } : {}) }, tell);
      return (speech, shown) => periodicReport(kind, speech, study, shown);
    }
    case 'route': {
      const dossier = await readDossier(ask, request, tell);
      return (speech, shown) => routeDossier(speech, dossier, shown);
    }
    case 'data-quality': {
      const quality = await readQuality(ask, request, tell);
      return (speech, shown) => qualityReport(speech, quality, shown);
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

function parametersOf({ kind, region, period, route, measure }: ReportRequest): Record<string, string> {
  return {
    kind,
    ...(region ? { region } : {}),
    ...(route ? { route } : {}),
    ...period,
    ...(measure ? { measure } : {}),
  };
}
