import { newId } from '@graphroots/kit/ids';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { DesignAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { createCycleStore } from './cycle.store.ts';

/** Stores a cycle that nobody has to know of yet. */
export async function designAssessmentCycle(
  input: DesignAssessmentCycleInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<{ cycle: string | null; userErrors: UserError[] }> {
  const { division: divisionCode, level, periodFrom, periodTo } = input;
  const userErrors = checkText('name', input.name, { longest: 100 });
  if (periodTo < periodFrom) {
    userErrors.push(refusal('NOT_LATER', 'periodTo', 'The period ends after it begins.'));
  }
  if (!/^\d{12}$/.test(divisionCode)) {
    userErrors.push(refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.'));
    return { cycle: null, userErrors };
  }
  const stranger = assessmentCycleLife.refuseToBegin('design', { divisionCode }, viewer, 'division');
  if (stranger) userErrors.push(stranger);
  const scheme = await createSchemeStore(tx).findScheme(input.scheme);
  if (!scheme || !divisionCode.startsWith(prefixOfDivision(scheme.divisionCode))) {
    userErrors.push(refusal('NOT_FOUND', 'scheme', 'There is no such scheme for this division.'));
  } else if (scheme.state !== 'PUBLISHED') {
    userErrors.push(refusal('WRONG_STATE', 'scheme', 'It is a draft: publish it first.'));
  }
  if (!scheme || userErrors.length > 0) return { cycle: null, userErrors };
  const id = newId('cyc');
  await createCycleStore(tx).insert({
    id,
    name: input.name.trim(),
    state: 'DESIGNED',
    periodFrom,
    periodTo,
    divisionCode,
    level,
    schemeId: scheme.id,
  });
  record({ entity: 'AssessmentCycle', id, action: 'design', to: 'DESIGNED', divisionCode });
  return { cycle: id, userErrors: [] };
}
