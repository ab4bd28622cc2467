import { draftBuildings } from './buildings.ts';
import { householdsIn, type GridBook } from './grid-book.ts';
import type { Organization, PartyOrganizationKind } from './model.ts';
import { compoundName, shortName, unitName } from './names.ts';
import { holdsMembers, type Quota } from './quotas.ts';
import { createRandom, split, type Random } from './random.ts';
import type { Register } from './register.ts';
import type { Place } from './territory.ts';

export interface Surroundings {
  readonly street: Place;
  readonly superior: Organization;
  readonly register: Register;
  readonly book: GridBook;
}

/** Enrols a community's organizations, and lays out its grids with their buildings. Returns its committee. */
export function settleCommunity(place: Place, quota: Quota, around: Surroundings): Organization {
  const random = createRandom(`community ${place.code}`);
  const short = shortName(place.name, place.kind);
  const village = place.kind === 'VILLAGERS_COMMITTEE' || place.kind === 'LIKE_VILLAGERS_COMMITTEE';
  const { areas } = quota;
  const branches = (areas ? areas.areas : ledGrids(quota)) + quota.extraBranches.length;
  const rank = quota.form !== 'GRIDS' ? 'BRANCH' : branches >= 3 ? 'COMMITTEE' : 'GENERAL_BRANCH';
  const title = { COMMITTEE: '委员会', GENERAL_BRANCH: '总支部委员会', BRANCH: '支部委员会' }[rank];
  const committee = around.register.enrol(
    {
      name: `中共${short}${title}`,
      kind: village ? 'VILLAGE_COMMITTEE' : 'COMMUNITY_COMMITTEE',
      rank,
      territoryCode: place.code,
      superior: around.superior,
      members: rank === 'BRANCH' ? quota.members : 0,
    },
    random,
    (self) => {
      if (rank !== 'BRANCH') settleBranches({ place, short, quota, random, around, superior: self });
    },
  );
  if (quota.form === 'SMALL') {
    const buildings = draftBuildings(place, around.street, random);
    around.book.add({ place, short, number: 1, lead: committee, random, drafts: buildings, groups: [] });
  }
  around.book.addGovernance(place, short, quota.governanceGrids, random);
  return committee;
}

interface Site {
  readonly place: Place;
  readonly short: string;
  readonly quota: Quota;
  readonly random: Random;
  readonly around: Surroundings;
  readonly superior: Organization;
}

function settleBranches(site: Site): void {
  const { quota, random, around } = site;
  const holders = quota.extraBranches.filter(holdsMembers).length;
  const { areas } = quota;
  const led = areas ? areas.areas * areas.gridsInEach : ledGrids(quota);
  const weights = Array.from({ length: led + holders }, () => 0.8 + 0.4 * random.next());
  const least = Math.min(6, Math.floor(quota.members / weights.length));
  const shares = split(quota.members, weights, least);
  for (let area = 0; area < (areas?.areas ?? 0); area += 1) {
    settleArea(site, area, shares.splice(0, areas?.gridsInEach));
  }
  for (let grid = 0; grid < (areas ? 0 : quota.grids); grid += 1) {
    settleGrid(site, grid, grid === quota.leaderlessGrid ? undefined : (shares.shift() ?? 0));
  }
  for (const kind of quota.extraBranches) {
    const members = holdsMembers(kind) ? (shares.shift() ?? 0) : 0;
    const name = `${nameOfExtra(kind, random)}党支部`;
    const { territoryCode } = site.superior;
    around.register.enrol(
      { name, kind, rank: 'BRANCH', territoryCode, superior: site.superior, members },
      random,
    );
  }
}

function ledGrids({ grids, leaderlessGrid }: Quota): number {
  return grids - (leaderlessGrid >= 0 ? 1 : 0);
}

/** One branch leads the area, and a Party group of it each grid. */
function settleArea({ place, short, random, around, superior }: Site, at: number, shares: readonly number[]) {
  const branch = { name: `${short}第${at + 1}片区党支部`, kind: 'GRID_BRANCH', rank: 'BRANCH' } as const;
  const territory = { territoryCode: place.code };
  const groups: Organization[] = [];
  const numberOf = (grid: number) => at * shares.length + grid + 1;
  const lead = around.register.enrol({ ...branch, ...territory, superior }, random, (self) => {
    for (const [grid, members] of shares.entries()) {
      const group = {
        name: `${short}第${numberOf(grid)}网格党小组`,
        kind: 'PARTY_GROUP',
        rank: 'GROUP',
      } as const;
      groups.push(around.register.enrol({ ...group, ...territory, superior: self, members }, random));
    }
  });
  const drafts = groups.map(() => draftBuildings(place, around.street, random));
  const parent = around.book.addArea(place, short, at + 1, lead, householdsIn(drafts.flat()));
  for (const [grid, group] of groups.entries()) {
    const inside = {
      number: numberOf(grid),
      parent,
      lead: group,
      groups: [group],
      drafts: drafts[grid] ?? [],
    };
    around.book.add({ place, short, random, ...inside });
  }
}

function settleGrid({ place, short, random, around, superior }: Site, at: number, members?: number): void {
  const drafts = draftBuildings(place, around.street, random);
  const grid = { place, short, number: at + 1, random, drafts };
  if (members === undefined) {
    around.book.add({ ...grid, lead: null, groups: [] });
    return;
  }
  const buildings = drafts.flatMap((draft) => draft.buildings);
  // A group has three members at least; one building in six has no group of its own.
  const wanted = buildings.filter(() => !random.chance(1 / 6)).length;
  const count = Math.min(Math.max(1, wanted), Math.floor(members / 3));
  const groups: Organization[] = [];
  const lead = around.register.enrol(
    {
      name: `${short}第${at + 1}网格党支部`,
      kind: 'GRID_BRANCH',
      rank: 'BRANCH',
      territoryCode: place.code,
      superior,
      members: count === 0 ? members : 0,
    },
    random,
    (branch) => {
      const sizes = count === 0 ? [] : split(members, Array(count).fill(1), 3);
      for (const [index, size] of sizes.entries()) {
        const name = `${buildings[index]?.name ?? `第${index + 1}`}党小组`;
        const { territoryCode } = branch;
        const group = { name, kind: 'PARTY_GROUP', rank: 'GROUP', territoryCode, superior: branch } as const;
        groups.push(around.register.enrol({ ...group, members: size }, random));
      }
    },
  );
  around.book.add({ ...grid, lead, groups });
}

function nameOfExtra(kind: PartyOrganizationKind, random: Random): string {
  switch (kind) {
    case 'ESTABLISHED_COMPOUND_BRANCH':
      return compoundName(random);
    case 'CONCURRENT_COMPOUND_BRANCH':
      return `${compoundName(random)}兼合式`;
    case 'JOINT_ORGANIZATION':
      return `${compoundName(random)}商圈联合`;
    default:
      return unitName(random);
  }
}
