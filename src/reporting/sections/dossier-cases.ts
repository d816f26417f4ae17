import { counted, markingOf } from '../case.ts';
import type { Block, Counted, Section } from '../model.ts';
import type { Dossier, DossierCase } from '../route-dossier.ts';
import type { Speech } from '../speech.ts';
import { dossierSource, plain } from './dossier.ts';
import { placeOf, quantityOf } from './notable.ts';
import { nameOf, wayOf } from './routes.ts';

/** So many have room on the fourth page. */
const PRINTED = 28;

/** Page three: who, what and how. */
export function partiesSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { columns, dossier: words } = say;
  const { route } = dossier;
  const { nodes } = route.evidence;
  const text = (key: string, label: string) => ({ key, label, type: 'text' as const });
  const cases = { key: 'cases', label: columns.cases, type: 'count' as const };
  const blocks: Block[] = [
    {
      kind: 'table',
      id: 'companies',
      title: words.companies,
      columns: [
        text('company', columns.company),
        { key: 'id', label: columns.code, type: 'code' },
        text('country', columns.country),
        text('role', columns.role),
        { key: 'consignments', label: columns.consignments, type: 'count' },
      ],
      rows: route.companies.map(({ company, role, consignments }) => [
        company.name,
        company.id,
        company.country ? speech.country(company.country.code) : null,
        say.roles[role],
        consignments,
      ]),
      note: words.companiesNote,
      source: dossierSource(dossier),
    },
    {
      kind: 'table',
      id: 'concealments',
      title: say.tables.concealments,
      columns: [text('concealment', columns.concealment), cases],
      rows: concealments(speech, nodes),
      source: dossierSource(dossier),
    },
    {
      kind: 'table',
      id: 'goods',
      title: say.tables.substances,
      columns: [text('category', columns.category), text('substance', columns.substance), cases],
      rows: goodsOf(nodes).map(([of, those]) => [
        speech.value('CATEGORY', of.category, ''),
        of.substance === null ? say.notRecorded : speech.word(of.substance),
        counted(those),
      ]),
      source: dossierSource(dossier),
    },
  ];
  if (route.variants.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'variants',
      title: words.variants,
      columns: [
        text('route', columns.route),
        { key: 'observed', label: columns.observed, type: 'count' },
        { key: 'shared', label: words.shared, type: 'count' },
        { key: 'expected', label: columns.expected, type: 'small' },
      ],
      rows: route.variants.map((variant) => [
        wayOf(speech, variant.stops),
        variant.observed,
        variant.shared,
        variant.expected,
      ]),
      note: words.variantsNote,
      source: dossierSource(dossier),
    });
  }
  blocks.push({ kind: 'words', tone: 'caution', text: say.routes.recurringCaveat });
  return { id: 'parties', title: words.parties, blocks, ownPage: true };
}

/** Of all cases, so that those that tell nothing are seen as well. */
function concealments(speech: Speech, cases: readonly DossierCase[]): [string, Counted][] {
  const groups = new Map<string | null, DossierCase[]>();
  for (const of of cases) {
    const key = of.concealment?.toUpperCase() ?? null;
    groups.set(key, [...(groups.get(key) ?? []), of]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, those]) => [key === null ? speech.say.notRecorded : speech.word(key), counted(those)]);
}

function goodsOf(cases: readonly DossierCase[]): [DossierCase, DossierCase[]][] {
  const groups = new Map<string, DossierCase[]>();
  for (const of of cases) {
    const key = `${of.category} ${of.substance?.toUpperCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), of]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((those): [DossierCase, DossierCase[]][] => (those[0] ? [[those[0], those]] : []));
}

/** Page four: the cases, and whom to ask for what. */
export function evidenceSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { columns } = say;
  const { nodes, totalCount } = dossier.route.evidence;
  return {
    id: 'cases',
    title: say.dossier.evidence,
    ownPage: true,
    blocks: [
      { kind: 'words', tone: 'heading', text: say.dossier.next },
      ...nextSteps(speech, dossier).map(plain),
      {
        kind: 'table',
        id: 'evidence-list',
        title: speech.labelled(columns.cases, say.of(speech.number(nodes.length), speech.number(totalCount))),
        columns: [
          { key: 'id', label: columns.id, type: 'code' },
          { key: 'date', label: columns.date, type: 'date' },
          { key: 'substance', label: columns.substance, type: 'text' },
          { key: 'quantity', label: columns.quantity, type: 'text' },
          { key: 'place', label: columns.place, type: 'text' },
          { key: 'concealment', label: columns.concealment, type: 'text' },
          { key: 'detection', label: columns.detection, type: 'text' },
          { key: 'marking', label: columns.marking, type: 'text' },
        ],
        rows: nodes.map((of) => [
          of.id,
          of.date,
          speech.value(of.substance ? 'SUBSTANCE' : 'CATEGORY', of.substance ?? of.category, ''),
          quantityOf(speech, of),
          placeOf(speech, of),
          of.concealment === null ? null : speech.word(of.concealment),
          of.detection === null ? null : speech.word(of.detection),
          markingOf(of),
        ]),
        printed: PRINTED,
        source: dossierSource(dossier),
      },
    ],
  };
}

/** Questions that the records leave open, each to those who can answer it. */
function nextSteps(speech: Speech, dossier: Dossier): string[] {
  const { steps } = speech.say.dossier;
  const { route } = dossier;
  const { nodes } = route.evidence;
  const countries = (of: readonly (string | undefined)[]) =>
    speech.list([...new Set(of.filter((code) => code !== undefined))].map((code) => speech.country(code)));
  const number = (of: readonly unknown[]) => speech.number(of.length);
  const found: string[] = [];
  const unlinked = nodes.filter(({ shipment }) => !shipment);
  if (unlinked.length > 0) {
    found.push(steps.document(number(unlinked), countries(unlinked.map((of) => of.reportedBy?.code))));
  }
  const silent = nodes.filter(({ concealment }) => !concealment);
  if (silent.length > 0) {
    found.push(steps.concealment(number(silent), countries(silent.map((of) => of.reportedBy?.code))));
  }
  const recurring = route.companies.filter(({ consignments }) => consignments >= 3);
  if (recurring.length > 0) {
    const home = countries(recurring.map(({ company }) => company.country?.code));
    found.push(steps.companies(number(recurring), home || speech.say.notRecorded));
  }
  const quiet = route.stops.filter(({ code }) => !nodes.some(({ place }) => place?.code === code));
  if (quiet.length > 0) found.push(steps.stops(speech.list(quiet.map((stop) => nameOf(speech, stop)))));
  if (route.variants.length > 0) found.push(steps.variants(number(route.variants)));
  found.push(steps.feedback);
  return found.map((step, i) => `${i + 1}. ${step}`);
}
