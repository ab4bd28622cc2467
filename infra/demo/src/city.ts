import { createCalendar } from './calendar.ts';
import { capitalTotals, growToCapital, type CapitalTotals } from './capital.ts';
import { settleCommunity } from './community.ts';
import { foundDepartments } from './departments.ts';
import type { Division } from './divisions.ts';
import { createGridBook, type GridBook } from './grid-book.ts';
import { enrolSectors } from './line-organizations.ts';
import type { City, Department, Organization } from './model.ts';
import { plantingsFor, type Plantings } from './plantings.ts';
import { allotQuotas, organMembers, type Quota } from './quotas.ts';
import { createRandom } from './random.ts';
import { createRegister, type Register } from './register.ts';
import { cutToStreet, growTerritory, plantingsOfStreet, type Place } from './territory.ts';

export const demoSizes = ['street', 'city', 'capital'] as const;

export type DemoSize = (typeof demoSizes)[number];

/** Lays out a city on the divisions of a file: its organizations, grids and buildings, always the same. */
export function buildCity(
  divisions: readonly Division[],
  size: DemoSize,
  today: string,
  totals: CapitalTotals = capitalTotals,
): City {
  const whole = growTerritory(divisions);
  const isCut = size === 'street';
  const planned = plantingsFor(whole.code);
  const territory = isCut ? cutToStreet(whole, planned) : whole;
  const plantings = isCut
    ? plantingsOfStreet(planned)
    : size === 'capital'
      ? growToCapital(planned, totals)
      : planned;
  const calendar = createCalendar(today);
  const register = createRegister(calendar);
  const book = createGridBook(calendar);
  const committees = new Map<string, Organization>();
  const departments: Department[] = [];
  enrolCity(territory, { plantings, register, book, committees, departments, withSectors: !isCut });
  const { organizations, memberCount } = register;
  const { grids, compounds, buildings } = book;
  return {
    territory,
    plantings,
    calendar,
    organizations,
    committees,
    grids,
    compounds,
    buildings,
    departments,
    memberCount,
  };
}

interface Site {
  readonly plantings: Plantings;
  readonly register: Register;
  readonly book: GridBook;
  readonly committees: Map<string, Organization>;
  readonly departments: Department[];
  readonly withSectors: boolean;
}

function enrolCity(city: Place, site: Site): void {
  const random = createRandom(`city ${city.code}`);
  const name = `中共${city.name}委员会`;
  const line = {
    kind: 'CITY_COMMITTEE',
    rank: 'COMMITTEE',
    territoryCode: city.code,
    superior: null,
  } as const;
  const committee = site.register.enrol({ name, ...line }, random, (self) => {
    enrolOrgans(city, self, organMembers.city, site);
    if (site.withSectors) enrolSectors(city, self, site.register, unplantedStreets(city, site.plantings));
    const quotas = allotQuotas(city, site.plantings, site.register.memberCount);
    for (const district of city.children) enrolDistrict(district, self, { ...site, quotas });
  });
  site.committees.set(city.code, committee);
}

interface QuotaSite extends Site {
  readonly quotas: ReadonlyMap<string, Quota>;
}

function enrolDistrict(district: Place, superior: Organization, site: QuotaSite): void {
  const random = createRandom(`district ${district.code}`);
  const name = `中共${district.name}委员会`;
  const line = {
    kind: 'DISTRICT_COMMITTEE',
    rank: 'COMMITTEE',
    territoryCode: district.code,
    superior,
  } as const;
  const committee = site.register.enrol({ name, ...line }, random, (self) => {
    enrolOrgans(district, self, organMembers.district, site);
    for (const street of district.children) enrolStreet(street, district, self, site);
    foundDepartments(district, self, site.register, site.departments);
  });
  site.committees.set(district.code, committee);
}

function enrolStreet(street: Place, district: Place, superior: Organization, site: QuotaSite): void {
  const random = createRandom(`street ${street.code}`);
  const town = street.kind === 'TOWN' || street.kind === 'TOWNSHIP';
  const committee = site.register.enrol(
    {
      name: town ? `中共${street.name}委员会` : `中共${district.name}${street.name}工作委员会`,
      kind: town ? 'TOWN_COMMITTEE' : 'STREET_WORKING_COMMITTEE',
      rank: 'COMMITTEE',
      territoryCode: street.code,
      superior,
    },
    random,
    (self) => {
      enrolOrgans(street, self, organMembers.street, site);
      for (const community of street.children) {
        const quota = site.quotas.get(community.code);
        if (quota === undefined) continue;
        const { register, book } = site;
        const around = { street, superior: self, register, book };
        site.committees.set(community.code, settleCommunity(community, quota, around));
      }
      enrolProjects(street, self, site);
    },
  );
  site.committees.set(street.code, committee);
}

// The first branch below a committee: its secretary and deputies come from there.
function enrolOrgans(place: Place, superior: Organization, members: number, { register }: Site): void {
  const random = createRandom(`organs ${place.code}`);
  const name = `中共${place.name}机关支部委员会`;
  const line = { kind: 'UNIT_ORGANIZATION', rank: 'BRANCH', territoryCode: place.code, superior } as const;
  register.enrol({ name, ...line, members }, random);
}

const projects = ['老旧小区改造', '楼道环境整治', '邻里纠纷调解', '停车秩序治理'];

function enrolProjects(street: Place, superior: Organization, { register, plantings }: Site): void {
  const random = createRandom(`projects ${street.code}`);
  const count = plantings.projectBranches[street.code] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const name = `${projects[at % projects.length] ?? '专项'}项目党支部`;
    register.enrol(
      { name, kind: 'PROJECT_BRANCH', rank: 'BRANCH', territoryCode: street.code, superior },
      random,
    );
  }
}

function unplantedStreets(city: Place, { branches }: Plantings): readonly Place[] {
  const open = (place: Place) => branches[place.code] === undefined;
  return city.children.filter(open).flatMap(({ children }) => children.filter(open));
}
