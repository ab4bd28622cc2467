import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createMemberStore } from '../member/member.store.ts';
import type { RequestTransferInput } from '../types.generated.ts';
import { actsFor } from './transfer.life.ts';
import { createTransferStore } from './transfer.store.ts';

interface Requested {
  readonly transfer: string | null;
  readonly userErrors: UserError[];
}

/** Begins a transfer from the branch that holds the formal affiliation. */
export async function requestTransfer(input: RequestTransferInput, work: UnitOfWork): Promise<Requested> {
  const { tx, viewer, clock, record } = work;
  const refused = (...userErrors: UserError[]): Requested => ({ transfer: null, userErrors });
  const reasonErrors = checkText('reason', input.reason ?? '', { longest: 500, optional: true });
  if (reasonErrors.length > 0) return refused(...reasonErrors);
  const store = createTransferStore(tx);
  const found = await createMemberStore(tx).findInSight(input.member, viewer);
  const formal = found && (await store.lockFormal(input.member));
  if (!formal) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id in a branch.'));
  const fromPath = branchPathOf(formal);
  if (viewer.id !== input.member && !actsFor(viewer, fromPath)) {
    return refused(refusal('NOT_ALLOWED', 'member', '`request` is for the member, the present branch.'));
  }
  const to = await store.findBranch(input.to);
  if (!to) return refused(refusal('NOT_FOUND', 'to', 'There is no branch with this id.'));
  if (to.id === formal.organizationId) {
    return refused(refusal('ITSELF', 'to', 'The member belongs to this branch: name another one.'));
  }
  const id = newId('trf');
  const state = 'REQUESTED';
  const isOnly = await store.insert({
    id,
    memberId: input.member,
    fromId: formal.organizationId,
    fromPath,
    toId: to.id,
    toPath: to.path,
    state,
    requestedAt: clock.now().toISOString(),
  });
  if (!isOnly) return refused(refusal('CONFLICT', 'member', 'Another transfer of the member is open.'));
  const reason = input.reason?.trim() ?? null;
  record({ entity: 'Transfer', id, action: 'request', to: state, reason, path: fromPath });
  return { transfer: id, userErrors: [] };
}

/** The path of the branch itself, without that of the Party group inside it. */
export function branchPathOf({ path, partyGroupId }: { path: string; partyGroupId: string | null }): string {
  return partyGroupId === null ? path : path.replace(/[^/]+\/$/, '');
}
