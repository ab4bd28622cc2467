import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createAffiliationStore } from '../affiliation/affiliation.store.ts';
import { leadsBranch } from '../affiliation/leads-branch.ts';
import { followResidence } from '../check-in/follow-residence.ts';
import { createPostStore } from '../post/post.store.ts';
import { createTransferStore } from '../transfer/transfer.store.ts';
import { endFloatingCase } from '../floating/end-floating-case.ts';
import type { EndMembershipInput } from '../types.generated.ts';
import { createMemberStore, showMember } from './member.store.ts';
import { purposeLength } from './member.texts.ts';

interface Ended {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** Ends all that a membership carries on one day. What was stays: in the register, and in all statistics of the past. */
export async function endMembership(input: EndMembershipInput, work: UnitOfWork): Promise<Ended> {
  const { tx, viewer, clock, record } = work;
  const on = input.on ?? clock.today();
  const reason = input.reason.trim();
  const errors = checkText('reason', reason, purposeLength);
  if (on > clock.today()) errors.push(refusal('FUTURE', 'on', 'It ends on the day it ends.'));
  if (errors.length > 0) return refused(...errors);
  const store = createMemberStore(tx);
  const found = await store.findInSight(input.member, viewer);
  if (!found) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
  const { row, place } = found;
  await showMember(tx, row.id);
  const failure = await store.update(found, viewer, input.expectedVersion, {
    endedOn: on,
    endCause: input.cause,
  });
  if (failure) return refused(failure);
  if (row.endedOn !== null) return refused(refusal('ENDED', 'member', `It was over on ${row.endedOn}.`));
  const transfers = createTransferStore(tx);
  const formal = await transfers.lockFormal(row.id);
  if (!formal || !leadsBranch(viewer, formal.path)) {
    return refused(refusal('NOT_ALLOWED', 'member', 'It is for the branch of the member or one above it.'));
  }
  if (await transfers.isUnderWay(row.id)) {
    return refused(refusal('IN_TRANSFER', 'member', 'A transfer is open: let it end first.'));
  }
  const affiliations = createAffiliationStore(tx);
  const posts = createPostStore(tx);
  const since = [await affiliations.lastBegan(row.id), await posts.lastBegan(row.id)];
  if (since.some((day) => day !== null && day >= on)) {
    const message = 'An affiliation or a post of the member began on that day or after it.';
    return refused(refusal('NOT_LATER', 'on', message));
  }
  // First, so that no receiving branch takes the member in meanwhile.
  await endFloatingCase(row.id, on, work);
  await affiliations.endAll(row.id, on);
  await posts.endAll(row.id, on);
  // Nobody lives anywhere as a member any more: the open check-in ends, and none is called for.
  await followResidence({ ...row, residenceCode: null }, work);
  record({ entity: 'Member', id: row.id, action: 'endMembership', reason, ...place });
  return { member: row.id, userErrors: [] };
}

function refused(...userErrors: UserError[]): Ended {
  return { member: null, userErrors };
}
