import type { Building, Compound } from './model.ts';
import { compoundName, officeName, personName, roadName } from './names.ts';
import type { Random } from './random.ts';
import type { Place } from './territory.ts';

export interface BuildingDraft {
  readonly name: string;
  readonly address: string;
  readonly kind: Building['kind'];
  readonly householdCount: number;
}

/** The buildings of one compound, or single buildings when there is no compound. */
export interface CompoundDraft {
  readonly compound: { readonly name: string; readonly kind: Compound['kind'] } | null;
  readonly buildings: readonly BuildingDraft[];
}

/** What stands in one grid. */
export function draftBuildings(community: Place, street: Place, random: Random): CompoundDraft[] {
  const village = community.kind === 'VILLAGERS_COMMITTEE';
  return village ? [draftCourtyards(street, random)] : draftCompounds(street, random);
}

function draftCourtyards(street: Place, random: Random): CompoundDraft {
  const buildings = Array.from({ length: random.between(2, 3) }, (_, at): BuildingDraft => {
    const name = `第${at + 1}村民小组${personName(random).slice(0, 1)}家院`;
    const address = `${street.name}${name}${random.between(1, 60)}号`;
    return { name, address, kind: 'COURTYARD', householdCount: random.between(4, 18) };
  });
  return { compound: null, buildings };
}

function draftCompounds(street: Place, random: Random): CompoundDraft[] {
  const compounds = Array.from({ length: random.between(1, 2) }, () => draftCompound(street, random));
  if (!random.chance(0.12)) return compounds;
  const name = officeName(random);
  const address = `${street.name}${roadName(random)}${random.between(1, 399)}号${name}`;
  const office = { name, address, kind: 'OFFICE_BUILDING', householdCount: 0 } as const;
  return [...compounds, { compound: null, buildings: [office] }];
}

function draftCompound(street: Place, random: Random): CompoundDraft {
  const name = compoundName(random);
  const kind = random.pick([
    'COMMERCIAL_HOUSING',
    'COMMERCIAL_HOUSING',
    'OLD_COMPOUND',
    'RESETTLEMENT',
    'URBAN_VILLAGE',
  ]);
  const address = `${street.name}${roadName(random)}${random.between(1, 399)}号`;
  const byUnit = random.chance(0.3);
  const buildings = Array.from({ length: random.between(2, 3) }, (_, at): BuildingDraft => {
    const number = byUnit ? `1栋${at + 1}单元` : `${at + 1}栋`;
    const householdCount = random.between(16, 96);
    return {
      name: name + number,
      address: `${address}${name}${number}`,
      kind: 'RESIDENTIAL',
      householdCount,
    };
  });
  return { compound: { name, kind }, buildings };
}
