import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createIssueStore } from '../issue/issue.store.ts';
import type { AdoptDutyInput } from '../types.generated.ts';
import { areaOf, checkTerms } from './check-duty.ts';
import { refuseKeeper } from './duty.policy.ts';
import { createDutyStore } from './duty.store.ts';

export interface DutyPayload {
  readonly duty: string | null;
  readonly userErrors: UserError[];
}

/** The first version of a duty for a matter and a place, or the default of the city where no place is named. */
export async function adoptDuty(input: AdoptDutyInput, work: UnitOfWork): Promise<DutyPayload> {
  const { tx, viewer, clock, record } = work;
  const divisionCode = input.division ?? null;
  const area = areaOf(divisionCode);
  if (area === null) return refused(refusal('NOT_FOUND', 'division', 'There is no such division.'));
  const stranger = refuseKeeper(viewer, divisionCode, 'division');
  if (stranger) return refused(stranger);
  const [isKnown, refusals] = await Promise.all([
    createIssueStore(tx).hasCategory(input.category),
    checkTerms(tx, input, area, clock.today()),
  ]);
  if (!isKnown) refusals.push(refusal('UNKNOWN_CATEGORY', 'category', 'Choose a code of `issueCategories`.'));
  if (refusals.length > 0) return { duty: null, userErrors: refusals };
  const id = newId('dty');
  const isNew = await createDutyStore(tx).insert({
    id,
    category: input.category,
    divisionCode,
    area,
    departmentId: input.department ?? null,
    acceptMinutes: input.acceptMinutes,
    handleMinutes: input.handleMinutes,
    confirmMinutes: input.confirmMinutes,
    basis: input.basis.trim(),
    source: input.source?.trim() ?? null,
    validFrom: input.validFrom,
    validTo: input.validTo ?? null,
  });
  if (!isNew) return refused(overlap);
  record({ entity: 'Duty', id, action: 'adopt', divisionCode });
  return { duty: id, userErrors: [] };
}

export const overlap = refusal(
  'OVERLAP',
  'validFrom',
  'Another version is in force for this matter and place then: replace or end it.',
);

export function refused(...userErrors: UserError[]): DutyPayload {
  return { duty: null, userErrors };
}
