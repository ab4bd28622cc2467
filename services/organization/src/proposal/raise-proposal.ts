import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { Role } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { RaiseProposalInput } from '../types.generated.ts';
import { proposalLife } from './proposal.life.ts';
import { createProposalStore } from './proposal.store.ts';

/** Whose accounts are bound to no territory; everybody else raises where they work. */
const anywhere: readonly Role[] = ['resident', 'member', 'unit'];

/** Stores a proposal to be screened. The trace does not say who raised it. */
export async function raiseProposal(
  { community, topic, text, mode }: RaiseProposalInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ proposal: string | null; userErrors: UserError[] }> {
  const store = createProposalStore(tx);
  const ties = { communityCode: community, ownerPath: null, raiserId: null };
  const isBound = !viewer.roles.some((role) => anywhere.includes(role));
  const stranger = isBound ? proposalLife.refuseToBegin('raise', ties, viewer, 'community') : null;
  const userErrors = [
    ...checkText('topic', topic, { longest: 100 }),
    ...checkText('text', text, { longest: 1_000 }),
  ];
  if (stranger) userErrors.push(stranger);
  else if (!(await store.isCommunity(community, clock.today()))) {
    userErrors.push(refusal('NOT_FOUND', 'community', 'There is no community with this code.'));
  }
  if (userErrors.length > 0) return { proposal: null, userErrors };
  const id = newId('prp');
  await store.insert({
    id,
    communityCode: community,
    topic: topic.trim(),
    text: text.trim(),
    mode,
    state: 'RAISED',
    raiserId: viewer.id,
    raisedAt: clock.now().toISOString(),
  });
  record({
    entity: 'Proposal',
    id,
    action: 'raise',
    to: 'RAISED',
    unnamed: true,
    divisionCode: community,
  });
  return { proposal: id, userErrors };
}
