import { capitalCode, capitalTotals } from './capital.ts';
import type { DemoSize } from './city.ts';
import { declaredFigure, type DeclaredFigure } from './declared-figures.ts';
import type { DemoDatabases } from './load.ts';
import {
  branchesOf,
  counted,
  difference,
  membersOf,
  satisfactionRate,
  solvingTimeChange,
  type Count,
} from './figure-counts.ts';

/** A figure the loaded city holds: what a source reports, or a known bad case that analyses must find. */
export interface Figure {
  readonly code: string;
  readonly value: number;
  /** `MORE_THAN`, `AT_LEAST`: the city holds more, as the source says; otherwise it holds this value. */
  readonly qualifier: DeclaredFigure['qualifier'];
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
  if (city === capitalCode && size === 'city') return beijing;
  if (city === capitalCode && size === 'capital') return capital;
  return [];
}

/** A figure that a source reports, and what is counted of it in the records. */
export interface CountedFigure {
  readonly declared: DeclaredFigure;
  readonly value: number;
}

/** Counts what sources report of a city that is loaded. */
export async function countFigures(
  databases: DemoDatabases,
  code: string,
  size: DemoSize,
): Promise<readonly CountedFigure[]> {
  const counts: CountedFigure[] = [];
  for (const { count, ...figure } of figuresOf(code, size)) {
    if (isDeclared(figure)) counts.push({ declared: figure, value: await count(databases) });
  }
  return counts;
}

function isDeclared(figure: object): figure is DeclaredFigure {
  return 'inferred' in figure;
}

/** Whether a counted value is what the figure says. */
export function holds({ value, qualifier }: Figure, counted: number): boolean {
  if (qualifier === 'AT_LEAST') return counted >= value;
  return qualifier === 'MORE_THAN' ? counted > value : counted === value;
}

/** What a source reports, and how it is counted here. */
function declared(code: string, place: string, count: Count): Figure {
  return { ...declaredFigure(code, place), count };
}

type Case = Pick<Figure, 'place' | 'asOf' | 'source'>;

function exactly(value: number, unit: string, code: string, given: Case, count: Count): Figure {
  return { code, value, qualifier: 'EXACT', unit, ...given, count };
}

const beijing: readonly Figure[] = [
  declared('DISTRICTS', capitalCode, counted('organization', `divisions where level = 'DISTRICT'`)),
  declared('COMMUNITY_STATIONS', capitalCode, stationsWith('COMMUNITY')),
  declared('BUILDING_STATIONS', capitalCode, stationsWith('BUILDING')),
  declared('ENTERPRISE_STATIONS', capitalCode, stationsWith('ENTERPRISE')),
  declared('AGENCY_STATIONS', capitalCode, stationsWith('SOCIAL_WORK_AGENCY')),
];

const capital: readonly Figure[] = [
  ...beijing,
  declared('REGISTERED_VOLUNTEERS', capitalCode, counted('volunteer', 'volunteer_registrations')),
  exactly(
    capitalTotals.members,
    'members',
    'MEMBERS',
    demoCaseIn(capitalCode),
    counted('members', 'members'),
  ),
  exactly(capitalTotals.issues, 'issues', 'ISSUES', demoCaseIn(capitalCode), counted('grids', 'issues')),
];

function demoCaseIn(place: string): Case {
  return { place, asOf: null, source: 'planted by the demo' };
}

function stationsWith(hostKind: string): Count {
  return counted('volunteer', `volunteer_stations where host_kind = '${hostKind}' and closed_on is null`);
}

const jiulongStreet = '500107009000';
const projectBranches = counted('organization', `party_organizations where kind = 'PROJECT_BRANCH'`);
const jiulong: readonly Figure[] = [
  declared('BRANCHES', jiulongStreet, branchesOf('500107009')),
  declared('MEMBERS', jiulongStreet, membersOf(jiulongStreet)),
  declared('PROJECT_BRANCHES', jiulongStreet, projectBranches),
];

const city = '530100000000';
const yiliang = '530125000000';
const demoCase = demoCaseIn(city);

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
const mediated = counted(
  'grids',
  `mediations where state = 'SETTLED' and left(community_code, 6) in (${mainDistricts})`,
);
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
const gridsWithoutLiaison = counted(
  'grids',
  `grids g where layer = 'PARTY_BUILDING' and valid_to is null and not exists (
    select 1 from grids.grid_posts p where p.grid_id = g.id and p.role = 'PARTY_LIAISON')`,
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
  counted('assessment', '(select distinct organization_id from assessment.assessment_scores) scored'),
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
const proposals = counted('organization', 'proposals');
const closedProposals = counted('organization', `proposals where state = 'CLOSED'`);

const kunming: readonly Figure[] = [
  declared('SECTOR_COMMITTEES', city, sectors),
  exactly(
    declaredFigure('SECTOR_COMMITTEES', city).before ?? 0,
    'committees',
    'FORMER_DEPARTMENT_COMMITTEES',
    demoCase,
    departments,
  ),
  declared('GREATER_PARTY_COMMITTEES', city, greaterCommittees),
  declared('ALLIANCES', city, alliances),
  declared('STREET_JOINT_CONFERENCES', city, streetConferences),
  declared('COMMUNITY_JOINT_CONFERENCES', city, communityConferences),
  declared('UNITS_WITH_CONCURRENT_MEMBER', city, unitsWithConcurrentMember),
  declared('BRANCHES', '530111000000', branchesOf('530111')),
  declared('MEMBERS', '530111000000', membersOf('530111000000')),
  declared('GRIDS', '530112000000', xishanGrids),
  declared('GRIDS', '530112006001', chuanfangGrids),
  declared('SOLVING_TIME_CHANGE', '530103004007', solvingTimeChange('530103004007')),
  declared('SATISFACTION', '530103004007', satisfactionRate('530103004007')),
  declared('YILIANG_TEAMS', yiliang, teams),
  declared('YILIANG_ACTIVITIES', yiliang, settled),
  declared('YILIANG_PERSON_TIMES', yiliang, served),
  declared('YILIANG_RESIDENT_PERSON_TIMES', yiliang, joinedIn),
  declared('YILIANG_WISHES', yiliang, confirmedWishes(`'530125'`)),
  declared('MEDIATED', city, mediated),
  declared('CAMPAIGN_WISHES', city, confirmedWishes(mainDistricts)),
  exactly(11, 'committees', 'COMMITTEES_WITHOUT_FIRST_SECRETARY', demoCase, withoutFirstSecretary),
  exactly(9, 'committees', 'COMMITTEES_WITHOUT_CONCURRENT_MEMBER', demoCase, withoutConcurrentMember),
  exactly(37, 'seats', 'EMPTY_SEATS_OF_CONCURRENT_MEMBERS', demoCase, emptySeats),
  exactly(23, 'committees', 'COMMITTEES_NOT_MET_FOR_HALF_A_YEAR', demoCase, dormantCommittees),
  exactly(41, 'seats', 'DORMANT_SEATS', demoCase, dormantSeats),
  exactly(52, 'meetings', 'MEETINGS_WITHOUT_RESOLUTION', demoCase, meetingsWithoutResolution),
  exactly(29, 'resolutions', 'OVERDUE_RESOLUTIONS', demoCase, overdueResolutions),
  exactly(831, 'proposals', 'PROPOSALS', demoCase, proposals),
  exactly(222, 'proposals', 'PROPOSALS_CARRIED_OUT', demoCase, closedProposals),
  exactly(64, 'wishes', 'UNCLAIMED_WISHES', demoCase, unclaimedWishes),
  exactly(37, 'wishes', 'OVERDUE_WISH_CLAIMS', demoCase, overdueClaims),
  exactly(26, 'wishes', 'WISHES_WAITING_FOR_REVIEW', demoCase, waitingWishes),
  exactly(50, 'grids', 'GRIDS_WITHOUT_LEAD', demoCase, gridsWithoutLead),
  exactly(49, 'grids', 'GRIDS_WITHOUT_LIAISON', demoCase, gridsWithoutLiaison),
  exactly(118, 'Party groups', 'GROUPS_WITHOUT_LEADER', demoCase, groupsWithoutLeader),
  exactly(191, 'organizations', 'NEVER_ASSESSED', demoCase, neverAssessed),
  exactly(287, 'issues', 'OPEN_FOR_A_YEAR', demoCase, openForAYear),
  exactly(198, 'members', 'IN_TRANSIT', demoCase, inTransit),
  exactly(99, 'transfers', 'OVERDUE_TRANSFERS', demoCase, overdueTransfers),
  exactly(740, 'transfers', 'COMPLETED_TRANSFERS', demoCase, completedTransfers),
];
