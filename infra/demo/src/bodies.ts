import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization } from './model.ts';
import { shortName } from './names.ts';
import type { BodiesPlanting } from './plantings.ts';
import { headOf, memberOf } from './posts.ts';
import { createRandom } from './random.ts';
import { communitiesOf, type Place } from './territory.ts';

/** A body in which organizations and units of a place sit together. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: 'GREATER_PARTY_COMMITTEE' | 'JOINT_CONFERENCE' | 'PARTY_BUILDING_ALLIANCE';
  readonly place: Place;
  readonly convener: Organization;
  readonly foundedOn: string;
  /** Members by number. */
  readonly chair: number;
  readonly firstSecretary: number | null;
}

/** The bodies of a city: which places have one of a kind is drawn for each kind anew, so that no set holds another. */
export function bodiesOf(city: City): readonly Body[] {
  const { streets, communities } = placesOf(city);
  const planted = plantedBodies(city) ?? usual(streets, communities);
  const bodies: Body[] = [];
  const found = (kind: Body['kind'], places: readonly Place[], count: number, ending: string): void => {
    for (const place of draw(places, count, `${kind} ${ending}`)) {
      const convener = city.committees.get(place.code);
      if (!convener) throw new RangeError(`${place.name} has no committee that could convene anything.`);
      const random = createRandom(`${kind} ${place.code}`);
      const isCommittee = kind === 'GREATER_PARTY_COMMITTEE';
      const isVacant = isCommittee && bodies.length % Math.ceil(count / planted.withoutFirstSecretary) === 0;
      bodies.push({
        id: idFrom('bdy', bodies.length),
        name: shortName(place.name, place.kind) + ending,
        kind,
        place,
        convener,
        foundedOn: city.calendar.daysAgo(random.between(900, 2_500)),
        chair: headOf(convener),
        firstSecretary: isCommittee && !isVacant ? memberOf(convener.superior ?? convener, 1) : null,
      });
    }
  };
  found('GREATER_PARTY_COMMITTEE', communities, planted.greaterPartyCommittees, '大党委');
  found('PARTY_BUILDING_ALLIANCE', streets, planted.alliances, '党建联盟');
  found('JOINT_CONFERENCE', streets, planted.streetConferences, '党建联席会议');
  found('JOINT_CONFERENCE', communities, planted.communityConferences, '社区党建联席会议');
  return bodies;
}

/** What is planted for a city; nothing where its divisions are too few to hold it. */
export function plantedBodies(city: City): BodiesPlanting | undefined {
  const planted = city.plantings.bodies[city.territory.code];
  if (!planted) return undefined;
  const { streets, communities } = placesOf(city);
  const fits =
    streets.length >= Math.max(planted.alliances, planted.streetConferences) &&
    communities.length >= Math.max(planted.greaterPartyCommittees, planted.communityConferences);
  return fits ? planted : undefined;
}

function placesOf({ territory }: City) {
  return {
    streets: territory.children.flatMap(({ children }) => children),
    communities: communitiesOf(territory).filter(({ kind }) => kind === 'RESIDENTS_COMMITTEE'),
  };
}

/** Where nothing is known: one place of two has such a body. */
function usual(streets: readonly Place[], communities: readonly Place[]) {
  const half = (places: readonly Place[]) => Math.ceil(places.length / 2);
  return {
    greaterPartyCommittees: half(communities),
    withoutFirstSecretary: 1,
    alliances: half(streets),
    streetConferences: half(streets),
    communityConferences: half(communities),
  };
}

/** So many of the places, always the same ones, in their order. */
function draw(places: readonly Place[], count: number, seed: string): readonly Place[] {
  if (count > places.length)
    throw new RangeError(`${count} of ${places.length} places is too many: ${seed}.`);
  const random = createRandom(seed);
  const lots = places.map((place) => ({ place, lot: random.next() })).toSorted((a, b) => a.lot - b.lot);
  const drawn = new Set(lots.slice(0, count).map(({ place }) => place));
  return places.filter((place) => drawn.has(place));
}
