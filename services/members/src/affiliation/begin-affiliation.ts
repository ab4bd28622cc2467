import { refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createTransferStore } from '../transfer/transfer.store.ts';
import type { BeginAffiliationInput } from '../types.generated.ts';
import { createAffiliationStore } from './affiliation.store.ts';
import { changeAffiliations, type Changed } from './change-affiliations.ts';
import { leadsBranch } from './leads-branch.ts';

export async function beginAffiliation(input: BeginAffiliationInput, work: UnitOfWork): Promise<Changed> {
  const { tx, viewer, record } = work;
  return changeAffiliations(input, work, async ({ found: { row, place }, on }) => {
    const branch = await createTransferStore(tx).findBranch(input.organization);
    if (!branch || !leadsBranch(viewer, branch.path)) {
      return refusal('NOT_FOUND', 'organization', 'You act for no branch with this id.');
    }
    if (on < row.joinedOn) return refusal('TOO_EARLY', 'on', 'The member was admitted later than that.');
    const store = createAffiliationStore(tx);
    const lasting = await store.findLasting(row.id);
    if (lasting.some(({ organizationId }) => organizationId === branch.id)) {
      return refusal('TWICE', 'organization', 'The member belongs to this branch.');
    }
    const { id: organizationId, path } = branch;
    const { basis } = input;
    await store.begin({ memberId: row.id, organizationId, path, type: 'SECONDARY', basis, validFrom: on });
    record({ entity: 'Member', id: row.id, action: 'beginAffiliation', ...place, path });
    return null;
  });
}
