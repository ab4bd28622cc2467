import type { PartyOrganizationKind } from './model.ts';
import type { AreasPlanting, Plantings } from './plantings.ts';
import { createRandom, split, type Random } from './random.ts';
import { communitiesOf, type Place } from './territory.ts';

/** How much there is in one community; decided for a whole district at once so that its totals come out. */
export interface Quota {
  /** With grids and grid branches; a small village, one branch and one grid; or a zone nobody governs. */
  readonly form: 'GRIDS' | 'SMALL' | 'PLACEHOLDER';
  /** Of the layer PARTY_BUILDING. */
  readonly grids: number;
  /** Which of them no branch leads; -1 for none. */
  readonly leaderlessGrid: number;
  /** How its grids lie in areas; undefined where each has a branch of its own. */
  readonly areas: AreasPlanting | undefined;
  readonly governanceGrids: number;
  readonly extraBranches: readonly PartyOrganizationKind[];
  readonly members: number;
}

/** One grid in so many has no branch that leads it. */
const leaderlessGridEvery = 40;

export const organMembers = { city: 40, district: 30, street: 20 };

const extraKinds = [
  'ESTABLISHED_COMPOUND_BRANCH',
  'UNIT_ORGANIZATION',
  'CONCURRENT_COMPOUND_BRANCH',
  'JOINT_ORGANIZATION',
  'UNIT_ORGANIZATION',
] as const;

interface Draft {
  readonly place: Place;
  readonly form: Quota['form'];
  grids: number;
  leaderlessGrid: number;
  extras: PartyOrganizationKind[];
  members: number;
  governanceGrids: number;
}

/** The quota of each community, by code. So many members are enrolled before: those of the city's organs and sectors. */
export function allotQuotas(city: Place, plantings: Plantings, enrolled: number): ReadonlyMap<string, Quota> {
  const quotas = new Map<string, Quota>();
  const all: Draft[] = [];
  const gridNumbers = { next: 0 };
  for (const district of city.children) {
    const random = createRandom(`quotas ${district.code}`);
    for (const area of areasOf(district, plantings)) {
      const drafts = area.streets.flatMap(communitiesOf).map((place) => draft(place, area.planted, random));
      allotGrids(drafts, plantings.grids[district.code], gridNumbers);
      allotBranches(drafts, area, plantings, random);
      allotMembers(drafts, area, plantings, random);
      for (const item of drafts) {
        const { code } = item.place;
        item.governanceGrids = plantings.governanceGrids[code] ?? governanceGridsOf(item.place, random);
      }
      all.push(...drafts);
    }
  }
  if (plantings.totals) spreadMembers(all, plantings.totals.members - enrolled - organMembersOf(city));
  for (const { place, extras: extraBranches, ...draft } of all) {
    quotas.set(place.code, { ...draft, areas: plantings.areas[place.code], extraBranches });
  }
  return quotas;
}

/** Of the districts and their streets. */
function organMembersOf({ children }: Place): number {
  return children.reduce(
    (sum, district) => sum + organMembers.district + district.children.length * organMembers.street,
    0,
  );
}

/** So that the city's total comes out. */
function spreadMembers(drafts: readonly Draft[], total: number): void {
  const shares = split(total, drafts.map(branchesWithMembers));
  drafts.forEach((item, at) => (item.members = shares[at] ?? 0));
}

interface Area {
  readonly code: string;
  readonly streets: readonly Place[];
  /** The members of its organs are counted with it. */
  readonly organs: { readonly branches: number; readonly members: number };
  /** It has a number of branches to reach. */
  readonly planted: boolean;
}

// Totals are planted for a district or for single streets of it.
function areasOf(district: Place, plantings: Plantings): Area[] {
  const isPlanted = ({ code }: Place) => plantings.branches[code] !== undefined;
  const single = district.children.filter(isPlanted).map((street): Area => {
    const projects = plantings.projectBranches[street.code] ?? 0;
    const organs = { branches: 1 + projects, members: organMembers.street };
    return { code: street.code, streets: [street], organs, planted: true };
  });
  const streets = district.children.filter((street) => !isPlanted(street));
  const organs = {
    branches: 1 + streets.length,
    members: organMembers.district + streets.length * organMembers.street,
  };
  return [...single, { code: district.code, streets, organs, planted: isPlanted(district) }];
}

function draft(place: Place, planted: boolean, random: Random): Draft {
  const form = formOf(place, planted, random);
  const urban = place.kind === 'RESIDENTS_COMMITTEE';
  const usual = urban ? random.between(1, 3) + (planted ? 1 : 0) : random.between(1, 4) === 4 ? 2 : 1;
  const grids = form === 'GRIDS' ? usual : form === 'SMALL' ? 1 : 0;
  return { place, form, grids, leaderlessGrid: -1, extras: [], members: 0, governanceGrids: 0 };
}

function formOf(place: Place, planted: boolean, random: Random): Quota['form'] {
  if (place.kind.startsWith('LIKE_') || /虚拟社区|生活区/.test(place.name)) return 'PLACEHOLDER';
  const small = place.kind === 'VILLAGERS_COMMITTEE' && random.chance(0.25);
  return small && !planted ? 'SMALL' : 'GRIDS';
}

function allotGrids(drafts: Draft[], total: number | undefined, numbers: { next: number }): void {
  const open = drafts.filter(({ form }) => form === 'GRIDS');
  const fixed = drafts.reduce((sum, { form, grids }) => sum + (form === 'SMALL' ? grids : 0), 0);
  if (total !== undefined && total - fixed >= open.length && open.length > 0) {
    const weights = open.map(({ grids }) => grids);
    const shares = split(total - fixed, weights, 1);
    open.forEach((item, at) => (item.grids = shares[at] ?? 1));
  }
  for (const item of open) {
    for (let grid = 0; grid < item.grids; grid += 1) {
      numbers.next += 1;
      if (item.grids > 1 && numbers.next % leaderlessGridEvery === 0) item.leaderlessGrid = grid;
    }
  }
}

function ownBranches({ form, grids, leaderlessGrid }: Draft): number {
  return form === 'GRIDS' ? grids - (leaderlessGrid >= 0 ? 1 : 0) : 1;
}

function allotBranches(drafts: Draft[], area: Area, plantings: Plantings, random: Random): void {
  const open = drafts.filter(({ form }) => form === 'GRIDS');
  const target = plantings.branches[area.code];
  const base = area.organs.branches + drafts.reduce((sum, item) => sum + ownBranches(item), 0);
  const usual = plantings.density.branches;
  const shares =
    target === undefined || target < base || open.length === 0
      ? open.map(({ place }) => {
          if (usual !== undefined) return random.between(0, usual);
          return place.kind === 'RESIDENTS_COMMITTEE' && random.chance(0.5) ? 1 : 0;
        })
      : split(
          target - base,
          open.map(() => 1 + random.next()),
        );
  let next = 0;
  open.forEach((item, at) => {
    for (let count = shares[at] ?? 0; count > 0; count -= 1, next += 1) {
      item.extras.push(extraKinds[next % extraKinds.length] ?? 'UNIT_ORGANIZATION');
    }
  });
}

// A branch that only gathers members of other branches has none of its own.
export function holdsMembers(kind: PartyOrganizationKind): boolean {
  return kind !== 'CONCURRENT_COMPOUND_BRANCH' && kind !== 'PROJECT_BRANCH';
}

function branchesWithMembers(item: Draft): number {
  return ownBranches(item) + item.extras.filter(holdsMembers).length;
}

function allotMembers(drafts: Draft[], area: Area, plantings: Plantings, random: Random): void {
  const branches = drafts.map(branchesWithMembers);
  const total = plantings.members[area.code];
  const shares =
    total === undefined || total < area.organs.members + 8 * branches.reduce((sum, count) => sum + count, 0)
      ? drafts.map(({ place, form }, at) => (branches[at] ?? 0) * membersPerBranch(place, form, random))
      : split(total - area.organs.members, branches);
  drafts.forEach((item, at) => (item.members = shares[at] ?? 0));
}

function membersPerBranch({ kind }: Place, form: Quota['form'], random: Random): number {
  if (form === 'PLACEHOLDER') return 8;
  return kind === 'RESIDENTS_COMMITTEE' ? random.between(14, 24) : random.between(9, 15);
}

function governanceGridsOf({ kind, code }: Place, random: Random): number {
  return kind === 'RESIDENTS_COMMITTEE' && Number(code.slice(9)) <= 3 ? random.between(1, 2) : 0;
}
