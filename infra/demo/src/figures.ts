import type { DemoSize } from './city.ts';
import {
  branchesOf,
  counted,
  difference,
  membersOf,
  solvingTimeChange,
  type Count,
} from './figure-counts.ts';

/** A figure the loaded city holds: what a source reports, or a known bad case that analyses must find. */
export interface Figure {
  readonly code: string;
  readonly value: number;
  /** `exact`: the city holds this value; `more than`: it holds more, as the source says. */
  readonly qualifier: 'exact' | 'more than';
  readonly unit: string;
  /** The code of the division. */
  readonly place: string;
  /** When the source observed it; null for the demo's own cases. */
  readonly asOf: string | null;
  readonly source: string;
  readonly count: Count;
}

/** The figures of a city as it is loaded; none for a city nobody planted. */
export function figuresOf(city: string, size: DemoSize): readonly Figure[] {
  if (city === '530100000000' && size === 'city') return kunming;
  if (city === '500000000000') return jiulong;
  if (city === '110000000000' && size === 'city') return beijing;
  return [];
}

/** Whether a counted value is what the figure says. */
export function holds({ value, qualifier }: Figure, counted: number): boolean {
  return qualifier === 'exact' ? counted === value : counted > value;
}

type Observation = Pick<Figure, 'place' | 'asOf' | 'source'>;

function exactly(value: number, unit: string, code: string, observed: Observation, count: Count): Figure {
  return { code, value, qualifier: 'exact', unit, ...observed, count };
}

function moreThan(value: number, unit: string, code: string, observed: Observation, count: Count): Figure {
  return { code, value, qualifier: 'more than', unit, ...observed, count };
}

const inBeijing = {
  place: '110000000000',
  asOf: '2018',
  source: 'ten-year review of social Party building in Beijing',
};
const beijing: readonly Figure[] = [
  exactly(
    16,
    'districts',
    'DISTRICTS',
    inBeijing,
    counted('organization', `divisions where level = 'DISTRICT'`),
  ),
];

const inJiulong = { place: '500107009000', asOf: '2021-12', source: 'report on Jiulong Street' };
const projectBranches = counted('organization', `party_organizations where kind = 'PROJECT_BRANCH'`);
const jiulong: readonly Figure[] = [
  exactly(89, 'branches', 'BRANCHES', inJiulong, branchesOf('500107009')),
  moreThan(3_000, 'members', 'MEMBERS', inJiulong, membersOf('500107009000')),
  exactly(4, 'branches', 'PROJECT_BRANCHES', inJiulong, projectBranches),
];

function inKunming(place: string): Observation {
  return { place, asOf: '2020-01', source: 'report on urban Party building in Kunming' };
}
const demoCase = { place: '530100000000', asOf: null, source: 'planted by the demo' };

const sectors = counted('organization', `party_organizations where kind = 'SECTOR_WORKING_COMMITTEE'`);
const departments = counted('organization', `party_organizations where status = 'DISSOLVED'`);
const xishanGrids = counted(
  'grids',
  `grids where layer = 'PARTY_BUILDING' and valid_to is null and code like '530112%'`,
);
const chuanfangGrids = counted(
  'grids',
  `grids where layer = 'COMPREHENSIVE_GOVERNANCE' and community_code = '530112006001'`,
);
const teams = counted('volunteer', `volunteer_teams where division_code like '530125%'`);
const settled = counted('volunteer', `activities where state = 'SETTLED' and division_code like '530125%'`);
const served = counted(
  'volunteer',
  `participations where role <> 'RESIDENT' and division_code like '530125%'`,
);
const joinedIn = counted(
  'volunteer',
  `participations where role = 'RESIDENT' and division_code like '530125%'`,
);

const confirmedWishes = (districts: string) =>
  counted(
    'volunteer',
    `micro_wishes where state = 'CONFIRMED' and left(community_code, 6) in (${districts})`,
  );
const mainDistricts = `'530102', '530103', '530111', '530112', '530114'`;
const unclaimedWishes = counted(
  'volunteer',
  `micro_wishes where state = 'PUBLISHED' and claims = 0 and published_at < '2025-12-31T00:00:00+08:00'`,
);
const overdueClaims = counted('volunteer', `micro_wishes where state = 'CLAIMED' and due_on < '2026-03-31'`);
const waitingWishes = counted(
  'volunteer',
  `micro_wishes where state = 'SUBMITTED' and submitted_at < '2026-03-17T00:00:00+08:00'`,
);

const gridsWithoutLead = counted(
  'grids',
  `grids where layer = 'PARTY_BUILDING' and valid_to is null and lead_organization_id is null`,
);
const groupsWithoutLeader = difference(
  counted('organization', `party_organizations where kind = 'PARTY_GROUP'`),
  counted('members', `posts where role = 'GROUP_LEADER' and valid_to is null`),
);
const neverAssessed = difference(
  counted(
    'organization',
    `party_organizations where kind in ('STREET_WORKING_COMMITTEE', 'TOWN_COMMITTEE', 'COMMUNITY_COMMITTEE',
      'VILLAGE_COMMITTEE', 'GRID_BRANCH', 'PARTY_GROUP')`,
  ),
  counted('assessment', `(select distinct organization_id from assessment.assessment_scores) scored`),
);
const openForAYear = counted('grids', `issues where open and reported_at < '2025-03-31T00:00:00+08:00'`);

const bodies = (kind: string, where = 'true') =>
  counted('organization', `governing_bodies where kind = '${kind}' and ${where}`);
const ofStreets = `territory_code like '%000'`;
const greaterCommittees = bodies('GREATER_PARTY_COMMITTEE', `not ${ofStreets}`);
const alliances = bodies('PARTY_BUILDING_ALLIANCE', ofStreets);
const streetConferences = bodies('JOINT_CONFERENCE', ofStreets);
const communityConferences = bodies('JOINT_CONFERENCE', `not ${ofStreets}`);
const withoutFirstSecretary = bodies('GREATER_PARTY_COMMITTEE', 'first_secretary_id is null');

const concurrent = `role = 'CONCURRENT_MEMBER' and state in ('CONFIRMED', 'ACTIVE')`;
const unitsWithConcurrentMember = counted(
  'organization',
  `(select distinct unit_id from organization.seats where ${concurrent}) units`,
);
const emptySeats = counted('organization', `seats where ${concurrent} and holder_id is null`);
const withoutConcurrentMember = bodies(
  'GREATER_PARTY_COMMITTEE',
  `not exists (select from organization.seats where body_id = governing_bodies.id and ${concurrent})`,
);

const transfers = (where: string) => counted('members', `transfers where ${where}`);
const inTransit = transfers(`state = 'IN_TRANSIT'`);
const overdueTransfers = transfers(`state = 'IN_TRANSIT' and due_on < '2026-03-31'`);
const completedTransfers = transfers(`state = 'COMPLETED'`);
const dormantCommittees = bodies('GREATER_PARTY_COMMITTEE', `last_met_on < '2025-09-30'`);
const dormantSeats = counted('organization', `seats where state = 'ACTIVE' and absences_in_row >= 3`);
const meetingsWithoutResolution = counted(
  'organization',
  'meetings where not exists (select from organization.resolutions where meeting_id = meetings.id)',
);
const overdueResolutions = counted(
  'organization',
  `resolutions where state = 'IN_PROGRESS' and due_on < '2026-03-31'`,
);

const kunming: readonly Figure[] = [
  exactly(7, 'committees', 'SECTOR_COMMITTEES', inKunming('530100000000'), sectors),
  exactly(17, 'committees', 'FORMER_DEPARTMENT_COMMITTEES', inKunming('530100000000'), departments),
  exactly(286, 'committees', 'GREATER_PARTY_COMMITTEES', inKunming('530100000000'), greaterCommittees),
  exactly(46, 'alliances', 'ALLIANCES', inKunming('530100000000'), alliances),
  exactly(59, 'streets', 'STREET_JOINT_CONFERENCES', inKunming('530100000000'), streetConferences),
  exactly(277, 'communities', 'COMMUNITY_JOINT_CONFERENCES', inKunming('530100000000'), communityConferences),
  exactly(
    1_413,
    'units',
    'UNITS_WITH_CONCURRENT_MEMBER',
    inKunming('530100000000'),
    unitsWithConcurrentMember,
  ),
  exactly(900, 'branches', 'BRANCHES', inKunming('530111000000'), branchesOf('530111')),
  moreThan(19_000, 'members', 'MEMBERS', inKunming('530111000000'), membersOf('530111000000')),
  exactly(195, 'grids', 'GRIDS', inKunming('530112000000'), xishanGrids),
  exactly(24, 'grids', 'GRIDS', inKunming('530112006001'), chuanfangGrids),
  exactly(-60, '%', 'SOLVING_TIME_CHANGE', inKunming('530103004007'), solvingTimeChange('530103004007')),
  exactly(87, 'teams', 'YILIANG_TEAMS', inKunming('530125000000'), teams),
  exactly(4_368, 'activities', 'YILIANG_ACTIVITIES', inKunming('530125000000'), settled),
  exactly(24_095, 'person-times', 'YILIANG_PERSON_TIMES', inKunming('530125000000'), served),
  moreThan(3_800, 'person-times', 'YILIANG_RESIDENT_PERSON_TIMES', inKunming('530125000000'), joinedIn),
  exactly(543, 'wishes', 'YILIANG_WISHES', inKunming('530125000000'), confirmedWishes(`'530125'`)),
  exactly(15_000, 'wishes', 'WISHES', inKunming('530100000000'), confirmedWishes(mainDistricts)),
  exactly(11, 'committees', 'COMMITTEES_WITHOUT_FIRST_SECRETARY', demoCase, withoutFirstSecretary),
  exactly(9, 'committees', 'COMMITTEES_WITHOUT_CONCURRENT_MEMBER', demoCase, withoutConcurrentMember),
  exactly(37, 'seats', 'EMPTY_SEATS_OF_CONCURRENT_MEMBERS', demoCase, emptySeats),
  exactly(23, 'committees', 'COMMITTEES_NOT_MET_FOR_HALF_A_YEAR', demoCase, dormantCommittees),
  exactly(41, 'seats', 'DORMANT_SEATS', demoCase, dormantSeats),
  exactly(52, 'meetings', 'MEETINGS_WITHOUT_RESOLUTION', demoCase, meetingsWithoutResolution),
  exactly(29, 'resolutions', 'OVERDUE_RESOLUTIONS', demoCase, overdueResolutions),
  exactly(64, 'wishes', 'UNCLAIMED_WISHES', demoCase, unclaimedWishes),
  exactly(37, 'wishes', 'OVERDUE_WISH_CLAIMS', demoCase, overdueClaims),
  exactly(26, 'wishes', 'WISHES_WAITING_FOR_REVIEW', demoCase, waitingWishes),
  exactly(50, 'grids', 'GRIDS_WITHOUT_LEAD', demoCase, gridsWithoutLead),
  exactly(118, 'Party groups', 'GROUPS_WITHOUT_LEADER', demoCase, groupsWithoutLeader),
  exactly(192, 'organizations', 'NEVER_ASSESSED', demoCase, neverAssessed),
  exactly(286, 'issues', 'OPEN_FOR_A_YEAR', demoCase, openForAYear),
  exactly(196, 'members', 'IN_TRANSIT', demoCase, inTransit),
  exactly(98, 'transfers', 'OVERDUE_TRANSFERS', demoCase, overdueTransfers),
  exactly(722, 'transfers', 'COMPLETED_TRANSFERS', demoCase, completedTransfers),
];
