import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { may, membersWrite } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createMemberStore, type PlacedMember } from '../member/member.store.ts';
import { erased } from '../member/member.texts.ts';
import type { GiveConsentInput, WithdrawConsentInput } from '../types.generated.ts';
import { createConsentStore } from './consent.store.ts';

interface Changed {
  readonly member: string | null;
  readonly userErrors: UserError[];
}

/** Notes that a member agrees. */
export async function giveConsent(input: GiveConsentInput, work: UnitOfWork): Promise<Changed> {
  const purpose = input.purpose.trim();
  const version = input.version.trim();
  const errors = [
    ...checkText('purpose', purpose, { longest: 60 }),
    ...checkText('version', version, { longest: 40 }),
  ];
  if (errors.length > 0) return { member: null, userErrors: errors };
  const found = await findOwn(input.member, work);
  if ('code' in found) return { member: null, userErrors: [found] };
  const { tx, clock } = work;
  const { id } = found.row;
  if (!(await createConsentStore(tx).give(id, purpose, version, clock.now().toISOString()))) {
    const message = 'The member has agreed to this version already.';
    return { member: null, userErrors: [refusal('ALREADY_GIVEN', 'purpose', message)] };
  }
  note(found, 'giveConsent', `${purpose} ${version}`, work);
  return { member: id, userErrors: [] };
}

/** Notes that a member no longer agrees. */
export async function withdrawConsent(input: WithdrawConsentInput, work: UnitOfWork): Promise<Changed> {
  const purpose = input.purpose.trim();
  const found = await findOwn(input.member, work);
  if ('code' in found) return { member: null, userErrors: [found] };
  const { tx, clock } = work;
  const { id } = found.row;
  if (!(await createConsentStore(tx).withdraw(id, purpose, clock.now().toISOString()))) {
    const message = 'The member does not agree to this at present.';
    return { member: null, userErrors: [refusal('NOT_FOUND', 'purpose', message)] };
  }
  note(found, 'withdrawConsent', purpose, work);
  return { member: id, userErrors: [] };
}

/** The member, where the viewer is that member or writes the data of others. */
async function findOwn(id: string, { tx, viewer }: UnitOfWork): Promise<PlacedMember | UserError> {
  const found = await createMemberStore(tx).findInSight(id, viewer);
  if (!found) return refusal('NOT_FOUND', 'member', 'There is no member with this id.');
  if (found.row.erasedAt !== null) return refusal('ERASED', 'member', erased);
  if (viewer.id === id || may(viewer, membersWrite)) return found;
  return refusal('FORBIDDEN', 'member', `For other members you need the scope ${membersWrite}.`);
}

function note({ row, place }: PlacedMember, action: string, reason: string, { record }: UnitOfWork): void {
  record({ entity: 'Member', id: row.id, action, reason, ...place });
}
