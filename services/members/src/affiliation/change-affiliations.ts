import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createMemberStore, showMember, type PlacedMember } from '../member/member.store.ts';

/** What every change of affiliations answers: the member, and why nothing was changed. */
export interface Changed {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

interface Asked {
  readonly member: string;
  readonly expectedVersion: number;
  readonly on?: string | null | undefined;
}

interface Change {
  readonly found: PlacedMember;
  readonly on: string;
}

/**
 * A change of what a member belongs to. The member's version counts it, so that of two at the same moment one is made,
 * and the row stays locked until the other has read it again. `make` changes affiliations, or says why not.
 */
export async function changeAffiliations(
  input: Asked,
  work: UnitOfWork,
  make: (change: Change) => Promise<UserError | null>,
): Promise<Changed> {
  const { tx, viewer, clock } = work;
  const refused = (error: UserError): Changed => ({ member: null, userErrors: [error] });
  const on = input.on ?? clock.today();
  if (on > clock.today()) return refused(refusal('FUTURE', 'on', 'Say so on that day.'));
  const store = createMemberStore(tx);
  const found = await store.findInSight(input.member, viewer);
  if (!found) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
  const { id, endedOn } = found.row;
  // All affiliations of the member count, also those in another line.
  await showMember(tx, id);
  const failure = await store.update(found, viewer, input.expectedVersion, {});
  if (failure) return refused(failure);
  if (endedOn !== null) return refused(refusal('ENDED', 'member', `The membership was over on ${endedOn}.`));
  const objection = await make({ found, on });
  return objection ? refused(objection) : { member: id, userErrors: [] };
}
