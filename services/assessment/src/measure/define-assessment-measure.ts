import { eq, max } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { DefineAssessmentMeasureInput } from '../types.generated.ts';
import { checkDocument, isPlace } from './measure-document.ts';
import { assessmentMeasures } from './measure.table.ts';

type Payload = { measure: string | null; userErrors: UserError[] };

/** Stores a new edition: what was collected by an older one keeps it as its source. */
export async function defineAssessmentMeasure(
  input: DefineAssessmentMeasureInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<Payload> {
  if (!viewer.roles.includes('administrator') && !viewer.roles.includes('system')) {
    return refused([refusal('NOT_ALLOWED', null, 'Measures are defined by administrators.')]);
  }
  const errors = checkInput(input);
  if (errors.length > 0) return refused(errors);
  const { code, denominator = null, interval = null } = input;
  const { edition: column } = assessmentMeasures;
  const [found] = await tx
    .select({ edition: max(column) })
    .from(assessmentMeasures)
    .where(eq(assessmentMeasures.code, code));
  const id = newId('msr');
  const edition = (found?.edition ?? 0) + 1;
  const row = {
    ...input,
    id,
    edition,
    name: input.name.trim(),
    covers: input.covers.trim(),
    denominator,
    interval,
  };
  const stored = await tx
    .insert(assessmentMeasures)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: column });
  if (stored.length === 0) {
    return refused([refusal('CONFLICT', 'code', 'Somebody else has just defined an edition: try again.')]);
  }
  record({ entity: 'AssessmentMeasure', id, action: 'define' });
  return { measure: id, userErrors: [] };
}

function checkInput(input: DefineAssessmentMeasureInput): UserError[] {
  const errors = [
    ...checkText('name', input.name, { longest: 100 }),
    ...checkText('covers', input.covers, { longest: 500 }),
  ];
  if (!/^[A-Z][A-Z0-9_]{0,49}$/.test(input.code)) {
    errors.push(refusal('BAD_FORM', 'code', 'Use 1 to 50 capital letters, digits and `_`.'));
  }
  for (const name of ['subjects', 'organization', 'numerator', 'denominator', 'interval'] as const) {
    const place = input[name];
    if (typeof place === 'string' && !isPlace(place)) {
      errors.push(refusal('BAD_FORM', name, 'Use names with dots between, such as `divisions`.'));
    }
  }
  if (input.denominator && input.interval) {
    errors.push(refusal('CONTRADICTION', 'interval', 'Give a denominator or an interval, not both.'));
  }
  const tooLong = checkText('document', input.document, { longest: 10_000 });
  return [...errors, ...(tooLong.length > 0 ? tooLong : checkDocument(input.document))];
}

function refused(userErrors: UserError[]): Payload {
  return { measure: null, userErrors };
}
