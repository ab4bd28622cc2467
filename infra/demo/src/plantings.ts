import { declaredFigure } from './declared-figures.ts';

/** Voluntary service of one district, exactly so many. */
export interface VolunteerPlanting {
  readonly teams: number;
  readonly settledActivities: number;
  /** By members and registered volunteers. */
  readonly personTimes: number;
  readonly residentPersonTimes: number;
}

/** Issues of one community whose mean time from report to closing changed between two calendar years. */
export interface SolvingTimePlanting {
  readonly community: string;
  readonly issuesPerYear: number;
  /** Mean hours for issues reported in the year two years before today's, and in the year after that. */
  readonly baseHours: number;
  readonly laterHours: number;
  readonly baseRatings: RatingsPlanting;
  readonly laterRatings: RatingsPlanting;
}

/** How many reporters of a year's issues gave a rating at closing, and how many of these were satisfied. */
export interface RatingsPlanting {
  readonly responses: number;
  readonly satisfied: number;
}

/** A matter that is another department's duty in one community than in the rest of its district. */
export interface NarrowDutyPlanting {
  readonly community: string;
  readonly category: string;
  /** How the department's name ends. */
  readonly department: string;
  readonly validFrom: string;
}

/** Governing bodies of a city, and known gaps in them. */
export interface BodiesPlanting {
  readonly greaterPartyCommittees: number;
  readonly withoutFirstSecretary: number;
  readonly alliances: number;
  /** Joint conferences of streets and of communities: 59 + 277 bodies of one kind. */
  readonly streetConferences: number;
  readonly communityConferences: number;
  /** Units that give a concurrent member to a greater committee or an alliance, each counted once. */
  readonly unitsWithConcurrentMember: number;
  readonly committeesWithoutConcurrentMember: number;
  /** Seats of concurrent members that nobody holds. */
  readonly emptySeats: number;
  /** Greater committees without a meeting for half a year. */
  readonly dormantCommittees: number;
  /** Greater committees that met within half a year, and of whose resolutions none ended in a solved issue or a finished project. */
  readonly fruitlessCommittees: number;
  /** Seats whose holders missed every meeting of a year. */
  readonly dormantSeats: number;
  readonly meetingsWithoutResolution: number;
  readonly overdueResolutions: number;
}

/** Known bad cases among the micro-wishes of a city. */
export interface WishesPlanting {
  /** Published for 90 days or more, and never claimed. */
  readonly unclaimed: number;
  /** Claimed, and not fulfilled by their day. */
  readonly overdue: number;
  /** In review for more than two weeks. */
  readonly waiting: number;
}

/** Check-ins of members in service who live in a district. */
export interface CheckInsPlanting {
  /** Confirmed and not ended. */
  readonly checkedIn: number;
  readonly lapsed: number;
  readonly registered: number;
  readonly due: number;
  /** Called, and not registered in time. */
  readonly overdue: number;
}

/** Floating members of a city by how the contact stands on its day, beside those whose transfer lapsed. */
export interface FloatingPlanting {
  readonly inContact: number;
  readonly atRisk: number;
  readonly outOfContact: number;
}

/** A member of a branch in one district who lives in a community of another. */
export interface CommuterPlanting {
  readonly workDistrict: string;
  readonly home: string;
}

/** Categories of needs, by what is wrong in them. */
export interface MismatchPlanting {
  /** Served by activities, and hardly asked for. */
  readonly notNeeded: string;
  /** Asked for, and never delivered. */
  readonly notSupplied: string;
  readonly badlyRated: string;
  /** Delivered after the last day on which it was needed. */
  readonly late: string;
}

/** What units and communities of a city ask, offer and do for each other, and known gaps in it. */
export interface ExchangePlanting {
  /** Units that nobody has asked what they need, and that have put no need on the list. */
  readonly unitsNeverAsked: number;
  /** Urgent needs on the list for 90 days or more that nobody has claimed. */
  readonly urgentUnclaimed: number;
  /** Needs of one part that two parties claim. */
  readonly contestedNeeds: number;
  /** Categories in which what is given does not meet what is needed; one of each kind. */
  readonly mismatched: MismatchPlanting | null;
  /** Streets whose units give and get nothing, and those whose units give more than they get. */
  readonly oneWayStreets: number;
  readonly unevenStreets: number;
  /** Agreements in force of units with communities, and those broken off; of those in force, how many were not reviewed in time. */
  readonly agreements: number;
  readonly brokenOffAgreements: number;
  readonly unreviewedAgreements: number;
  /** Agreements, in such streets, after which a unit gave, got and asked no more than before. */
  readonly fruitlessAgreements: number;
  /** What communities promised in agreements in force and did not do by its day. */
  readonly overdueItems: number;
  /** Facilities of units that are open, those withdrawn, and of those open the community homes. */
  readonly openedFacilities: number;
  readonly withdrawnFacilities: number;
  readonly communityHomes: number;
  /** Projects that were made from a need and delivered by an activity. */
  readonly workedProjects: number;
}

/** Volunteer stations of a city by who gives them room, and people who registered as volunteers. */
export interface StationsPlanting {
  readonly communities: number;
  readonly buildings: number;
  readonly enterprises: number;
  readonly agencies: number;
  readonly registered: number;
  readonly verified: number;
}

/** Community committees that are put right, or were. */
export interface RectificationsPlanting {
  readonly closed: number;
  /** Open, and never weak again so far. */
  readonly open: number;
  /** Open again, because they were weak again within a year of being accepted, or later. */
  readonly relapsedWithinYear: number;
  readonly relapsedLater: number;
}

/** A post in a grid. */
export type GridRole =
  | 'GRID_HEAD'
  | 'GRID_WORKER'
  | 'PARTY_LIAISON'
  | 'BUILDING_HEAD'
  | 'BRANCH_SECRETARY'
  | 'AREA_POLICE'
  | 'VOLUNTEER';

/** What the Party-building grids of a division are to have, and what is missing in so many of them, one post in each. */
export interface StaffingPlanting {
  readonly division: string;
  readonly name: string;
  readonly basis: string;
  readonly needsBranch: boolean;
  readonly roles: readonly (readonly [role: GridRole, min: number])[];
  /** Vacant in grids that a branch leads; in the others nobody is head either. */
  readonly vacant: readonly (readonly [role: GridRole, count: number])[];
  readonly validFrom: string;
}

/** A community whose general branch leads area branches, each with a Party group for every grid of its area. */
export interface AreasPlanting {
  readonly areas: number;
  readonly gridsInEach: number;
}

/** Conflicts of a district that were brought to mediators, beside those of its issues. */
export interface MediationsPlanting {
  readonly settled: number;
  readonly failed: number;
  readonly withdrawn: number;
  /** How many of those settled had failed, or were withdrawn, before. */
  readonly repeats: number;
  readonly petitionsAvoided: number;
}

/** A division that was replaced before the file was made. */
export interface FormerDivision {
  readonly code: string;
  readonly name: string;
  readonly successor: string;
  readonly on: string;
}

/** What a whole city holds. */
export interface TotalsPlanting {
  readonly members: number;
  /** Those taken over from former systems make up what is missing. */
  readonly issues: number;
}

/** How much there is of what no total is planted for. */
export interface Density {
  /** Branches of a community beside those of its grids, at most; undefined for one in every second residents' community. */
  readonly branches?: number;
  /** Issues of a building or grid that were dealt with lately, at most. */
  readonly doneIssues: number;
  readonly activitiesOfTeam: number;
  readonly personTimesOfActivity: number;
}

/** What a city is to hold exactly, by the code of the division. A code that is not loaded plants nothing. */
export interface Plantings {
  readonly density: Density;
  readonly totals?: TotalsPlanting;
  /** Party organizations of rank BRANCH in the line of a district or street. */
  readonly branches: Readonly<Record<string, number>>;
  /** Members whose formal affiliation lies in the line of a district or street. */
  readonly members: Readonly<Record<string, number>>;
  readonly projectBranches: Readonly<Record<string, number>>;
  /** Grids of the layer PARTY_BUILDING in a district. */
  readonly grids: Readonly<Record<string, number>>;
  /** Communities with areas of grids, instead of a branch for each grid. */
  readonly areas: Readonly<Record<string, AreasPlanting>>;
  /** Grids of the layer COMPREHENSIVE_GOVERNANCE in a community. */
  readonly governanceGrids: Readonly<Record<string, number>>;
  readonly volunteer: Readonly<Record<string, VolunteerPlanting>>;
  /** Confirmed micro-wishes of a district. */
  readonly fulfilledWishes: Readonly<Record<string, number>>;
  readonly stations: Readonly<Record<string, StationsPlanting>>;
  readonly wishes: Readonly<Record<string, WishesPlanting>>;
  readonly bodies: Readonly<Record<string, BodiesPlanting>>;
  readonly checkIns: Readonly<Record<string, CheckInsPlanting>>;
  /** Units of a city that have checked in to a community. */
  readonly unitCheckIns: Readonly<Record<string, number>>;
  readonly floating: Readonly<Record<string, FloatingPlanting>>;
  readonly commuters: readonly CommuterPlanting[];
  readonly exchange: Readonly<Record<string, ExchangePlanting>>;
  /** Streets of a district that copied the plans of its first one, so many. */
  readonly copiedPlans: Readonly<Record<string, number>>;
  readonly rectifications: Readonly<Record<string, RectificationsPlanting>>;
  readonly solvingTimes: readonly SolvingTimePlanting[];
  readonly narrowDuties: readonly NarrowDutyPlanting[];
  readonly staffing: readonly StaffingPlanting[];
  readonly mediations: Readonly<Record<string, MediationsPlanting>>;
  readonly formerDivisions: readonly FormerDivision[];
  /** The name of a department that its yearly review praises, although it came late whenever streets whistled. */
  readonly praisedDepartment?: string;
  /** The street that is loaded when only one is. */
  readonly street?: string;
}

const nothing: Plantings = {
  density: { doneIssues: 2, activitiesOfTeam: 4, personTimesOfActivity: 6 },
  branches: {},
  members: {},
  projectBranches: {},
  grids: {},
  areas: {},
  governanceGrids: {},
  volunteer: {},
  fulfilledWishes: {},
  stations: {},
  wishes: {},
  bodies: {},
  checkIns: {},
  unitCheckIns: {},
  floating: {},
  commuters: [],
  exchange: {},
  copiedPlans: {},
  rectifications: {},
  solvingTimes: [],
  narrowDuties: [],
  staffing: [],
  mediations: {},
  formerDivisions: [],
};

const city = '530100000000';
const yiliang = '530125000000';

/** What a source reports exactly. */
function declared(code: string, place: string): number {
  return declaredFigure(code, place).value;
}

const capital = '110000000000';

/** As many stations as the ten-year review counts. */
const beijing: Plantings = {
  ...nothing,
  stations: {
    [capital]: {
      communities: declared('COMMUNITY_STATIONS', capital),
      buildings: declared('BUILDING_STATIONS', capital),
      enterprises: declared('ENTERPRISE_STATIONS', capital),
      agencies: declared('AGENCY_STATIONS', capital),
      registered: 20_000,
      verified: 16_000,
    },
  },
};

const kunming: Plantings = {
  ...nothing,
  stations: {
    [city]: {
      communities: 120,
      buildings: 20,
      enterprises: 12,
      agencies: 6,
      registered: 1_200,
      verified: 960,
    },
  },
  branches: { '530111000000': declared('BRANCHES', '530111000000') },
  members: { '530111000000': 19_236 },
  grids: { '530112000000': declared('GRIDS', '530112000000') },
  areas: {
    '530102001013': { areas: 2, gridsInEach: 2 },
    '530102003004': { areas: 2, gridsInEach: 3 },
  },
  governanceGrids: { '530112006001': declared('GRIDS', '530112006001') },
  volunteer: {
    '530125000000': {
      teams: declared('YILIANG_TEAMS', yiliang),
      settledActivities: declared('YILIANG_ACTIVITIES', yiliang),
      personTimes: declared('YILIANG_PERSON_TIMES', yiliang),
      residentPersonTimes: 3_812,
    },
  },
  fulfilledWishes: {
    '530125000000': 543,
    // The five main districts: about 15,000 together.
    '530102000000': 3_412,
    '530103000000': 3_127,
    '530111000000': 3_305,
    '530112000000': 2_986,
    '530114000000': 2_170,
  },
  wishes: { '530100000000': { unclaimed: 64, overdue: 37, waiting: 26 } },
  bodies: {
    '530100000000': {
      greaterPartyCommittees: declared('GREATER_PARTY_COMMITTEES', city),
      withoutFirstSecretary: 11,
      alliances: declared('ALLIANCES', city),
      streetConferences: declared('STREET_JOINT_CONFERENCES', city),
      communityConferences: declared('COMMUNITY_JOINT_CONFERENCES', city),
      unitsWithConcurrentMember: declared('UNITS_WITH_CONCURRENT_MEMBER', city),
      committeesWithoutConcurrentMember: 9,
      emptySeats: 37,
      dormantCommittees: 23,
      fruitlessCommittees: 47,
      dormantSeats: 41,
      meetingsWithoutResolution: 52,
      overdueResolutions: 29,
    },
  },
  narrowDuties: [
    {
      community: '530112006001',
      category: 'ILLEGAL_BUILDING',
      department: '住房和城乡建设局',
      validFrom: '2025-07-01',
    },
  ],
  checkIns: {
    '530102000000': { checkedIn: 1_240, lapsed: 61, registered: 18, due: 25, overdue: 40 },
    '530103000000': { checkedIn: 968, lapsed: 44, registered: 15, due: 20, overdue: 31 },
    '530111000000': { checkedIn: 730, lapsed: 102, registered: 22, due: 30, overdue: 57 },
    '530112000000': { checkedIn: 415, lapsed: 20, registered: 9, due: 12, overdue: 16 },
    '530114000000': { checkedIn: 96, lapsed: 33, registered: 6, due: 8, overdue: 75 },
  },
  unitCheckIns: { '530100000000': 64 },
  floating: { '530100000000': { inContact: 620, atRisk: 131, outOfContact: 83 } },
  commuters: [{ workDistrict: '530102000000', home: '530103004007' }],
  exchange: {
    '530100000000': {
      unitsNeverAsked: 214,
      urgentUnclaimed: 37,
      contestedNeeds: 26,
      oneWayStreets: 18,
      unevenStreets: 23,
      mismatched: {
        notNeeded: 'LEGAL',
        notSupplied: 'PARKING',
        badlyRated: 'HEALTH',
        late: 'ENVIRONMENT',
      },
      agreements: 312,
      brokenOffAgreements: 11,
      unreviewedAgreements: 24,
      fruitlessAgreements: 12,
      overdueItems: 36,
      openedFacilities: 90,
      withdrawnFacilities: 8,
      communityHomes: 40,
      workedProjects: 12,
    },
  },
  copiedPlans: { '530103000000': 2 },
  rectifications: {
    '530100000000': { closed: 13, open: 5, relapsedWithinYear: 4, relapsedLater: 2 },
  },
  solvingTimes: [
    {
      community: '530103004007',
      issuesPerYear: 40,
      baseHours: 240,
      laterHours: 96,
      baseRatings: { responses: 32, satisfied: 23 },
      laterRatings: { responses: 38, satisfied: 37 },
    },
  ],
  staffing: [
    {
      division: city,
      name: '一格一长一联络员',
      basis: '全市网格党建工作办法(演示)第六条',
      needsBranch: true,
      roles: [
        ['GRID_HEAD', 1],
        ['PARTY_LIAISON', 1],
      ],
      vacant: [['PARTY_LIAISON', 37]],
      validFrom: '2020-01-01',
    },
    {
      division: '530112000000',
      name: '五员进网、每格一名党建联络员',
      // Which five, the source does not say.
      basis: '西山区网格党建工作办法(演示),五员名单为演示所设',
      needsBranch: true,
      roles: [
        ['GRID_HEAD', 1],
        ['GRID_WORKER', 1],
        ['BUILDING_HEAD', 1],
        ['AREA_POLICE', 1],
        ['VOLUNTEER', 1],
        ['PARTY_LIAISON', 1],
      ],
      vacant: [
        ['PARTY_LIAISON', 12],
        ['AREA_POLICE', 9],
        ['VOLUNTEER', 17],
      ],
      validFrom: '2020-01-01',
    },
  ],
  mediations: {
    // The five main districts: more than 10,000 settled together.
    '530102000000': { settled: 2_318, failed: 187, withdrawn: 41, repeats: 63, petitionsAvoided: 84 },
    '530103000000': { settled: 2_164, failed: 203, withdrawn: 37, repeats: 58, petitionsAvoided: 77 },
    '530111000000': { settled: 2_246, failed: 165, withdrawn: 52, repeats: 71, petitionsAvoided: 69 },
    '530112000000': { settled: 1_987, failed: 142, withdrawn: 28, repeats: 44, petitionsAvoided: 52 },
    '530114000000': { settled: 1_632, failed: 96, withdrawn: 19, repeats: 30, petitionsAvoided: 31 },
  },
  praisedDepartment: '盘龙区消防救援大队',
  formerDivisions: [
    { code: '530121000000', name: '呈贡县', successor: '530114000000', on: '2011-05-20' },
    { code: '530122000000', name: '晋宁县', successor: '530115000000', on: '2016-11-24' },
  ],
};

const chongqing: Plantings = {
  ...nothing,
  branches: { '500107009000': declared('BRANCHES', '500107009000') },
  members: { '500107009000': 3_128 },
  projectBranches: { '500107009000': declared('PROJECT_BRANCHES', '500107009000') },
  staffing: [
    {
      division: '500107009000',
      name: '1+1+X+N',
      basis: '九龙街道网格党建工作办法(演示)',
      needsBranch: true,
      roles: [
        ['GRID_HEAD', 1],
        ['BRANCH_SECRETARY', 1],
        ['BUILDING_HEAD', 0],
        ['VOLUNTEER', 0],
      ],
      vacant: [['BRANCH_SECRETARY', 5]],
      validFrom: '2020-01-01',
    },
  ],
  street: '500107009000',
};

const liuzhou: Plantings = {
  ...nothing,
  staffing: [
    {
      division: '450200000000',
      name: '1+1+1',
      // The source names the secretary of the grid's branch; the other two are the demo's.
      basis: '柳州市网格党建工作办法(演示)',
      needsBranch: true,
      roles: [
        ['GRID_HEAD', 1],
        ['BRANCH_SECRETARY', 1],
        ['GRID_WORKER', 1],
      ],
      vacant: [['BRANCH_SECRETARY', 23]],
      validFrom: '2020-01-01',
    },
  ],
};

/** The plantings for the city with this code; none for a city nobody has tried before. */
export function plantingsFor(city: string): Plantings {
  return (
    { [capital]: beijing, '530100000000': kunming, '500000000000': chongqing, '450200000000': liuzhou }[
      city
    ] ?? nothing
  );
}
