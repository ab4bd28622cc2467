import { checkText, refusal } from '@graphroots/kit/user-error';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { checkEnd } from '../duty/check-duty.ts';
import { refuseKeeper } from '../duty/duty.policy.ts';
import type { EndStaffingRuleInput } from '../types.generated.ts';
import { refused, type StaffingRulePayload } from './adopt-staffing-rule.ts';
import { createStaffingRuleStore } from './staffing-rule.store.ts';
import { staffingRules } from './staffing-rule.table.ts';

/** A version ends today at the earliest; one that has not begun is taken back. */
export async function endStaffingRule(
  { staffingRule: id, expectedVersion, validTo, reason }: EndStaffingRuleInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<StaffingRulePayload> {
  const old = await createStaffingRuleStore(tx).lockRule(id);
  if (!old) return refused(refusal('NOT_FOUND', 'staffingRule', 'There is none with this id.'));
  const { divisionCode } = old;
  const stranger = refuseKeeper(viewer, divisionCode, 'staffingRule');
  if (stranger) return refused(stranger);
  const refusals = [
    ...checkText('reason', reason, { longest: 500 }),
    ...checkEnd(old, validTo, clock.today(), 'staffingRule'),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const ended = await updateVersion(tx, staffingRules, {
    id,
    expectedVersion,
    set: { validTo },
    visible: () => true,
    field: 'staffingRule',
  });
  if ('refusal' in ended) return refused(ended.refusal);
  record({ entity: 'StaffingRule', id, action: 'end', reason: reason.trim(), divisionCode });
  return { staffingRule: id, userErrors: [] };
}
