import {
  present,
  type SeizureReportLikelyDuplicatesRow,
  type SeizureReportPresentRow,
  unknownCompanies,
} from '../cypher/seizure-report.generated.ts';
import type { Context } from '../graphql/context.ts';
import type {
  FieldError,
  MutationAmendSeizureArgs,
  MutationReportSeizureArgs,
} from '../graphql/types.generated.ts';
import { Unreadable } from '../load/cells.ts';
import { line } from '../load/fields.ts';
import type { SeizureRow } from '../load/seizures.ts';
import type { SeizureState } from '../vocabulary.ts';
import { duplicatesOf } from './duplicates.ts';
import { numbered, readCase, textsOf } from './goods.ts';
import { fieldError, type ReadReport, readReport } from './seizure-input.ts';
import { companiesOf, type Goods, Overtaken, type Standing } from './seizure-register.ts';

/** What a change came to: its seizure is read afresh when it is asked for. */
export interface Outcome {
  /** Of the seizure that the viewer sees; null where there is none. */
  id: string | null;
  likelyDuplicates: SeizureReportLikelyDuplicatesRow[];
  errors: FieldError[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function reportSeizure(context: Context, args: MutationReportSeizureArgs): Promise<Outcome> {
  const { clientId, input, otherGoods, confirmNotDuplicate } = args;
  const { viewer, register } = context;
  context.refresh();
  if (!UUID.test(clientId)) {
    return outcome(
      null,
      fieldError(['clientId'], 'MALFORMED', 'clientId must be a UUID that you have made.'),
    );
  }
  const { goods, errors } = readCase(input, otherGoods ?? [], viewer);
  const before = await madeBefore(context, clientId, goods);
  if (before) return before;
  errors.push(...(await companyErrors(context, goods[0].row)));
  if (errors.length > 0) return outcome(null, ...errors);
  const duplicates = await duplicatesOf(context, goods, []);
  if (duplicates.length > 0 && !confirmNotDuplicate) {
    return { ...outcome(null, likelyDuplicate(duplicates.length)), likelyDuplicates: duplicates };
  }
  const records = numbered(goods);
  try {
    await register.report(clientId, records, textsOf(goods));
  } catch (error) {
    // The same request came twice at once: this one answers as the other does.
    const first = error instanceof Overtaken && (await madeBefore(context, clientId, goods));
    if (first) return first;
    throw error;
  }
  context.refresh();
  return { id: records[0].row.id, likelyDuplicates: duplicates, errors: [] };
}

export async function amendSeizure(context: Context, args: MutationAmendSeizureArgs): Promise<Outcome> {
  return changeSeizure(context, args, {
    from: ['REPORTED', 'AMENDED', 'VERIFIED', 'RETURNED'],
    ofOwn: true,
    change: async (standing, seizure) => {
      const report = readReport(args.input, context.viewer);
      const errors = [...report.errors, ...(await companyErrors(context, report.row))];
      if (!seizure.seesNames && companiesOf(standing.record).length > 0) {
        errors.push(
          fieldError(
            ['id'],
            'NAMES_HIDDEN',
            'The record names companies that you may not know: ask who does.',
          ),
        );
      }
      if (errors.length > 0) return errors;
      await context.register.amend(standing, { row: { ...report.row, id: standing.id }, text: report.text });
      return [];
    },
  });
}

export function withdrawSeizure(context: Context, args: Change & { reason: string }): Promise<Outcome> {
  return changeSeizure(context, args, {
    from: ['REPORTED', 'AMENDED', 'VERIFIED', 'RETURNED'],
    ofOwn: true,
    change: async (standing) => {
      const errors = reasonErrors(['reason'], args.reason);
      if (errors.length === 0) await context.register.withdraw(standing, args.reason.trim());
      return errors;
    },
  });
}

export function verifySeizure(context: Context, args: Change): Promise<Outcome> {
  return changeSeizure(context, args, {
    from: ['REPORTED', 'AMENDED'],
    ofOwn: false,
    change: async (standing) => {
      await context.register.judge(standing, 'VERIFIED', []);
      return [];
    },
  });
}

export function returnSeizure(
  context: Context,
  args: Change & { reasons: readonly string[] },
): Promise<Outcome> {
  return changeSeizure(context, args, {
    from: ['REPORTED', 'AMENDED', 'VERIFIED'],
    ofOwn: false,
    change: async (standing) => {
      const errors = args.reasons.flatMap((reason, index) => reasonErrors(['reasons', index], reason));
      if (args.reasons.length === 0) {
        errors.push(fieldError(['reasons'], 'REQUIRED', 'reasons is empty: say what has to be mended.'));
      }
      const reasons = args.reasons.map((reason) => reason.trim());
      if (errors.length === 0) await context.register.judge(standing, 'RETURNED', reasons);
      return errors;
    },
  });
}

interface Change {
  id: string;
  expectedVersion: number;
}

interface Rules {
  from: readonly SeizureState[];
  /** Whether it is for the administration whose record it is. */
  ofOwn: boolean;
  /** Makes the change, or says why not. */
  change: (standing: Standing, seizure: SeizureReportPresentRow) => Promise<FieldError[]>;
}

/** What all changes of a report have in common. What is asked later is told only to those whom it concerns. */
async function changeSeizure(
  context: Context,
  { id, expectedVersion }: Change,
  rules: Rules,
): Promise<Outcome> {
  context.refresh();
  const [seizure] = await context.reader.run(present, { id });
  // One that is hidden is answered as one that is not there.
  if (!seizure) return outcome(null, notFound(id));
  const standing = standingOf(seizure);
  if (!standing) {
    return outcome(
      id,
      fieldError(
        ['id'],
        'LOADED_RECORD',
        'This seizure was loaded from a file: mend it there and load it again.',
      ),
    );
  }
  if (rules.ofOwn && seizure.owner !== context.viewer.administration) {
    return outcome(id, fieldError(['id'], 'NOT_YOURS', `This seizure is a record of ${seizure.owner}.`));
  }
  if (standing.version !== expectedVersion) return outcome(id, stale(standing.version));
  if (!rules.from.includes(standing.state)) {
    const words = `The report is ${standing.state}; this is for one that is ${rules.from.join(' or ')}.`;
    return outcome(id, fieldError(['id'], 'WRONG_STATE', words));
  }
  try {
    const errors = await rules.change(standing, seizure);
    context.refresh();
    return outcome(id, ...errors);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    context.refresh();
    const [now] = await context.reader.run(present, { id });
    return now ? outcome(id, stale(now.version ?? 0)) : outcome(null, notFound(id));
  }
}

function standingOf(seizure: SeizureReportPresentRow): (Standing & { state: SeizureState }) | null {
  const { id, version, state, record, audience, namesAudience } = seizure;
  return version === null || state === null || record === null
    ? null
    : { id, version, state, record, audience, namesAudience };
}

/** The first answer once more, for a request that has been answered. */
async function madeBefore(
  context: Context,
  clientId: string,
  goods: Goods<ReadReport>,
): Promise<Outcome | null> {
  const made = await context.register.made(clientId, textsOf(goods));
  if (!made) return null;
  if (!made.isSame) {
    const words = 'You have reported another record under this clientId: make a new one for each report.';
    return outcome(null, fieldError(['clientId'], 'CLIENT_ID_REUSED', words));
  }
  context.refresh();
  const [id] = made.ids;
  const [seizure] = await context.reader.run(present, { id });
  if (!seizure) return outcome(null, notFound(id));
  return { id, likelyDuplicates: await duplicatesOf(context, goods, made.ids), errors: [] };
}

/** Companies that are not there and those that are hidden are told alike, so that no report can find out which. */
async function companyErrors(
  { reader }: Context,
  { consignor, consignee }: SeizureRow,
): Promise<FieldError[]> {
  const named = Object.entries({ consignor, consignee }).flatMap(([path, company]) =>
    company === null ? [] : [{ path, company }],
  );
  if (named.length === 0) return [];
  const rows = await reader.run(unknownCompanies, { ids: named.map(({ company }) => company) });
  const unknown = new Set(rows.map((row) => row.id));
  return named
    .filter(({ company }) => unknown.has(company))
    .map(({ path, company }) =>
      fieldError(['input', path], 'UNKNOWN_COMPANY', `${path} "${company}" is no company that you can see.`),
    );
}

function reasonErrors(path: (string | number)[], reason: string): FieldError[] {
  if (reason.trim() === '') return [fieldError(path, 'REQUIRED', 'A reason is empty: say why.')];
  try {
    line(reason.trim());
    return [];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [fieldError(path, 'MALFORMED', `A reason ${error.message}`)];
  }
}

export const outcome = (id: string | null, ...errors: FieldError[]): Outcome => ({
  id,
  likelyDuplicates: [],
  errors,
});

export const notFound = (id: string) => fieldError(['id'], 'NOT_FOUND', `There is no seizure ${id}.`);

const stale = (version: number) =>
  fieldError(
    ['expectedVersion'],
    'STALE_VERSION',
    `The report is at version ${version}: look at what has changed, and send that number.`,
  );

const likelyDuplicate = (number: number) =>
  fieldError(
    ['confirmNotDuplicate'],
    'LIKELY_DUPLICATE',
    `${number} known ${number === 1 ? 'seizure' : 'seizures'} may be the same. Report it with confirmNotDuplicate if it is another.`,
  );
