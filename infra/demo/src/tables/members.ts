import { idFrom } from '@graphroots/kit/ids';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { nationalId, phone, storePersonal, type PersonalKind } from '@graphroots/kit/personal/personal-value';
import { affiliationsOf } from '../affiliations.ts';
import { checkInsOf, type CheckIn } from '../check-ins.ts';
import { floatingCasesOf, type FloatingCase } from '../floating.ts';
import type { City } from '../model.ts';
import { joinedDaysAgo, memberId, nationalIdOf, peopleOf, phoneOf } from '../people.ts';
import { headOf, leaderlessGroupEvery, memberOf } from '../posts.ts';
import { createRandom } from '../random.ts';
import { transfersOf, type Step } from '../transfers.ts';
import { checkInTables } from './check-ins.ts';
import { floatingTables } from './floating.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

export function membersTables(city: City, keys: PersonalKeys): readonly TableRows[] {
  const checkIns = checkInsOf(city);
  const floating = floatingCasesOf(city);
  return [
    {
      table: 'members',
      columns: `id, name, birth_year, joined_on, kind, status, education, residence_code,
        phone_sealed, phone_index, phone_mask, national_id_sealed, national_id_index, national_id_mask`,
      about: city.memberCount,
      rows: () => memberRows(city, keys),
    },
    {
      table: 'affiliations',
      columns: 'id, member_id, organization_id, party_group_id, path, type, basis, valid_from, valid_to',
      about: city.memberCount * 1.16,
      rows: () => affiliationRows(city),
    },
    {
      table: 'branches',
      columns: 'id, path',
      about: city.organizations.length * 0.4,
      rows: () => branchRows(city),
    },
    {
      table: 'grid_leaders',
      columns: 'grid_id, organization_id, path',
      about: city.grids.length,
      rows: () => gridLeaderRows(city),
    },
    {
      table: 'transfers',
      columns:
        'id, member_id, from_id, from_path, to_id, to_path, state, requested_at, due_on, completed_on, version',
      about: city.memberCount * 0.03,
      rows: () => transferRows(city),
    },
    {
      table: 'trace',
      columns:
        'id, entity_type, entity_id, action, from_state, to_state, reason, actor_id, actor_role, at, recorded_at, division_code, path',
      about: city.memberCount * 0.11 + checkIns.length * 3,
      rows: () => traceRows(city, checkIns, floating),
    },
    ...checkInTables(city, checkIns),
    ...floatingTables(city, floating),
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
    yield [
      id,
      name,
      birthYear,
      joinedOn,
      kind,
      status,
      educationOf(number, birthYear),
      residenceCode,
      ...call,
      ...identity,
    ];
  }
}

const educations = ['JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'POSTGRADUATE'];

/** The younger the member, the longer at school; of one in fifty nothing is known. */
function educationOf(number: number, birthYear: number): string | null {
  if (number % 50 === 49) return null;
  return educations[Math.min(4, (number % 3) + (birthYear > 1985 ? 2 : birthYear > 1965 ? 1 : 0))] ?? null;
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
  const { daysAgo } = city.calendar;
  let next = 0;
  for (const { member, home, type, basis, from, to } of affiliationsOf(city)) {
    const branch = home.kind === 'PARTY_GROUP' ? (home.superior?.id ?? null) : home.id;
    const group = home.kind === 'PARTY_GROUP' ? home.id : null;
    const days = [daysAgo(from), to === null ? null : daysAgo(to)];
    yield [idFrom('aff', next++), memberId(member), branch, group, home.path, type, basis, ...days];
  }
}

function* branchRows({ organizations }: City): Iterable<readonly Cell[]> {
  for (const { id, path, rank, dissolvedOn } of organizations) {
    if (rank === 'BRANCH' && dissolvedOn === null) yield [id, path];
  }
}

function* gridLeaderRows({ grids }: City): Iterable<readonly Cell[]> {
  for (const { id, lead, validTo } of grids) {
    if (lead !== null && validTo === null) yield [id, lead.id, lead.path];
  }
}

function* transferRows(city: City): Iterable<readonly Cell[]> {
  const { calendar } = city;
  for (const { id, member, from, to, steps, dueDaysAgo } of transfersOf(city)) {
    const [requested, last] = [steps[0], steps.at(-1)];
    if (!requested || !last) continue;
    yield [
      id,
      memberId(member),
      from.id,
      from.path,
      to.id,
      to.path,
      last.to,
      momentText(calendar.moment(requested.daysAgo, 10)),
      dueDaysAgo === null ? null : calendar.daysAgo(dueDaysAgo),
      last.to === 'COMPLETED' ? calendar.daysAgo(last.daysAgo) : null,
      steps.length,
    ];
  }
}

interface Life {
  readonly entity: string;
  readonly id: string;
  readonly member: number | null;
  readonly divisionCode: string | null;
  readonly path: string;
  readonly steps: readonly Step[];
}

function* livesOf(
  city: City,
  checkIns: readonly CheckIn[],
  floating: readonly FloatingCase[],
): Iterable<Life> {
  for (const { from, ...transfer } of transfersOf(city)) {
    yield { ...transfer, entity: 'Transfer', divisionCode: null, path: from.path };
  }
  for (const { id, member, communityCode: divisionCode, line, steps } of checkIns) {
    yield { entity: 'CheckIn', id, member, divisionCode, path: line.path, steps };
  }
  for (const { id, member, branch, steps } of floating) {
    yield { entity: 'FloatingCase', id, member, divisionCode: null, path: branch.path, steps };
  }
}

function* traceRows(
  city: City,
  checkIns: readonly CheckIn[],
  floating: readonly FloatingCase[],
): Iterable<readonly Cell[]> {
  // The steps of issues have the ids below.
  let next = 10_000_000;
  for (const { entity, id, member, divisionCode, path, steps } of livesOf(city, checkIns, floating)) {
    let before: string | null = null;
    for (const { action, to, role, daysAgo } of steps) {
      const when = momentText(city.calendar.moment(daysAgo, 10));
      const who = [role === 'member' && member !== null ? memberId(member) : null, role];
      yield [
        idFrom('trc', next++),
        entity,
        id,
        action,
        before,
        to,
        reasons[action] ?? null,
        ...who,
        when,
        when,
        divisionCode,
        path,
      ];
      before = to;
    }
  }
}

const reasons: Readonly<Record<string, string>> = { refuse: '材料不齐', return: '材料不齐' };

/** Posts as rows: id, role, holder, organization, first day and first day no longer. */
export function* postRows(city: City): Iterable<readonly Cell[]> {
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
