import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { SetFormalismRuleInput } from '../types.generated.ts';
import { createFormalismStore } from './formalism.store.ts';

/** Stores a rule beside those before it: what was found by an older one keeps it. */
export async function setFormalismRule(
  { division: divisionCode, ...rule }: SetFormalismRuleInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ rule: string | null; userErrors: UserError[] }> {
  const { monthsWithoutMeeting, leastAttendance, signsOfFormalism } = rule;
  const userErrors: UserError[] = [];
  const isCode = /^\d{12}$/.test(divisionCode);
  if (!isCode) userErrors.push(refusal('NOT_FOUND', 'division', 'Give a code of 12 digits.'));
  else if (!viewer.roles.includes('organization-department') || !covers(viewer, divisionCode)) {
    userErrors.push(
      refusal('NOT_ALLOWED', 'division', 'Rules are set by the organization department there.'),
    );
  }
  if (monthsWithoutMeeting < 1 || monthsWithoutMeeting > 24) {
    userErrors.push(refusal('OUT_OF_RANGE', 'monthsWithoutMeeting', 'Give 1 to 24.'));
  }
  if (leastAttendance < 0 || leastAttendance > 1) {
    userErrors.push(refusal('OUT_OF_RANGE', 'leastAttendance', 'Give 0 to 1.'));
  }
  if (signsOfFormalism < 2 || signsOfFormalism > 6) {
    userErrors.push(
      refusal('OUT_OF_RANGE', 'signsOfFormalism', 'Give 2 to 6: one sign alone decides nothing.'),
    );
  }
  if (userErrors.length > 0) return { rule: null, userErrors };
  const id = newId('fru');
  await createFormalismStore(tx).insertRule({ ...rule, id, divisionCode, since: clock.now().toISOString() });
  record({ entity: 'FormalismRule', id, action: 'set', divisionCode });
  return { rule: id, userErrors: [] };
}
