import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { leaf, value } from '@graphroots/kit/reads/words';
import { isFilled } from '../seat/seat.counts.ts';
import { seats, type seatRoles } from '../seat/seat.table.ts';
import type { governingBodies, governingBodyKinds } from './governing-body.table.ts';

/** In which roles somebody has to sit on a body of a kind. Kinds without a rule may sit as they like. */
const compositions: Partial<
  Record<(typeof governingBodyKinds)[number], readonly (typeof seatRoles)[number][]>
> = {
  GREATER_PARTY_COMMITTEE: ['STREET_LEADER', 'COMMUNITY_MEMBER', 'CONCURRENT_MEMBER'],
  PARTY_BUILDING_ALLIANCE: ['CONCURRENT_MEMBER'],
};

type Related = (table: typeof seats, on: (s: typeof seats) => SQL | undefined) => SQL<boolean>;

/** The roles that a body's kind asks for and nobody sits in. */
export function compositionCheck(b: typeof governingBodies, related: Related) {
  const gaps = Object.entries(compositions).flatMap(([kind, roles]) =>
    roles.map((role) => {
      const sits = related(seats, (s) =>
        and(eq(s.bodyId, b.id), eq(s.role, role), isFilled(s), isNotNull(s.holderId)),
      );
      return sql`case when ${b.kind} = ${kind} and not ${sits} then ${role}::text end`;
    }),
  );
  const missing = sql<(typeof seatRoles)[number][]>`array_remove(array[${sql.join(gaps, sql`, `)}], null)`;
  return value({ ok: leaf(sql<boolean>`(cardinality(${missing}) = 0)`), missing: leaf(missing) });
}
