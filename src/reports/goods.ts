import { randomUUID } from 'node:crypto';
import type { Viewer } from '../access/viewer.ts';
import type { FieldError, SeizedGoodsInput, SeizureReportInput } from '../graphql/types.generated.ts';
import { fieldError, type ReadReport, type ReportText, readReport } from './seizure-input.ts';
import type { Goods, Reported } from './seizure-register.ts';

/** A CEN case has 13 sections of goods; several substances of one are several goods. */
const MOST_GOODS = 40;

/** What a client reports at once: goods of one case, the first of them with all that the case has in common. */
export interface ReadCase {
  goods: Goods<ReadReport>;
  errors: FieldError[];
}

export function readCase(
  input: SeizureReportInput,
  others: readonly SeizedGoodsInput[],
  viewer: Viewer,
): ReadCase {
  const first = readReport(input, viewer);
  const errors = [...first.errors];
  if (others.length > MOST_GOODS) {
    const words = `otherGoods has ${others.length} members: at most ${MOST_GOODS} go with one report.`;
    errors.push(fieldError(['otherGoods'], 'MALFORMED', words));
    return { goods: [first], errors };
  }
  const goods = others.map((own) => readReport(withGoods(input, own), viewer));
  goods.forEach((report, index) => {
    // What the case has in common was told with the first.
    const own = report.errors.filter(({ path: [, field] }) => isOwn(others[index], field));
    errors.push(
      ...own.map((error) => ({ ...error, path: ['otherGoods', `${index}`, ...error.path.slice(1)] })),
    );
  });
  return { goods: [first, ...goods], errors };
}

/** The goods' own words in place of the first's; how they were hidden and where they were made is common unless told. */
function withGoods(input: SeizureReportInput, own: SeizedGoodsInput): SeizureReportInput {
  const { category, substance = null, hs = null, quantity = null, valueUsd = null } = own;
  const concealment = own.concealment ?? input.concealment ?? null;
  const origin = own.origin ?? input.origin ?? null;
  return { ...input, category, substance, hs, quantity, valueUsd, concealment, origin };
}

/** With ids, and a case where there are several. */
export function numbered([first, ...others]: Goods<ReadReport>): Goods<Reported> {
  const id = `R-${randomUUID()}`;
  const caseId = first.row.caseId ?? (others.length > 0 ? id : null);
  const record = ({ row, text }: ReadReport, ownId: string): Reported => ({
    row: { ...row, id: ownId, caseId },
    text: { ...text, case_id: caseId ?? '' },
  });
  return [record(first, id), ...others.map((other) => record(other, `R-${randomUUID()}`))];
}

export function textsOf([first, ...others]: Goods<ReadReport>): Goods<ReportText> {
  return [first.text, ...others.map(({ text }) => text)];
}

function isOwn(own: SeizedGoodsInput | undefined, field: string | undefined): boolean {
  return new Map<string, unknown>(Object.entries(own ?? {})).get(field ?? '') != null;
}
