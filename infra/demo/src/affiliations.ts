import type { City, Organization } from './model.ts';
import { isCommuter, peopleOf, type Person } from './people.ts';
import { memberOf } from './posts.ts';
import { holdsMembers } from './quotas.ts';
import { createRandom } from './random.ts';

export interface Affiliation {
  readonly member: number;
  /** A branch or a Party group inside one. */
  readonly home: Organization;
  readonly type: 'PRIMARY' | 'SECONDARY';
  readonly basis: 'RESIDENCE' | 'COMPOUND' | 'PROJECT' | null;
  /** Days before today. */
  readonly from: number;
  readonly to: number | null;
}

const formal = { type: 'PRIMARY', basis: null } as const;
const byResidence = { type: 'SECONDARY', basis: 'RESIDENCE' } as const;

/** All affiliations, member by member; a former formal one comes right before the one that followed it. */
export function* affiliationsOf(city: City): Iterable<Affiliation> {
  const random = createRandom('affiliations');
  let former: Organization | undefined;
  for (const person of peopleOf(city)) {
    const { number: member, home, joinedDaysAgo } = person;
    if (former !== undefined && former !== home && joinedDaysAgo > 1_000 && random.chance(0.05)) {
      const moved = random.between(60, 900);
      yield { member, home: former, ...formal, from: joinedDaysAgo, to: moved };
      yield { member, home, ...formal, from: moved, to: null };
    } else {
      yield { member, home, ...formal, from: joinedDaysAgo, to: null };
    }
    const group = commuterGroup(city, person);
    if (group) yield { member, home: group, ...byResidence, from: Math.min(joinedDaysAgo, 480), to: null };
    const second = group ? undefined : residenceBranch(city, person);
    if (second !== undefined && random.chance(0.4)) {
      const from = Math.min(joinedDaysAgo, random.between(30, 900));
      yield { member, home: second, ...byResidence, from, to: null };
    }
    if (member === home.endMember - 1) former = home;
  }
  for (const gathering of city.organizations) {
    if (holdsMembers(gathering.kind) || gathering.superior === null) continue;
    const from = random.between(30, 350);
    const basis = gathering.kind === 'PROJECT_BRANCH' ? 'PROJECT' : 'COMPOUND';
    const size = gathering.superior.endMember - gathering.superior.firstMember;
    for (let at = Math.min(size, random.between(6, 14)); at > 0; at -= 1) {
      const member = memberOf(gathering.superior, at * 2 + 1);
      yield { member, home: gathering, type: 'SECONDARY', basis, from, to: null };
    }
  }
}

/** The grid group that a commuter belongs to at home. */
export function commuterGroup(city: City, person: Person): Organization | undefined {
  if (!isCommuter(city, person)) return undefined;
  return city.organizations.find(
    ({ kind, territoryCode }) => kind === 'PARTY_GROUP' && territoryCode === person.residenceCode,
  );
}

// Where a member who lives outside the territory of the branch may have checked in.
function residenceBranch({ committees }: City, { home, residenceCode }: Person): Organization | undefined {
  if (residenceCode === home.territoryCode) return undefined;
  return committees.get(residenceCode);
}
