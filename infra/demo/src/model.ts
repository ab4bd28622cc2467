import type { Calendar } from './calendar.ts';
import type { Plantings } from './plantings.ts';
import type { Place } from './territory.ts';

export type PartyOrganizationKind =
  | 'CITY_COMMITTEE'
  | 'SECTOR_WORKING_COMMITTEE'
  | 'DISTRICT_COMMITTEE'
  | 'STREET_WORKING_COMMITTEE'
  | 'TOWN_COMMITTEE'
  | 'COMMUNITY_COMMITTEE'
  | 'VILLAGE_COMMITTEE'
  | 'GRID_BRANCH'
  | 'ESTABLISHED_COMPOUND_BRANCH'
  | 'CONCURRENT_COMPOUND_BRANCH'
  | 'PROJECT_BRANCH'
  | 'JOINT_ORGANIZATION'
  | 'UNIT_ORGANIZATION'
  | 'PARTY_GROUP';
export type PartyOrganizationRank = 'COMMITTEE' | 'GENERAL_BRANCH' | 'BRANCH' | 'GROUP';

export interface Organization {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly kind: PartyOrganizationKind;
  readonly rank: PartyOrganizationRank;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly path: string;
  readonly superior: Organization | null;
  readonly territoryCode: string;
  /** Members are numbered along the tree: those of a line are the numbers from `firstMember` to `endMember`. */
  readonly firstMember: number;
  /** The first number after the line; known once everything below has been enrolled. */
  endMember: number;
  /** How many have their formal affiliation in this branch or group itself. */
  readonly ownMembers: number;
}

export interface Grid {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly layer: 'PARTY_BUILDING' | 'COMPREHENSIVE_GOVERNANCE';
  readonly basis: 'BLOCK' | 'AREA' | 'COMPOUND' | 'BUSINESS_DISTRICT';
  readonly householdCount: number;
  readonly population: number | null;
  readonly communityCode: string;
  readonly lead: Organization | null;
  /** The area it lies in, and whether it is one itself. */
  readonly parent: Grid | null;
  readonly isArea: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Compound {
  readonly id: string;
  readonly name: string;
  readonly kind: 'COMMERCIAL_HOUSING' | 'OLD_COMPOUND' | 'RESETTLEMENT' | 'URBAN_VILLAGE';
  readonly grid: Grid;
}

export interface Building {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly kind: 'RESIDENTIAL' | 'COURTYARD' | 'OFFICE_BUILDING';
  readonly householdCount: number;
  readonly compound: Compound | null;
  readonly grid: Grid;
  readonly lead: Organization | null;
}

/** A department of a district: a unit that orders go to. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly districtCode: string;
  readonly organization: Organization;
  /** The categories of issues that are its duty. */
  readonly categories: readonly string[];
}

/** What everything else hangs on, held in memory; people, issues and service are made from it row by row. */
export interface City {
  readonly territory: Place;
  readonly plantings: Plantings;
  readonly calendar: Calendar;
  readonly organizations: readonly Organization[];
  /** The committee of each division, by code. */
  readonly committees: ReadonlyMap<string, Organization>;
  readonly grids: readonly Grid[];
  readonly compounds: readonly Compound[];
  readonly buildings: readonly Building[];
  readonly departments: readonly Department[];
  readonly memberCount: number;
}
