import { idFrom } from '@graphroots/kit/ids';
import { commuterGroup } from '../affiliations.ts';
import { bodiesOf } from '../bodies.ts';
import type { City, Organization } from '../model.ts';
import { isCommuter, memberId, peopleOf, type Person } from '../people.ts';
import { projectWorkOf, type ProjectWork } from '../project-work.ts';
import { createRandom } from '../random.ts';
import { seatsOf, type ResidentUnit } from '../seats.ts';
import { teamsOf, type Team } from '../service.ts';
import { wishesOf, type Wish } from '../wishes.ts';
import { exchangeTables, listTables } from './exchange.ts';
import { stationTables } from './stations.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

const hour = 60 * 60 * 1000;

export function volunteerTables(city: City): readonly TableRows[] {
  const teams = [...teamsOf(city)];
  const activities = teams.flatMap((team) => team.activities);
  const personTimes = activities.reduce((sum, each) => sum + each.personTimes + each.residentPersonTimes, 0);
  const { units } = seatsOf(city, bodiesOf(city));
  const work = projectWorkOf(city, activitiesOf(city, teams));
  const wishes = Object.values(city.plantings.fulfilledWishes).reduce((sum, count) => sum + count, 4_000);
  return [
    {
      table: 'volunteer_teams',
      columns: 'id, name, kind, owner_id, division_code, founded_on',
      about: teams.length,
      rows: () => teams.map((team) => teamRow(city, team)),
    },
    // Before the activities that are parts of projects.
    ...listTables(city, work),
    {
      table: 'activities',
      columns: `id, title, state, starts_at, ends_at, team_id, division_code, owner_path, category, capacity, places_taken,
        sign_in_code, settled_at, project_id`,
      about: activities.length,
      rows: () => activityRows(city, teams, work),
    },
    {
      table: 'participations',
      columns:
        'id, activity_id, role, member_id, person_id, organization_id, division_code, category, hours, signed_in_at',
      about: personTimes,
      rows: () => participationRows(city, teams),
    },
    {
      table: 'sign_ups',
      columns: 'id, activity_id, account_id, role, state, division_code, signed_up_at',
      about: 1_500,
      rows: () => signUpRows(city, teams),
    },
    {
      table: 'grids',
      columns: 'id, community_code',
      about: city.grids.length,
      rows: () => currentGrids(city),
    },
    {
      table: 'lines',
      columns: 'id, path',
      about: city.organizations.length + units.length,
      rows: () => lineRows(city, units),
    },
    {
      table: 'wish_limits',
      columns: 'id, division_code, amount, valid_from, valid_to',
      about: limits.length,
      rows: () => limits.map((limit, at) => limitRow(city, limit, at)),
    },
    {
      table: 'micro_wishes',
      columns: `id, text, category, budget, state, community_code, grid_id, wisher_id, submitted_at, published_at, expires_on,
        claims, claimed_at, due_on, claimant_id, claimant_path, member_id, organization_id, unit_id, team_id,
        fulfilled_at, confirmed_at`,
      about: wishes,
      rows: () => wishRows(city, teams),
    },
    ...exchangeTables(city, settledIn(city, teams), work),
    ...stationTables(city),
  ];
}

/** An activity that was settled in each street, by code. */
function settledIn(city: City, teams: readonly Team[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, team, state } of activitiesOf(city, teams)) {
    if (state === 'SETTLED') found.set(`${team.community.code.slice(0, 9)}000`, id);
  }
  return found;
}

function teamRow({ calendar }: City, { id, name, kind, owner, community, foundedDaysAgo }: Team): Cell[] {
  return [id, name, kind, owner?.id ?? null, community.code, calendar.daysAgo(foundedDaysAgo)];
}

interface HeldActivity {
  readonly id: string;
  readonly team: Team;
  readonly state: 'PLANNED' | 'OPEN' | 'SETTLED' | 'CANCELLED';
  readonly title: string;
  readonly category: string;
  readonly personTimes: number;
  readonly residentPersonTimes: number;
  readonly startsAt: number;
  readonly hours: number;
}

function* activitiesOf({ calendar }: City, teams: readonly Team[]): Iterable<HeldActivity> {
  let next = 0;
  for (const team of teams) {
    const random = createRandom(`activities ${team.id}`);
    for (const { settled, personTimes, residentPersonTimes } of team.activities) {
      const daysAgo = settled ? random.between(3, 364) : -random.between(1, 45);
      const startsAt = calendar.moment(daysAgo, random.between(9, 16));
      const hours = random.between(2, 6) / 2;
      const state: HeldActivity['state'] = settled
        ? 'SETTLED'
        : random.pick(['PLANNED', 'OPEN', 'OPEN', 'CANCELLED']);
      const [title, category] = random.pick(services);
      const held = { team, state, title, category, startsAt, hours };
      yield { id: idFrom('act', next++), ...held, personTimes, residentPersonTimes };
    }
  }
  // One that people can sign up for is in every city.
  const [team] = teams;
  const [title, category] = services[0];
  if (team) {
    const held = { team, state: 'OPEN' as const, title, category, personTimes: 0, residentPersonTimes: 0 };
    yield { id: idFrom('act', next++), ...held, startsAt: calendar.moment(-10, 9), hours: 2 };
  }
}

/** What is done, and the category of need it serves. */
const services = [
  ['清扫楼道', 'ENVIRONMENT'],
  ['义诊进小区', 'HEALTH'],
  ['为独居老人送餐', 'ELDERLY_CARE'],
  ['垃圾分类劝导', 'ENVIRONMENT'],
  ['文明交通劝导', 'SAFETY'],
  ['政策宣讲', 'LEGAL'],
  ['儿童课后托管', 'CHILD_CARE'],
  ['义务理发', 'ELDERLY_CARE'],
  ['消防知识宣传', 'SAFETY'],
  ['防诈骗宣传', 'SAFETY'],
] as const;

const places = 30;

function* activityRows(
  city: City,
  teams: readonly Team[],
  work: readonly ProjectWork[],
): Iterable<readonly Cell[]> {
  const projects = new Map(work.map(({ activity, project }) => [activity, project]));
  for (const activity of activitiesOf(city, teams)) {
    const { id, team, state, title, category, startsAt, hours } = activity;
    const endsAt = startsAt + hours * hour;
    const { owner, community } = team;
    yield [
      id,
      title,
      state,
      momentText(startsAt),
      momentText(endsAt),
      team.id,
      community.code,
      owner?.path ?? null,
      category,
      state === 'OPEN' ? places : null,
      state === 'OPEN' ? signedUp(id) : 0,
      '246810',
      state === 'SETTLED' ? momentText(endsAt + 24 * hour) : null,
      projects.get(id) ?? null,
    ];
  }
}

/** How many residents have signed up for an open activity. */
function signedUp(id: string): number {
  return createRandom(`sign-ups ${id}`).between(1, 12);
}

function* signUpRows(city: City, teams: readonly Team[]): Iterable<readonly Cell[]> {
  const at = momentText(city.calendar.moment(1, 9));
  let next = 0;
  for (const { id, state, team } of activitiesOf(city, teams)) {
    const count = state === 'OPEN' ? signedUp(id) : 0;
    for (let number = 0; number < count; number += 1) {
      const account = idFrom('acc', 2 ** 41 + team.number * 400 + number);
      yield [idFrom('sgn', next++), id, account, 'RESIDENT', 'PLACED', team.community.code, at];
    }
  }
}

function* participationRows(city: City, teams: readonly Team[]): Iterable<readonly Cell[]> {
  const commuters = commutersOf(city);
  const homes = homesByCommunity(city, teams, commuters);
  let next = 0;
  for (const activity of activitiesOf(city, teams)) {
    const { id, team, personTimes, residentPersonTimes, startsAt, hours, category } = activity;
    const random = createRandom(`participations ${id}`);
    const near = homes.get(team.community.code) ?? [];
    const first = random.between(0, 1_000);
    const place = [team.community.code, category];
    for (let at = 0; at < personTimes; at += 1) {
      const home = near[(first + at) % Math.max(1, near.length)];
      const signedIn = momentText(startsAt + random.between(0, 15) * 60_000);
      if (home === undefined || random.chance(0.3)) {
        // A community has 40 registered volunteers who come again and again.
        const person = idFrom('psn', 2 ** 40 + team.number * 40 + ((first + at) % 40));
        yield [idFrom('prt', next++), id, 'VOLUNTEER', null, person, null, ...place, hours, signedIn];
      } else {
        const member =
          commuters.get(home) ??
          home.firstMember + ((first + Math.floor(at / near.length)) % home.ownMembers);
        const account = memberId(member);
        const who = [account, idFrom('psn', Buffer.from(account)), home.id];
        yield [idFrom('prt', next++), id, 'MEMBER', ...who, ...place, hours, signedIn];
      }
    }
    for (let at = 0; at < residentPersonTimes; at += 1) {
      const person = idFrom('psn', 2 ** 41 + team.number * 400 + ((first + at) % 400));
      yield [idFrom('prt', next++), id, 'RESIDENT', null, person, null, ...place, 0, momentText(startsAt)];
    }
  }
}

// Planted members serve for their whole branch, and at home for their whole group, so that something is credited to
// them for sure in both places.
function commutersOf(city: City): ReadonlyMap<Organization, number> {
  const commuters: Person[] = [];
  if (city.plantings.commuters.length > 0) {
    for (const person of peopleOf(city)) if (isCommuter(city, person)) commuters.push(person);
  }
  return new Map(
    commuters.flatMap((person) => {
      const group = commuterGroup(city, person);
      return [person.home, ...(group ? [group] : [])].map((home) => [home, person.number] as const);
    }),
  );
}

// The branches and groups that hold members, by community; a commuter's serves where the next team of the street is.
function homesByCommunity(
  { organizations }: City,
  teams: readonly Team[],
  commuters: ReadonlyMap<Organization, number>,
): ReadonlyMap<string, readonly Organization[]> {
  const served = new Set(teams.map(({ community }) => community.code));
  const homes = new Map<string, Organization[]>();
  for (const organization of organizations) {
    if (organization.ownMembers === 0) continue;
    const { territoryCode } = organization;
    const isFar = commuters.has(organization) && !served.has(territoryCode);
    const next = isFar ? [...served].find((code) => code.startsWith(territoryCode.slice(0, 9))) : undefined;
    const code = next ?? territoryCode;
    const near = homes.get(code);
    if (near === undefined) homes.set(code, [organization]);
    else near.push(organization);
  }
  return homes;
}

function* currentGrids({ grids }: City): Iterable<readonly Cell[]> {
  for (const { id, communityCode, validTo } of grids) if (validTo === null) yield [id, communityCode];
}

/** Who can be acted for: organizations that work, and units with their organization's line. */
function* lineRows(city: City, units: readonly ResidentUnit[]): Iterable<readonly Cell[]> {
  for (const { id, path, dissolvedOn } of city.organizations) if (dissolvedOn === null) yield [id, path];
  for (const { id, organization } of [...city.departments, ...units]) {
    if (organization) yield [id, organization.path];
  }
}

/** Of the whole city, the second since a year ago. */
const limits = [
  { amount: 500, from: 2_000, to: 365 },
  { amount: 800, from: 365, to: null },
] as const;

function limitRow({ territory, calendar }: City, { amount, from, to }: (typeof limits)[number], at: number) {
  const days = [calendar.daysAgo(from), to === null ? null : calendar.daysAgo(to)];
  return [idFrom('wli', at), territory.code, amount, ...days];
}

/** How long a published wish can be claimed, and a claimed one be fulfilled. */
const openDays = 182;
const claimDays = 30;

function* wishRows(city: City, teams: readonly Team[]): Iterable<readonly Cell[]> {
  for (const wish of wishesOf(city, teams)) yield wishRow(city, wish);
}

function wishRow({ calendar }: City, wish: Wish): readonly Cell[] {
  const { claimant, published, claimed } = wish;
  const moment = (age: number | null): Cell => (age === null ? null : momentText(calendar.moment(age, 10)));
  const dayAfter = (age: number | null, days: number): Cell =>
    age === null ? null : calendar.daysAgo(Math.floor(age) - days);
  return [
    wish.id,
    wish.text,
    wish.category,
    wish.budget,
    wish.state,
    wish.grid.communityCode,
    wish.grid.id,
    wish.wisher,
    moment(wish.submitted),
    moment(published),
    dayAfter(published, openDays),
    claimed === null ? 0 : 1,
    moment(claimed),
    dayAfter(claimed, claimDays),
    claimant?.account ?? null,
    claimant?.path ?? null,
    claimant?.member ?? null,
    claimant?.organization ?? null,
    claimant?.unit ?? null,
    claimant?.team ?? null,
    moment(wish.fulfilled),
    moment(wish.confirmed),
  ];
}
