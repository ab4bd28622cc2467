import { badInput } from '@graphroots/kit/errors';
import type { Arguments, Ask, NaiveType } from '@graphroots/kit/testing/naive-model';
import { is, oneOf, within } from '@graphroots/kit/testing/naive-words';
import type { City } from './rows.ts';

type Duty = City['rows']['Duty'][number];

/** What a `Responsibility` is about. */
export interface Asked {
  readonly place: string;
  readonly category: string;
  readonly day: string;
  readonly building?: string | null;
  readonly grid?: string | null;
}

interface Rows {
  readonly Duty: Duty;
  readonly Responsibility: Asked;
  readonly TraceEntry: City['rows']['TraceEntry'][number];
  readonly Building: City['rows']['Building'][number];
  readonly Grid: City['rows']['Grid'][number];
  readonly GridBoundary: City['rows']['GridBoundary'][number];
  readonly Division: { code: string };
  readonly Unit: { id: string };
}

export function asked(args: Arguments, day: string, at: Omit<Asked, 'category' | 'day'>): Asked {
  return { ...at, category: String(args['category']), day };
}

/** The part of a code that the codes below it begin with. */
export function prefixOf(code: string): string {
  const digits = [2, 4, 6, 9].find((count) => code.endsWith('0'.repeat(12 - count)));
  return code.slice(0, digits);
}

/** Looks for a duty at the place itself, then at each larger area, and at last for the default. */
export function chooseDuty(duties: readonly Duty[], { place, category, day }: Asked): Duty | undefined {
  for (const digits of [12, 9, 6, 4, 2, 0]) {
    if (digits > place.length) continue;
    const found = duties.find(
      (duty) =>
        duty.category === category &&
        duty.area === place.slice(0, digits) &&
        duty.validFrom <= day &&
        (duty.validTo === null || day < duty.validTo),
    );
    if (found) return found;
  }
  return undefined;
}

function concerns(duty: Duty, { place, category }: Asked): boolean {
  return (
    duty.category === category &&
    place.startsWith(duty.area) &&
    [0, 2, 4, 6, 9, 12].includes(duty.area.length)
  );
}

function isInForce({ validFrom, validTo }: Pick<Duty, 'validFrom' | 'validTo'>, day: string): boolean {
  return !(day < validFrom) && !(validTo !== null && validTo <= day);
}

const levels: Readonly<Record<number, string>> = {
  0: 'DEFAULT',
  6: 'DISTRICT',
  9: 'STREET',
  12: 'COMMUNITY',
};

export const naiveDuty: NaiveType<Rows, Duty> = {
  key: 'id',
  order: 'CATEGORY ASC',
  orders: {
    CATEGORY: (d) => d.category,
    NARROWNESS: (d) => d.area.length,
    VALID_FROM: (d) => d.validFrom,
    ID: (d) => d.id,
  },
  where: {
    category: oneOf((d) => d.category),
    division: within((d) => d.area),
    department: is((d) => d.departmentId),
    inForceOn: (day) => (d) => isInForce(d, String(day)),
  },
  fields: {
    level: (d) => levels[d.area.length] ?? 'CITY',
    division: (d, { find }) => find('Division', d.divisionCode),
    department: (d, { find }) => find('Unit', d.departmentId),
    replaces: (d, { find }) => find('Duty', d.replacesId),
    history: (d, { list }) => list('TraceEntry', (t) => t.entityType === 'Duty' && t.entityId === d.id),
  },
};

export const naiveResponsibility: NaiveType<Rows, Asked> = {
  key: 'place',
  listOrders: { overruled: 'NARROWNESS DESC', otherTimes: 'VALID_FROM DESC' },
  fields: {
    duty: (r, { find, rows }) => find('Duty', chooseDuty(rows('Duty'), r)?.id),
    overruled(r, { list, rows }) {
      const winner = chooseDuty(rows('Duty'), r);
      return list('Duty', (d) => concerns(d, r) && isInForce(d, r.day) && d !== winner);
    },
    otherTimes: (r, { list }) => list('Duty', (d) => concerns(d, r) && !isInForce(d, r.day)),
    building: (r, { find }) => find('Building', r.building),
    grid: (r, { find }) => find('Grid', r.grid),
    community: (r, ask) => divisionAbove(r, 12, ask),
    street: (r, ask) => divisionAbove(r, 9, ask),
    district: (r, ask) => divisionAbove(r, 6, ask),
    city: (r, ask) => divisionAbove(r, 4, ask),
  },
};

function divisionAbove({ place }: Asked, digits: number, { find }: Ask<Rows>) {
  return place.length < digits ? null : find('Division', place.slice(0, digits).padEnd(12, '0'));
}

/** The root: exactly one place is named. */
export function naiveWhoIsResponsible({ Building, Grid, GridBoundary }: City['rows']) {
  return ({ args, day, see }: Pick<Ask<Rows>, 'args' | 'day' | 'see'>) => {
    const { longitude, latitude } = args;
    const named = [args['building'], args['grid'], args['division'], longitude].filter(isGiven);
    if (named.length !== 1 || isGiven(longitude) !== isGiven(latitude)) throw badInput('One place.');
    if (Math.abs(Number(longitude ?? 0)) > 180 || Math.abs(Number(latitude ?? 0)) > 90)
      throw badInput('No point.');
    const division = args['division'];
    if (typeof division === 'string') {
      if (!/^\d{12}$/.test(division)) throw badInput('No code.');
      return see('Responsibility', asked(args, day, { place: prefixOf(division) }));
    }
    const building = Building.find(({ id }) => id === args['building']);
    const at = isGiven(longitude)
      ? gridAt({ Building, Grid, GridBoundary }, Number(longitude), Number(latitude), day)
      : args['grid'];
    const grid = Grid.find(({ id }) => id === (building ? building.gridId : at));
    const place = (building ?? grid)?.communityCode;
    if (place === undefined) return null;
    return see(
      'Responsibility',
      asked(args, day, { place, building: building?.id ?? null, grid: grid?.id ?? null }),
    );
  };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** The id of the grid whose square holds a point on a day, or of the grid of the nearest building within 500 metres. */
function gridAt(
  { Building, Grid, GridBoundary }: Pick<City['rows'], 'Building' | 'Grid' | 'GridBoundary'>,
  longitude: number,
  latitude: number,
  day: string,
): string | undefined {
  const around = Grid.filter(
    (grid) =>
      isInForce(grid, day) &&
      GridBoundary.some(
        (drawn) => drawn.gridId === grid.id && isInForce(drawn, day) && isInside(drawn, longitude, latitude),
      ),
  ).toSorted(
    (a, b) =>
      layerOf(a) - layerOf(b) ||
      nestingOf(a) - nestingOf(b) ||
      compare(a.code, b.code) ||
      compare(a.id, b.id),
  );
  if (around[0]) return around[0].id;
  const [nearest] = Building.flatMap((building) =>
    building.longitude === null || building.latitude === null
      ? []
      : [{ building, metres: metresBetween([building.longitude, building.latitude], [longitude, latitude]) }],
  )
    .filter(({ metres }) => metres <= 500)
    .toSorted((a, b) => a.metres - b.metres || compare(a.building.id, b.building.id));
  return nearest?.building.gridId;
}

function layerOf({ layer }: City['rows']['Grid'][number]): number {
  return layer === 'PARTY_BUILDING' ? 0 : 1;
}

function nestingOf({ parentId }: City['rows']['Grid'][number]): number {
  return parentId === null ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sample borders are boxes. */
function isInside({ geometry }: City['rows']['GridBoundary'][number], x: number, y: number): boolean {
  const { type, coordinates } = geometry;
  return (type === 'Polygon' ? [coordinates] : coordinates).some((polygon) => {
    const corners = polygon.flat();
    const [xs, ys] = [corners.map(([east]) => east), corners.map(([, north]) => north)];
    return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
  });
}

/** By the law of cosines; the service uses haversines. */
function metresBetween(
  [lon1, lat1]: readonly [number, number],
  [lon2, lat2]: readonly [number, number],
): number {
  const [a, b, turn] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180);
  const cosine =
    Math.sin(a ?? 0) * Math.sin(b ?? 0) + Math.cos(a ?? 0) * Math.cos(b ?? 0) * Math.cos(turn ?? 0);
  return 6_371_008.8 * Math.acos(Math.min(1, cosine));
}
