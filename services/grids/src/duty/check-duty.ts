import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import type { AdoptDutyInput } from '../types.generated.ts';

const mostMinutes = 100_000;

/** What every version of a duty is told. */
type Terms = Omit<AdoptDutyInput, 'category' | 'division'>;

/** The part of a division's code that its places begin with, empty where there is none; null where it is no code. */
export function areaOf(divisionCode: string | null): string | null {
  if (divisionCode === null) return '';
  return /^\d{12}$/.test(divisionCode) ? prefixOfDivision(divisionCode) : null;
}

/** What is wrong with the terms of a version for an area. What has been cannot be changed: it begins today at the earliest. */
export async function checkTerms(
  tx: Transaction,
  { department, acceptMinutes, handleMinutes, confirmMinutes, basis, source, validFrom, validTo }: Terms,
  area: string,
  today: string,
): Promise<UserError[]> {
  const refusals = [
    ...checkText('basis', basis, { longest: 500 }),
    ...checkText('source', source, { longest: 2_000, optional: true }),
  ];
  for (const [field, minutes] of Object.entries({ acceptMinutes, handleMinutes, confirmMinutes })) {
    if (minutes < 1 || minutes > mostMinutes)
      refusals.push(refusal('OUT_OF_RANGE', field, `Give 1 to ${mostMinutes} working minutes.`));
  }
  if (validFrom < today) refusals.push(refusal('PAST', 'validFrom', 'It begins today at the earliest.'));
  if (validTo && validTo <= validFrom)
    refusals.push(refusal('NOT_LATER', 'validTo', 'It ends after it begins.'));
  if (!department) {
    if (area !== '') refusals.push(refusal('REQUIRED', 'department', 'Only a default names no department.'));
    return refusals;
  }
  const found = await createWorkOrderStore(tx).findDepartments([department], area);
  if (!found.has(department))
    refusals.push(refusal('NOT_FOUND', 'department', 'No such department works for this place.'));
  return refusals;
}

/** What is wrong with the day on which something in force is to end: today at the earliest, and earlier than before. */
export function checkEnd(
  { validFrom, validTo: end }: { readonly validFrom: string; readonly validTo: string | null },
  validTo: string,
  today: string,
  field: string,
): UserError[] {
  const refusals: UserError[] = [];
  if (validTo < today) refusals.push(refusal('PAST', 'validTo', 'It ends today at the earliest.'));
  if (validTo < validFrom)
    refusals.push(refusal('NOT_LATER', 'validTo', `It begins on ${validFrom}: that day takes it back.`));
  if (end !== null && end <= validTo) refusals.push(refusal('ENDED', field, `It ends on ${end}.`));
  return refusals;
}
