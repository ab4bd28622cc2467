import { idFrom } from '@graphroots/kit/ids';
import type { CompoundDraft } from './buildings.ts';
import type { Calendar } from './calendar.ts';
import type { Building, Compound, Grid, Organization } from './model.ts';
import { split, type Random } from './random.ts';
import type { Place } from './territory.ts';

interface GridDraft {
  readonly place: Place;
  readonly short: string;
  readonly number: number;
  readonly lead: Organization | null;
  readonly parent?: Grid;
  /** Each leads the building at its place in the order of the drafts. */
  readonly groups: readonly Organization[];
  readonly drafts: readonly CompoundDraft[];
  readonly random: Random;
}

/** Writes down grids, compounds and buildings, and gives them their ids. */
export interface GridBook {
  add(draft: GridDraft): void;
  /** An area, of which the grids are still to come. */
  addArea(place: Place, short: string, number: number, lead: Organization, householdCount: number): Grid;
  /** Grids of another layer over the same ground: the households are counted there too, so never add them up. */
  addGovernance(place: Place, short: string, count: number, random: Random): void;
  readonly grids: readonly Grid[];
  readonly compounds: readonly Compound[];
  readonly buildings: readonly Building[];
}

/** Made up, as the households are. */
const peopleInHousehold = 2.5;

/** One Party-building grid in so many was redrawn: its former shape stands under the same code. */
const redrawnEvery = 60;

export function createGridBook(calendar: Calendar): GridBook {
  const grids: Grid[] = [];
  const compounds: Compound[] = [];
  const buildings: Building[] = [];
  const households = new Map<string, number>();
  const firstDay = calendar.daysAgo(2_500);
  const redrawnOn = calendar.daysAgo(450);

  function write(grid: Omit<Grid, 'id'>): Grid {
    const written = { id: idFrom('grd', grids.length), ...grid };
    grids.push(written);
    return written;
  }

  return {
    grids,
    compounds,
    buildings,
    add({ place, short, number, lead, parent = null, groups, drafts, random }) {
      const householdCount = householdsIn(drafts);
      const shape = {
        code: `${place.code}${String(number).padStart(3, '0')}`,
        name: `${short}第${number}网格`,
        layer: 'PARTY_BUILDING',
        communityCode: place.code,
        householdCount,
        population: Math.round(householdCount * peopleInHousehold),
      } as const;
      const basis = random.pick(['BLOCK', 'AREA', 'COMPOUND', 'COMPOUND']);
      const redrawn = (grids.length + 1) % redrawnEvery === 0;
      if (redrawn) {
        const former = { basis: 'BLOCK', lead: null, parent: null, isArea: false } as const;
        const time = { validFrom: firstDay, validTo: redrawnOn };
        write({ ...shape, ...former, ...time, name: `${short}${number}片区` });
      }
      const time = { validFrom: redrawn ? redrawnOn : firstDay, validTo: null };
      const grid = write({ ...shape, basis, lead, parent, isArea: false, ...time });
      households.set(place.code, (households.get(place.code) ?? 0) + householdCount);
      let next = 0;
      for (const { compound: inside, buildings: members } of drafts) {
        const compound = inside === null ? null : { id: idFrom('cmp', compounds.length), ...inside, grid };
        if (compound !== null) compounds.push(compound);
        for (const building of members) {
          const id = idFrom('bld', buildings.length);
          buildings.push({ id, ...building, compound, grid, lead: groups[next] ?? null });
          next += 1;
        }
      }
    },
    addGovernance(place, short, count, random) {
      const shares = split(
        households.get(place.code) ?? 0,
        Array.from({ length: count }, () => 1 + random.next()),
      );
      for (const [at, householdCount] of shares.entries()) {
        write({
          code: `${place.code}${String(101 + at)}`,
          name: `${short}综治第${at + 1}网格`,
          layer: 'COMPREHENSIVE_GOVERNANCE',
          basis: random.pick(['BLOCK', 'AREA', 'BUSINESS_DISTRICT']),
          householdCount,
          population: null,
          communityCode: place.code,
          lead: null,
          parent: null,
          isArea: false,
          validFrom: firstDay,
          validTo: null,
        });
      }
    },
    addArea(place, short, number, lead, householdCount) {
      return write({
        code: `${place.code}${900 + number}`,
        name: `${short}第${number}片区`,
        layer: 'PARTY_BUILDING',
        basis: 'AREA',
        householdCount,
        population: null,
        communityCode: place.code,
        lead,
        parent: null,
        isArea: true,
        validFrom: firstDay,
        validTo: null,
      });
    },
  };
}

/** Households of what stands in a grid, or in several. */
export function householdsIn(drafts: readonly CompoundDraft[]): number {
  return drafts
    .flatMap(({ buildings }) => buildings)
    .reduce((sum, { householdCount }) => sum + householdCount, 0);
}
