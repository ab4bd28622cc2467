import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { areaOf } from '../duty/check-duty.ts';
import { refuseKeeper } from '../duty/duty.policy.ts';
import type { AdoptStaffingRuleInput } from '../types.generated.ts';
import { checkTerms } from './check-staffing-rule.ts';
import { createStaffingRuleStore } from './staffing-rule.store.ts';

export interface StaffingRulePayload {
  readonly staffingRule: string | null;
  readonly userErrors: UserError[];
}

/** The first version of a staffing rule for a division and a layer. */
export async function adoptStaffingRule(
  input: AdoptStaffingRuleInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<StaffingRulePayload> {
  const { division: divisionCode, layer = 'PARTY_BUILDING', name, needsBranch, roles, basis } = input;
  const today = clock.today();
  const validFrom = input.validFrom ?? today;
  const area = areaOf(divisionCode);
  if (area === null) return refused(refusal('NOT_FOUND', 'division', 'There is no such division.'));
  const stranger = refuseKeeper(viewer, divisionCode, 'division');
  if (stranger) return refused(stranger);
  const refusals = checkTerms({ ...input, validFrom }, today);
  if (refusals.length > 0) return refused(...refusals);
  const id = newId('sfr');
  const isNew = await createStaffingRuleStore(tx).insert(
    {
      id,
      divisionCode,
      area,
      layer,
      name: name.trim(),
      needsBranch,
      basis: basis.trim(),
      validFrom,
      validTo: input.validTo ?? null,
    },
    roles,
  );
  if (!isNew) return refused(overlap);
  record({ entity: 'StaffingRule', id, action: 'adopt', divisionCode });
  return { staffingRule: id, userErrors: [] };
}

export const overlap = refusal(
  'OVERLAP',
  'validFrom',
  'Another version is in force for this division and layer then: replace or end it.',
);

export function refused(...userErrors: UserError[]): StaffingRulePayload {
  return { staffingRule: null, userErrors };
}
