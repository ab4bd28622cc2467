import { idFrom } from '@graphroots/kit/ids';
import { plantedBodies, type Body } from './bodies.ts';
import type { City, Organization } from './model.ts';
import { unitName } from './names.ts';
import { memberOf } from './posts.ts';
import { createRandom, split, type Random } from './random.ts';

/** A unit that stands in a street and sends somebody to its bodies. */
export interface ResidentUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly actorClass: 'GOVERNMENT' | 'MARKET' | 'SOCIAL';
  readonly size: 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';
  readonly streetCode: string;
  readonly organization: Organization | null;
}

export interface Seat {
  readonly id: string;
  readonly body: Body;
  readonly unit: ResidentUnit | null;
  /** A member by number. */
  readonly holder: number | null;
  readonly role: 'STREET_LEADER' | 'COMMUNITY_MEMBER' | 'CONCURRENT_MEMBER';
  readonly state: 'CONFIRMED' | 'ACTIVE';
  readonly path: string;
}

/** What a unit is, by the end of its name. */
const kinds = [
  { ending: /小学|中学/, kind: 'SCHOOL', sector: '教育', actorClass: 'GOVERNMENT' },
  { ending: /医院|卫生院/, kind: 'HOSPITAL', sector: '卫生健康', actorClass: 'GOVERNMENT' },
  { ending: /供电所|水厂|邮政/, kind: 'STATE_OWNED_ENTERPRISE', sector: '公用事业', actorClass: 'MARKET' },
  { ending: /物业公司/, kind: 'PROPERTY_COMPANY', sector: '物业服务', actorClass: 'MARKET' },
  { ending: /法律服务所/, kind: 'LAW_FIRM', sector: '法律服务', actorClass: 'SOCIAL' },
  { ending: /./, kind: 'NON_PUBLIC_ENTERPRISE', sector: '商贸', actorClass: 'MARKET' },
] as const;

/** The seats of the bodies, and the units that give them: each unit has one at least, some have two. */
export function seatsOf(city: City, bodies: readonly Body[]) {
  const planted = plantedBodies(city);
  const committees = bodies.filter(({ kind }) => kind === 'GREATER_PARTY_COMMITTEE');
  const alliances = bodies.filter(({ kind }) => kind === 'PARTY_BUILDING_ALLIANCE');
  const lonely = drawLonely(committees, planted?.committeesWithoutConcurrentMember ?? 0);
  const hosts = [...committees, ...alliances].filter((body) => !lonely.has(body));
  const random = createRandom(`seats ${city.territory.code}`);
  const shares = split(
    planted?.unitsWithConcurrentMember ?? 3 * hosts.length,
    hosts.map(() => 1 + random.next()),
    1,
  );
  const units: ResidentUnit[] = [];
  const seats: Seat[] = [];
  const seat = (given: Omit<Seat, 'id' | 'state'>): void => {
    const state = given.holder === null ? 'CONFIRMED' : 'ACTIVE';
    seats.push({ id: idFrom('sea', seats.length), state, ...given });
  };

  for (const body of committees) {
    const { convener, firstSecretary } = body;
    const own = { body, unit: null, path: convener.path };
    seat({ ...own, role: 'STREET_LEADER', holder: firstSecretary });
    for (const place of [1, 2]) seat({ ...own, role: 'COMMUNITY_MEMBER', holder: memberOf(convener, place) });
  }
  const founding = createUnitFounder(city, random);
  let vacancies = planted?.emptySeats ?? 1;
  hosts.forEach((body, at) => {
    const share = shares[at] ?? 1;
    const streetCode = `${body.place.code.slice(0, 9)}000`;
    const neighbour = units.find((unit) => unit.streetCode === streetCode);
    for (let count = 0; count < share; count += 1) {
      const unit = founding(streetCode, units.length);
      units.push(unit);
      // Never the only one, so that its body is not short of it.
      const isVacant = count > 0 && vacancies > 0;
      if (isVacant) vacancies -= 1;
      seat(concurrent(body, unit, isVacant ? null : count));
    }
    if (body.kind === 'PARTY_BUILDING_ALLIANCE' && neighbour) seat(concurrent(body, neighbour, share));
  });
  return { units, seats };
}

function concurrent(body: Body, unit: ResidentUnit, place: number | null): Omit<Seat, 'id' | 'state'> {
  const line = unit.organization ?? body.convener;
  const holder = place === null ? null : memberOf(line, place + 2);
  return { body, unit, role: 'CONCURRENT_MEMBER', holder, path: line.path };
}

/** Every so many committees, beginning with the second: the first lacks something else. */
function drawLonely(committees: readonly Body[], count: number): ReadonlySet<Body> {
  const step = Math.ceil(committees.length / Math.max(count, 1));
  return new Set(committees.filter((_, at) => at % step === 1).slice(0, count));
}

/** Units take over the Party organizations of units that a street has, as long as there are any. */
function createUnitFounder({ organizations, departments }: City, random: Random) {
  const waiting = new Map<string, Organization[]>();
  for (const organization of organizations) {
    const { kind, rank, dissolvedOn, name, territoryCode } = organization;
    if (kind !== 'UNIT_ORGANIZATION' || rank !== 'BRANCH' || dissolvedOn !== null || /机关/.test(name))
      continue;
    const streetCode = `${territoryCode.slice(0, 9)}000`;
    waiting.set(streetCode, [...(waiting.get(streetCode) ?? []), organization]);
  }
  return (streetCode: string, at: number): ResidentUnit => {
    const organization = waiting.get(streetCode)?.shift() ?? null;
    const name = organization?.name.replaceAll(/^中共|(支部)?委员会$/g, '') ?? unitName(random);
    const { kind, sector, actorClass } = kinds.find(({ ending }) => ending.test(name)) ?? kinds[5];
    const size = random.pick(['LARGE', 'MEDIUM', 'MEDIUM', 'SMALL', 'SMALL', 'MICRO']);
    const id = idFrom('unt', departments.length + at);
    return { id, name, kind, sector, actorClass, size, streetCode, organization };
  };
}
