import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { may, membersWrite } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { followResidence } from '../check-in/follow-residence.ts';
import type { ChangeResidenceInput } from '../types.generated.ts';
import { createMemberStore, showMember } from './member.store.ts';
import { erased } from './member.texts.ts';

interface Moved {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** A member lives elsewhere from today: the check-in there ends, and one where the member lives now is due. */
export async function changeResidence(input: ChangeResidenceInput, work: UnitOfWork): Promise<Moved> {
  const { tx, viewer, record } = work;
  const { residence } = input;
  const errors = checkText('reason', input.reason, { longest: 500, optional: true });
  if (!isCommunity(residence)) {
    errors.push(refusal('BAD_FORM', 'residence', 'Give the code of a community, 12 digits.'));
  }
  if (errors.length > 0) return refused(...errors);
  const store = createMemberStore(tx);
  const found = await store.findInSight(input.member, viewer);
  if (!found) return refused(refusal('NOT_FOUND', 'member', 'There is no member with this id.'));
  const { row, place } = found;
  if (row.erasedAt !== null) return refused(refusal('ERASED', 'member', erased));
  if (viewer.id !== row.id && !may(viewer, membersWrite)) {
    const message = `For other members you need the scope ${membersWrite}.`;
    return refused(refusal('FORBIDDEN', 'member', message));
  }
  if (row.residenceCode === residence) {
    return refused(refusal('ITSELF', 'residence', 'The member lives there: name another community.'));
  }
  await showMember(tx, row.id);
  const failure = await store.update(found, viewer, input.expectedVersion, { residenceCode: residence });
  if (failure) return refused(failure);
  const reason = input.reason?.trim() ?? null;
  record({ entity: 'Member', id: row.id, action: 'changeResidence', reason, ...place });
  await followResidence({ ...row, residenceCode: residence }, work);
  return { member: row.id, userErrors: [] };
}

/** Whether this has the form of a community's code. */
export function isCommunity(code: string): boolean {
  return /^\d{9}(?!000)\d{3}$/.test(code);
}

function refused(...userErrors: UserError[]): Moved {
  return { member: null, userErrors };
}
