import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { badInput } from '@graphroots/kit/errors';
import { asked, keyOf, leaf, many } from '@graphroots/kit/reads/words';
import { duties } from './duty.table.ts';

/** A matter at a place on a day. `place` is the code of a community, or the part of a code that names a larger area. */
interface Matter {
  readonly place: SQLWrapper;
  readonly category: SQLWrapper;
  readonly day: SQLWrapper;
  readonly building?: SQLWrapper;
  readonly grid?: SQLWrapper;
}

/** Who is responsible for a matter, and why: the narrowest duty in force wins. */
export function responsibilityFor({ place, category, day, building, grid }: Matter) {
  const winner = sql`grids.duty_for(${category}, ${place}, ${day})`;
  const isAsked = (d: typeof duties) => and(eq(d.category, category), covers(d, place));
  const inForce = (d: typeof duties) =>
    sql`(${d.validFrom} <= ${day} and (${d.validTo} is null or ${d.validTo} > ${day}))`;
  const divisionWith = (digits: number) =>
    sql`(case when length(${place}) >= ${sql.raw(String(digits))} then rpad(left(${place}, ${sql.raw(String(digits))}), 12, '0') end)`;
  return {
    category: leaf(sql<string>`${category}`),
    day: leaf(sql<string>`${day}`),
    duty: keyOf(winner),
    overruled: many(duties, (d) => ({
      on: and(isAsked(d), inForce(d), sql`${d.id} <> ${winner}`),
      order: 'NARROWNESS DESC',
    })),
    otherTimes: many(duties, (d) => ({
      on: and(isAsked(d), sql`not ${inForce(d)}`),
      order: 'VALID_FROM DESC',
    })),
    building: keyOf(sql`${building ?? sql`null::text`}`),
    grid: keyOf(sql`${grid ?? sql`null::text`}`),
    community: keyOf(divisionWith(12)),
    street: keyOf(divisionWith(9)),
    district: keyOf(divisionWith(6)),
    city: keyOf(divisionWith(4)),
  };
}

/** The same for a category that the field is asked for, on the day asked. */
export function responsibilityAt(at: Pick<Matter, 'place' | 'building' | 'grid'>) {
  return asked(({ argument, day }) => ({
    fields: responsibilityFor({ ...at, category: argument('category', 'text'), day }),
  }));
}

const places = ['building', 'grid', 'division', 'longitude'] as const;

/** The same for a place that is named: null where there is none. */
export const whoIsResponsible = asked(({ argument, day }) => {
  const named = (name: 'building' | 'grid' | 'division'): SQL =>
    argument(name, 'text', (args) => {
      refuseUnlessOne(args);
      const value = args[name];
      if (typeof value !== 'string') return null;
      return name === 'division' ? areaAsked(value) : value;
    });
  const degrees = (name: 'longitude' | 'latitude', most: number): SQL =>
    argument(name, 'float8', (args) => {
      refuseUnlessOne(args);
      const value = args[name];
      if (typeof value !== 'number') return null;
      if (Math.abs(value) > most) throw badInput(`\`${name}\` is -${most} to ${most} degrees.`);
      return String(value);
    });
  const [building, area] = [named('building'), named('division')];
  const at = sql`grids.grid_at(${degrees('longitude', 180)}, ${degrees('latitude', 90)}, ${day})`;
  const grid = sql`coalesce(${named('grid')}, ${at})`;
  const place = sql`grids.place_of(${building}, ${grid}, ${area})`;
  return {
    on: sql`${place} is not null`,
    fields: responsibilityFor({
      place,
      building,
      grid: sql`grids.grid_of(${building}, ${grid})`,
      category: argument('category', 'text'),
      day,
    }),
  };
});

function refuseUnlessOne(args: Readonly<Record<string, unknown>>): void {
  const isGiven = (name: string): boolean => args[name] !== undefined && args[name] !== null;
  if (places.filter(isGiven).length !== 1 || isGiven('longitude') !== isGiven('latitude'))
    throw badInput('Name one place: a building, a grid, a division, or longitude and latitude.');
}

function areaAsked(code: string): string {
  if (!/^\d{12}$/.test(code)) throw badInput(`"${code}" is not a division's code: give 12 digits.`);
  return prefixOfDivision(code);
}

/** Whether a duty is for an area that a place lies in. */
function covers(d: typeof duties, place: SQLWrapper): SQL {
  return sql`${d.area} in (${place}, left(${place}, 9), left(${place}, 6), left(${place}, 4), left(${place}, 2), '')`;
}
