import { refusal } from '@graphroots/kit/user-error';
import { createTransferStore } from '../transfer/transfer.store.ts';
import type { ReferFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';

/** Asks a branch where the member is now to take the member in beside the formal affiliation. */
export const referFloatingCase = floatingCaseLife.step<ReferFloatingCaseInput>(
  'refer',
  async ({ row, input, tx }) => {
    if (row.acceptedOn !== null) return { refusals: [accepted] };
    if (input.to === row.branchId) {
      return { refusals: [refusal('ITSELF', 'to', 'The member belongs to this branch: name another one.')] };
    }
    const to = await createTransferStore(tx).findBranch(input.to);
    if (!to) return { refusals: [refusal('NOT_FOUND', 'to', 'There is no branch with this id.')] };
    return { set: { receivingId: to.id, receivingPath: to.path } };
  },
);

export const accepted = refusal('ACCEPTED', 'floatingCase', 'A branch has taken the member in already.');
