import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { refuseKeeper } from '../duty/duty.policy.ts';
import type { ReplaceStaffingRuleInput } from '../types.generated.ts';
import { overlap, refused, type StaffingRulePayload } from './adopt-staffing-rule.ts';
import { checkTerms } from './check-staffing-rule.ts';
import { createStaffingRuleStore } from './staffing-rule.store.ts';
import { staffingRules } from './staffing-rule.table.ts';

/** A version ends on the day on which the next begins: what was measured until then stays. */
export async function replaceStaffingRule(
  input: ReplaceStaffingRuleInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<StaffingRulePayload> {
  const store = createStaffingRuleStore(tx);
  const old = await store.lockRule(input.staffingRule);
  if (!old) return refused(refusal('NOT_FOUND', 'staffingRule', 'There is none with this id.'));
  const { id: replacesId, divisionCode, area, layer } = old;
  const stranger = refuseKeeper(viewer, divisionCode, 'staffingRule');
  if (stranger) return refused(stranger);
  const { name, needsBranch, roles, basis } = input;
  const today = clock.today();
  const validFrom = input.validFrom ?? today;
  const refusals = checkTerms({ ...input, validFrom }, today);
  if (validFrom <= old.validFrom)
    refusals.push(refusal('NOT_LATER', 'validFrom', 'It begins after the version it replaces.'));
  if (old.validTo !== null && old.validTo < validFrom)
    refusals.push(refusal('ENDED', 'staffingRule', 'That version has ended before: adopt a new one.'));
  if (refusals.length > 0) return refused(...refusals);
  const ended = await updateVersion(tx, staffingRules, {
    id: replacesId,
    expectedVersion: input.expectedVersion,
    set: { validTo: validFrom },
    visible: () => true,
    field: 'staffingRule',
  });
  if ('refusal' in ended) return refused(ended.refusal);
  const id = newId('sfr');
  const isNew = await store.insert(
    {
      id,
      divisionCode,
      area,
      layer,
      replacesId,
      name: name.trim(),
      needsBranch,
      basis: basis.trim(),
      validFrom,
      validTo: input.validTo ?? null,
    },
    roles,
  );
  if (!isNew) return refused(overlap);
  record({ entity: 'StaffingRule', id: replacesId, action: 'replace', divisionCode });
  record({ entity: 'StaffingRule', id, action: 'adopt', divisionCode });
  return { staffingRule: id, userErrors: [] };
}
