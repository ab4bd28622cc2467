import { idFrom } from '@graphroots/kit/ids';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { nationalId, phone, storePersonal, type PersonalKind } from '@graphroots/kit/personal/personal-value';
import type { City, Organization } from '../model.ts';
import { joinedDaysAgo, memberId, nationalIdOf, peopleOf, phoneOf, type Person } from '../people.ts';
import { headOf, leaderlessGroupEvery, memberOf } from '../posts.ts';
import { holdsMembers } from '../quotas.ts';
import { createRandom } from '../random.ts';
import type { Cell, TableRows } from './table-rows.ts';

export function membersTables(city: City, keys: PersonalKeys): readonly TableRows[] {
  return [
    {
      table: 'members',
      columns: `id, name, birth_year, joined_on, kind, status, residence_code,
        phone_sealed, phone_index, phone_mask, national_id_sealed, national_id_index, national_id_mask`,
      about: city.memberCount,
      rows: () => memberRows(city, keys),
    },
    {
      table: 'affiliations',
      columns: 'id, member_id, organization_id, party_group_id, path, type, valid_from, valid_to',
      about: city.memberCount * 1.16,
      rows: () => affiliationRows(city),
    },
    {
      table: 'consents',
      columns: 'id, member_id, purpose, version, given_at, withdrawn_at',
      about: city.memberCount * 0.1,
      rows: () => consentRows(city),
    },
    {
      table: 'posts',
      columns: 'id, role, member_id, organization_id, valid_from, valid_to',
      about: city.organizations.length * 1.4,
      rows: () => postRows(city),
    },
  ];
}

function* memberRows(city: City, keys: PersonalKeys): Iterable<readonly Cell[]> {
  for (const person of peopleOf(city)) {
    const { number, name, birthYear, joinedDaysAgo, kind, status, residenceCode } = person;
    const id = memberId(number);
    const joinedOn = city.calendar.daysAgo(joinedDaysAgo);
    const call = stored(phoneOf(person), phone, id, keys);
    const identity = stored(nationalIdOf(person), nationalId, id, keys);
    yield [id, name, birthYear, joinedOn, kind, status, residenceCode, ...call, ...identity];
  }
}

function stored(value: string, kind: PersonalKind, id: string, keys: PersonalKeys): readonly Cell[] {
  const { sealed, index, mask } = storePersonal(value, kind, { table: 'members.members', id }, keys);
  return [sealed, index, mask];
}

/** One member in ten has agreed to be sent notices; a few have thought better of it. */
function* consentRows(city: City): Iterable<readonly Cell[]> {
  const random = createRandom('consents');
  let next = 0;
  for (const { number, joinedDaysAgo } of peopleOf(city)) {
    if (!random.chance(0.1)) continue;
    const given = random.between(0, Math.min(joinedDaysAgo, 500));
    const withdrawn = random.chance(0.1) ? city.calendar.daysAgo(random.between(0, given)) : null;
    yield [
      idFrom('cns', next++),
      memberId(number),
      'sms-notices',
      '2025-01',
      city.calendar.daysAgo(given),
      withdrawn,
    ];
  }
}

function* affiliationRows(city: City): Iterable<readonly Cell[]> {
  const random = createRandom('affiliations');
  const { daysAgo } = city.calendar;
  let next = 0;
  const row = (
    member: number,
    home: Organization,
    type: 'PRIMARY' | 'SECONDARY',
    from: string,
    to: string | null,
  ) => {
    const group = home.kind === 'PARTY_GROUP';
    const branch = group ? (home.superior?.id ?? null) : home.id;
    return [
      idFrom('aff', next++),
      memberId(member),
      branch,
      group ? home.id : null,
      home.path,
      type,
      from,
      to,
    ];
  };
  let former: Organization | undefined;
  for (const person of peopleOf(city)) {
    const { number, home, joinedDaysAgo } = person;
    if (former !== undefined && former !== home && joinedDaysAgo > 1_000 && random.chance(0.05)) {
      const moved = daysAgo(random.between(60, 900));
      yield row(number, former, 'PRIMARY', daysAgo(joinedDaysAgo), moved);
      yield row(number, home, 'PRIMARY', moved, null);
    } else {
      yield row(number, home, 'PRIMARY', daysAgo(joinedDaysAgo), null);
    }
    const second = residenceBranch(city, person);
    if (second !== undefined && random.chance(0.4)) {
      yield row(number, second, 'SECONDARY', daysAgo(Math.min(joinedDaysAgo, random.between(30, 900))), null);
    }
    if (number === home.endMember - 1) former = home;
  }
  for (const gathering of city.organizations) {
    if (holdsMembers(gathering.kind) || gathering.superior === null) continue;
    const from = daysAgo(random.between(30, 350));
    const size = gathering.superior.endMember - gathering.superior.firstMember;
    for (let at = Math.min(size, random.between(6, 14)); at > 0; at -= 1) {
      yield row(memberOf(gathering.superior, at * 2 + 1), gathering, 'SECONDARY', from, null);
    }
  }
}

// Where a member who lives outside the territory of the branch may have checked in.
function residenceBranch({ committees }: City, { home, residenceCode }: Person): Organization | undefined {
  if (residenceCode === home.territoryCode) return undefined;
  return committees.get(residenceCode);
}

function* postRows(city: City): Iterable<readonly Cell[]> {
  const random = createRandom('posts');
  const { daysAgo } = city.calendar;
  const joined = joinedDaysAgo(city);
  let next = 0;
  let groups = 0;
  for (const organization of city.organizations) {
    if (organization.dissolvedOn !== null) continue;
    const isGroup = organization.kind === 'PARTY_GROUP';
    const headRole = isGroup ? 'GROUP_LEADER' : 'SECRETARY';
    const since = random.between(100, 1_500);
    // Nobody holds a post before joining.
    const post = (role: string, member: number, from: number, to: string | null) => {
      const first = daysAgo(Math.min(from, joined[member] ?? from));
      return [idFrom('pst', next++), role, memberId(member), organization.id, first, to];
    };
    if (isGroup) groups += 1;
    if (!isGroup || groups % leaderlessGroupEvery !== 0)
      yield post(headRole, headOf(organization), since, null);
    const former = memberOf(organization, 5);
    if (random.chance(0.08) && (joined[former] ?? 0) > since) {
      yield post(headRole, former, random.between(1_600, 3_000), daysAgo(since));
    }
    if (organization.rank === 'COMMITTEE' || organization.rank === 'GENERAL_BRANCH') {
      yield post('DEPUTY_SECRETARY', memberOf(organization, 3), since, null);
      yield post('COMMITTEE_MEMBER', memberOf(organization, 4), since, null);
      yield post('COMMITTEE_MEMBER', memberOf(organization, 5), since, null);
    }
  }
}
