import { counted, highestMarking, keyOf, markingOf } from '../case.ts';
import type { Block, Cell, Section, Table } from '../model.ts';
import type { Speech } from '../speech.ts';
import type { NamedCompany, Warning, WarningCase } from '../warning-model.ts';
import { plain } from './dossier.ts';
import { countriesOf } from './flows.ts';
import { placeOf, quantityOf } from './notable.ts';
import { warningSource } from './warning.ts';

/** Signs of a kind: who looks at a screen remembers no more. */
const SIGNS = 3;
/** One consignment makes no pattern of a company. */
const COMPANY_CASES = 2;
/** The others are in the data formats. */
const CASES = 8;

interface Sign {
  kind: string;
  /** What a case shows of it, each once. */
  of: (of: WarningCase) => readonly string[];
  /** Said in place of it where no case shows it. */
  none: string;
  least?: number;
}

/** What the cases have in common, to know the next one by, and the cases. */
export function signsSection(speech: Speech, warning: Warning): Section {
  const { say } = speech;
  const { nodes, totalCount } = warning.evidence;
  return {
    id: 'signs',
    title: say.warning.signs,
    blocks: [
      {
        kind: 'table',
        id: 'signs',
        title: say.warning.signsTable,
        columns: [
          { key: 'sign', label: say.warning.sign, type: 'text' },
          { key: 'seen', label: say.warning.seenSo, type: 'text' },
          { key: 'cases', label: say.columns.cases, type: 'count' },
        ],
        rows: signsOf(speech).flatMap(({ kind, of, none, least = 1 }): Cell[][] => {
          const shown = inCommon(nodes, of, least);
          if (shown.length === 0) return [[kind, none, null]];
          return shown.map(([value, cases], i) => [i === 0 ? kind : '', value, counted(cases)]);
        }),
        note: say.warning.signsNote(speech.number(nodes.length), speech.number(totalCount)),
        source: warningSource(warning),
      },
      casesTable(speech, warning),
    ],
  };
}

function signsOf(speech: Speech): Sign[] {
  const { columns, notRecorded, warning } = speech.say;
  const word = (value: string | null) => (value === null ? [] : [speech.word(value)]);
  const company = (role: 'consignor' | 'consignee') => (of: WarningCase) => {
    const found = [of.shipment?.[role], of[role]].filter((each) => each !== null && each !== undefined);
    return [...new Set(found.map((each) => nameOf(speech, each)))];
  };
  return [
    { kind: warning.goods, of: (of) => [goodsOf(speech, of)], none: notRecorded },
    { kind: warning.declared, of: ({ shipment }) => declaredOf(speech, shipment), none: notRecorded },
    { kind: columns.concealment, of: ({ concealment }) => word(concealment), none: notRecorded },
    { kind: warning.sender, of: company('consignor'), none: warning.noCompany, least: COMPANY_CASES },
    { kind: warning.receiver, of: company('consignee'), none: warning.noCompany, least: COMPANY_CASES },
    {
      kind: columns.mode,
      of: (of) => {
        const mode = keyOf(of, 'MODE');
        return mode === null ? [] : [speech.value('MODE', mode, mode)];
      },
      none: notRecorded,
    },
    {
      kind: warning.seizedAt,
      of: (of) => {
        const place = placeOf(speech, of);
        return place === null ? [] : [place];
      },
      none: notRecorded,
    },
    { kind: columns.detection, of: ({ detection }) => word(detection), none: notRecorded },
  ];
}

function goodsOf(speech: Speech, { category, substance }: WarningCase): string {
  const name = speech.value('CATEGORY', category, '');
  return substance === null ? name : `${speech.word(substance)} (${name})`;
}

/** By the heading, so that subheadings of one kind of goods stand together. */
function declaredOf(speech: Speech, shipment: WarningCase['shipment']): string[] {
  const { hs = null, description = null } = shipment ?? {};
  const heading = hs === null ? null : `${speech.say.warning.hs} ${hs.slice(0, 4)}`;
  const words = description === null ? null : speech.word(description);
  if (words === null) return heading === null ? [] : [heading];
  return [heading === null ? words : `${words} (${heading})`];
}

function nameOf(speech: Speech, { name, country }: NamedCompany): string {
  return country ? `${name}, ${speech.country(country.code)}` : name;
}

/** The most frequent values with their cases. */
function inCommon(
  cases: readonly WarningCase[],
  of: (of: WarningCase) => readonly string[],
  least: number,
): [string, WarningCase[]][] {
  const groups = new Map<string, WarningCase[]>();
  for (const each of cases) {
    for (const value of of(each)) groups.set(value, [...(groups.get(value) ?? []), each]);
  }
  return [...groups]
    .filter(([, those]) => those.length >= least)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, SIGNS);
}

function casesTable(speech: Speech, warning: Warning): Table {
  const { columns, of, warning: words } = speech.say;
  const { nodes, totalCount } = warning.evidence;
  const shown = [...nodes].sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  return {
    kind: 'table',
    id: 'latest',
    title: speech.labelled(
      words.latest,
      of(speech.number(Math.min(CASES, nodes.length)), speech.number(totalCount)),
    ),
    columns: [
      { key: 'id', label: columns.id, type: 'code' },
      { key: 'date', label: columns.date, type: 'date' },
      { key: 'substance', label: columns.substance, type: 'text' },
      { key: 'quantity', label: columns.quantity, type: 'text' },
      { key: 'place', label: columns.place, type: 'text' },
      { key: 'concealment', label: columns.concealment, type: 'text' },
      { key: 'marking', label: columns.marking, type: 'text' },
    ],
    rows: shown
      .slice(0, CASES)
      .map((each) => [
        each.id,
        each.date,
        speech.value(each.substance ? 'SUBSTANCE' : 'CATEGORY', each.substance ?? each.category, ''),
        quantityOf(speech, each),
        placeOf(speech, each),
        each.concealment === null ? null : speech.word(each.concealment),
        markingOf(each),
      ]),
    source: warningSource(warning),
  };
}

/** What is asked of whom, how to answer, and how far the warning may go. */
export function asksSection(speech: Speech, warning: Warning, reference: string): Section {
  const { say } = speech;
  const { viewer } = warning.basis;
  const clearance = markingOf({ marking: viewer.clearance });
  const marked = highestMarking(warning.evidence.nodes);
  const by = warning.answerBy === null ? '' : say.warning.by(speech.day(warning.answerBy));
  const to = warning.answerTo ?? say.warning.sendingOffice;
  const blocks: Block[] = [
    {
      kind: 'table',
      id: 'asks',
      title: say.warning.along,
      columns: [
        { key: 'who', label: say.warning.who, type: 'text' },
        { key: 'part', label: say.warning.part, type: 'text' },
        { key: 'asked', label: say.warning.asked, type: 'text' },
      ],
      rows: rowsOf(speech, warning),
      source: warningSource(warning),
    },
    { kind: 'words', tone: 'heading', text: say.warning.answer },
    plain(say.warning.answerWords(to, by, reference, warning.key)),
    { kind: 'words', tone: 'heading', text: say.warning.release },
    plain(
      [
        `TLP:${clearance}. ${say.tlp[clearance]}`,
        ...(viewer.groups.length > 0 ? [say.warning.groups(speech.list(viewer.groups))] : []),
        ...(marked === null ? [] : [say.warning.marked(marked)]),
      ].join(' '),
    ),
  ];
  return { id: 'asks', title: say.warning.asks, blocks };
}

/** A row for each country of the route, and one for all. */
function rowsOf(speech: Speech, warning: Warning): Table['rows'] {
  const { say } = speech;
  const { nodes } = warning.evidence;
  const countries = [...new Set(countriesOf(warning.stops))];
  const others = nodes.flatMap(({ country }) =>
    country && !countries.includes(country.code) ? [country.code] : [],
  );
  const number = (of: readonly unknown[]) => speech.number(of.length);
  return [
    ...[...countries, ...new Set(others)].map((code, i) => {
      const here = nodes.filter(({ country }) => country?.code === code);
      const part = partOf(i, countries.length);
      const undocumented = here.filter(({ shipment }) => !shipment);
      const unhidden = here.filter(({ concealment }) => !concealment);
      const asked = [
        say.warning.parts[part].asked,
        ...(here.length === 0 ? [say.warning.noneHere] : []),
        ...(undocumented.length > 0 ? [say.warning.documents(number(undocumented))] : []),
        ...(unhidden.length > 0 ? [say.warning.concealments(number(unhidden))] : []),
      ];
      return [speech.country(code), say.warning.parts[part].name, asked.join(' ')];
    }),
    [say.warning.everybody, '', say.warning.everybodyAsked],
  ];
}

function partOf(i: number, stops: number): 'departure' | 'transit' | 'destination' | 'seizing' {
  if (i >= stops) return 'seizing';
  if (i === 0) return 'departure';
  return i === stops - 1 ? 'destination' : 'transit';
}
