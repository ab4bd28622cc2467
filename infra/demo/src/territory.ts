import type { Division } from './divisions.ts';
import type { Plantings } from './plantings.ts';

/** A division with the divisions in it. */
export interface Place extends Division {
  readonly children: readonly Place[];
}

/** The tree of a whole city. */
export function growTerritory(divisions: readonly Division[]): Place {
  const byParent = new Map<string | null, Division[]>();
  for (const division of divisions) {
    const siblings = byParent.get(division.parentCode);
    if (siblings === undefined) byParent.set(division.parentCode, [division]);
    else siblings.push(division);
  }
  const grow = (division: Division): Place => ({
    ...division,
    children: (byParent.get(division.code) ?? []).map(grow),
  });
  const [city] = byParent.get(null) ?? [];
  if (city === undefined) throw new RangeError('there is no city among the divisions');
  return grow(city);
}

/** Only one street with the divisions above it: the planted one, else the first street office, else the first. */
export function cutToStreet(city: Place, plantings: Plantings): Place {
  const streets = city.children.flatMap(({ children }) => children);
  const street =
    streets.find(({ code }) => code === plantings.street) ??
    streets.find(({ kind }) => kind === 'STREET_OFFICE') ??
    streets[0];
  if (street === undefined) return city;
  const district = city.children.filter(({ children }) => children.includes(street));
  return { ...city, children: district.map((place) => ({ ...place, children: [street] })) };
}

/** The plantings that still hold when only one street is loaded: those of the street and its communities. */
export function plantingsOfStreet(plantings: Plantings): Plantings {
  const below = <T>(planted: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(planted).filter(([code]) => !code.endsWith('000000')));
  return {
    ...plantings,
    branches: below(plantings.branches),
    members: below(plantings.members),
    grids: below(plantings.grids),
    volunteer: below(plantings.volunteer),
    fulfilledWishes: below(plantings.fulfilledWishes),
    wishes: below(plantings.wishes),
    bodies: below(plantings.bodies),
    checkIns: below(plantings.checkIns),
    floating: below(plantings.floating),
    unitCheckIns: below(plantings.unitCheckIns),
    exchange: below(plantings.exchange),
    formerDivisions: [],
  };
}

/** The communities in a place, in the order of their codes. */
export function communitiesOf(place: Place): readonly Place[] {
  return place.level === 'COMMUNITY' ? [place] : place.children.flatMap(communitiesOf);
}

export function divisionsOf(place: Place): readonly Place[] {
  return [place, ...place.children.flatMap(divisionsOf)];
}
