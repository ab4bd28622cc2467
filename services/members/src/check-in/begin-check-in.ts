import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { isCommunity } from '../member/change-residence.ts';
import { createMemberStore } from '../member/member.store.ts';
import { createTransferStore } from '../transfer/transfer.store.ts';
import type { BeginCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { createCheckInStore } from './check-in.store.ts';
import { checkSkills } from './check-in.texts.ts';

interface Begun {
  readonly checkIn: string | null;
  readonly userErrors: UserError[];
}

interface Subject {
  readonly kind: 'MEMBER' | 'UNIT';
  readonly memberId: string | null;
  readonly unitId: string | null;
  readonly communityCode: string;
  readonly originId: string;
  readonly originPath: string;
}

/** A member checks in where the member lives, a unit where it likes. */
export async function beginCheckIn(input: BeginCheckInInput, work: UnitOfWork): Promise<Begun> {
  const { tx, viewer, clock, record } = work;
  const skills = input.skills?.map((skill) => skill.trim()) ?? [];
  const errors = checkSkills(skills);
  if (errors.length > 0) return refused(...errors);
  const subject = await findSubject(input, work);
  if ('code' in subject) return refused(subject);
  const field = subject.kind === 'MEMBER' ? 'member' : 'unit';
  const stranger = checkInLife.refuseToBegin('begin', subject, viewer, field);
  if (stranger) return refused(stranger);
  const id = newId('cki');
  const state = 'REGISTERED';
  const isOnly = await createCheckInStore(tx).insert({
    id,
    ...subject,
    skills,
    postsTaken: [],
    state,
    registeredOn: clock.today(),
  });
  if (!isOnly) {
    const message = 'There is an open check-in: register or end that one.';
    return refused(refusal('TWICE', field, message));
  }
  const { communityCode: divisionCode, originPath: path } = subject;
  record({ entity: 'CheckIn', id, action: 'begin', to: state, divisionCode, path });
  return { checkIn: id, userErrors: [] };
}

async function findSubject(input: BeginCheckInInput, work: UnitOfWork): Promise<Subject | UserError> {
  const { member = null, unit = null } = input;
  if ((member === null) === (unit === null)) {
    return refusal('REQUIRED', null, 'Say which member or which unit checks in, one of the two.');
  }
  return member === null ? findUnit(unit ?? '', input.community, work) : findMember(member, input, work);
}

async function findUnit(
  unitId: string,
  communityCode: string,
  { tx }: UnitOfWork,
): Promise<Subject | UserError> {
  const origin = await createCheckInStore(tx).findUnit(unitId);
  if (!origin) return refusal('NOT_FOUND', 'unit', 'There is no unit with this id and a Party organization.');
  if (!isCommunity(communityCode)) {
    return refusal('BAD_FORM', 'community', 'Give the code of a community, 12 digits.');
  }
  return { kind: 'UNIT', memberId: null, unitId, communityCode, ...origin };
}

async function findMember(
  memberId: string,
  { community }: BeginCheckInInput,
  { tx, viewer }: UnitOfWork,
): Promise<Subject | UserError> {
  const found = await createMemberStore(tx).findInSight(memberId, viewer);
  const formal = found && (await createTransferStore(tx).findFormal(memberId));
  if (!formal) return refusal('NOT_FOUND', 'member', 'There is no member with this id in a branch.');
  const { kind, residenceCode } = found.row;
  if (kind !== 'IN_SERVICE') {
    return refusal('NOT_IN_SERVICE', 'member', 'Only members in service check in where they live.');
  }
  if (residenceCode !== community) {
    return refusal('LIVES_ELSEWHERE', 'community', 'The member lives in another community.');
  }
  const { organizationId: originId, path: originPath } = formal;
  return { kind: 'MEMBER', memberId, unitId: null, communityCode: community, originId, originPath };
}

function refused(...userErrors: UserError[]): Begun {
  return { checkIn: null, userErrors };
}
