import { refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Standing } from '../party-organization/find-organization.ts';
import type { ApprovePlanOfRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';

/** Somebody above answers for it. `owner` is where the graph says that organization stands. */
export async function approvePlanOfRectification(
  input: ApprovePlanOfRectificationInput,
  work: UnitOfWork,
  owner: Standing | null,
) {
  const approve = rectificationLife.step<ApprovePlanOfRectificationInput>('approvePlanOf', ({ row }) => {
    if (!owner) return { refusals: [refusal('NOT_FOUND', 'owner', 'There is no such organization.')] };
    const isAbove = row.path.startsWith(owner.path) && row.path !== owner.path;
    return isAbove
      ? { set: { ownerId: input.owner } }
      : {
          refusals: [refusal('NOT_ABOVE', 'owner', 'It does not stand above the organization in its line.')],
        };
  });
  return approve(input, work);
}
