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

function isInForce({ validFrom, validTo }: Duty, day: string): boolean {
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
export function naiveWhoIsResponsible({ Building, Grid }: City['rows']) {
  return ({ args, day, see }: Pick<Ask<Rows>, 'args' | 'day' | 'see'>) => {
    const named = ['building', 'grid', 'division'].filter((name) => typeof args[name] === 'string');
    if (named.length !== 1) throw badInput('One place.');
    const division = args['division'];
    if (typeof division === 'string') {
      if (!/^\d{12}$/.test(division)) throw badInput('No code.');
      return see('Responsibility', asked(args, day, { place: prefixOf(division) }));
    }
    const building = Building.find(({ id }) => id === args['building']);
    const grid = Grid.find(({ id }) => id === (building ? building.gridId : args['grid']));
    const place = (building ?? grid)?.communityCode;
    if (place === undefined) return null;
    return see(
      'Responsibility',
      asked(args, day, { place, building: building?.id ?? null, grid: grid?.id ?? null }),
    );
  };
}
