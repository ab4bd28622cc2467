import { idFrom } from '@graphroots/kit/ids';
import type { Calendar } from './calendar.ts';
import type { Organization, PartyOrganizationKind, PartyOrganizationRank } from './model.ts';
import type { Random } from './random.ts';

export interface Enrolment {
  readonly name: string;
  readonly kind: PartyOrganizationKind;
  readonly rank: PartyOrganizationRank;
  readonly territoryCode: string;
  readonly superior: Organization | null;
  readonly members?: number;
  readonly dissolvedOn?: string;
}

/** Gives organizations their numbers and paths, and members theirs, in the order of the tree. */
export interface Register {
  /** `below` enrols what answers to the new organization; nothing may be enrolled under it later. */
  enrol(enrolment: Enrolment, random: Random, below?: (self: Organization) => void): Organization;
  readonly organizations: readonly Organization[];
  readonly memberCount: number;
}

// Four digits in base 36, so that paths sort in the order of the numbers.
const firstNumber = 36 ** 3;

export function createRegister(calendar: Calendar): Register {
  const organizations: Organization[] = [];
  let members = 0;
  return {
    organizations,
    get memberCount() {
      return members;
    },
    enrol({ name, kind, rank, territoryCode, superior, members: own = 0, dissolvedOn }, random, below) {
      const number = firstNumber + organizations.length;
      const self: Organization = {
        number,
        id: idFrom('org', number),
        name,
        kind,
        rank,
        foundedOn: kind === 'PARTY_GROUP' ? null : calendar.daysAgo(random.between(4_000, 25_000)),
        dissolvedOn: dissolvedOn ?? null,
        path: `${superior?.path ?? ''}${number.toString(36)}/`,
        superior,
        territoryCode,
        firstMember: members,
        endMember: members,
        ownMembers: own,
      };
      organizations.push(self);
      members += own;
      below?.(self);
      self.endMember = members;
      return self;
    },
  };
}
