import { queryText } from './ask.ts';
import { markingOf } from './case.ts';
import { type CaseLine, type Cell, isCounted, type Report, type Section } from './model.ts';
import type { Speech } from './speech.ts';
import type { Basis } from './study.ts';

interface Parts extends Pick<Report, 'kind' | 'subtitle' | 'madeOn' | 'parameters' | 'sections'> {
  basis: Basis;
  known: ReadonlyMap<string, CaseLine>;
}

/** Puts sections together with the cases and the queries that they name. */
export function assemble(speech: Speech, parts: Parts): Report {
  const { kind, subtitle, madeOn, parameters, sections, basis, known } = parts;
  const { viewer, status } = basis;
  const cases = [...new Set(cellsOf(sections).flatMap((cell) => (isCounted(cell) ? cell.cases : [])))]
    .map((id) => known.get(id))
    .filter((line) => line !== undefined)
    .sort((a, b) => Number(b.current) - Number(a.current) || (inOrder(a) < inOrder(b) ? -1 : 1));
  const names = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('source' in block ? block.source.query : [])),
    ),
  );
  return {
    kind,
    language: speech.language,
    title: speech.say.kinds[kind],
    subtitle,
    audience: { ...viewer, clearance: markingOf({ marking: viewer.clearance }) },
    revision: status.revision,
    synthetic: status.synthetic,
    ...{ madeOn, parameters, sections, cases },
    queries: Object.fromEntries([...names].sort().map((name) => [name, textOf(name)])),
  };
}

function inOrder({ date, id }: CaseLine): string {
  return `${date} ${id}`;
}

function textOf(name: string): string {
  return queryText(name.replace('report/', '') as Parameters<typeof queryText>[0]);
}

function cellsOf(sections: readonly Section[]): Cell[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'table') return block.rows.flat();
      return block.kind === 'figures' ? block.items.map(({ value }) => value) : [];
    }),
  );
}
