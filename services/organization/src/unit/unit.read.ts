import { eq, not, sql, type SQL } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { among, by, byExpression, key, many, part, stats } from '@graphroots/kit/reads/words';
import { divisions } from '../division/division.table.ts';
import { seats } from '../seat/seat.table.ts';
import { names } from '../organization.schema.ts';
import { reads } from '../vocabulary.ts';
import { units } from './unit.table.ts';

/** A unit with a Party organization of its own. */
function isCovered(u: typeof units): SQL {
  return sql`(${u.partyOrganizationId} is not null)`;
}

/** The units of a place, and how many of them are covered. */
export function unitStats(base: string, on: (u: typeof units) => SQL) {
  return stats(
    base,
    part(units, (u) => ({
      on: on(u),
      measures: { total: sql`count(*)`, covered: among(isCovered(u), sql`count(*)`) },
      groupBy: {
        KIND: u.kind,
        DISTRICT: districtOf(u.territoryCode),
        STREET: streetOf(u.territoryCode),
      },
    })),
  );
}

export const unitRead = reads('Unit', units, (u, { related }) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(u.name),
    NAME: byExpression(sql`${u.name} collate "C"`, 'text'),
    ID: by(u.id),
  },
  where: {
    creditCode: is(u.creditCode),
    kind: oneOf(u.kind),
    division: within(u.territoryCode),
    size: oneOf(u.size),
    actorClass: oneOf(u.actorClass),
    covered: holds(isCovered(u)),
    name: names.named(u.name),
    territoryEnded: holds(sql`${not(related(divisions, (d) => eq(d.code, u.territoryCode)))}`),
  },
  fields: {
    territory: key(u.territoryCode),
    partyOrganization: key(u.partyOrganizationId),
    seats: many(seats, (s) => ({ on: eq(s.unitId, u.id) })),
  },
}));
