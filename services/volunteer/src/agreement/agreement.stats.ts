import { and, isNotNull, sql, type SQL } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { part, stats } from '@graphroots/kit/reads/words';
import { agreementItems } from './agreement-item.table.ts';
import { coBuildingAgreements } from './agreement.table.ts';
import { agreementItemKind, isOverdue, isReviewOverdue } from './agreement.terms.ts';

type Agreements = typeof coBuildingAgreements;
type Items = typeof agreementItems;

const ofState = (a: Agreements, ...states: Agreements['$inferSelect']['state'][]): SQL =>
  sql`count(*) filter (where ${a.state} in (${sql.raw(states.map((state) => `'${state}'`).join(', '))}))`;

/** Agreements counted: what was signed, and what came of it. */
export function agreementStats(base: string, on: (a: Agreements) => SQL) {
  return stats(
    base,
    part(coBuildingAgreements, (a) => ({
      on: and(on(a), isNotNull(a.inForceAt)),
      period: a.inForceAt,
      measures: {
        total: sql`count(*)`,
        inForce: ofState(a, 'IN_FORCE', 'REVIEWED'),
        ended: ofState(a, 'ENDED'),
        renewed: ofState(a, 'RENEWED'),
        terminated: ofState(a, 'TERMINATED'),
        reviewOverdue: sql`count(*) filter (where ${isReviewOverdue(a)})`,
        units: sql`count(distinct ${a.unitId})`,
      },
      groupBy: {
        STATE: a.state,
        UNIT: a.unitId,
        DISTRICT: sql`rpad(left(${a.divisionCode}, 6), 12, '0')`,
        STREET: sql`rpad(left(${a.divisionCode}, 9), 12, '0')`,
        COMMUNITY: a.divisionCode,
        YEAR: sql`to_char(${a.inForceAt} at time zone ${cityTimeZone}, 'YYYY')`,
      },
    })),
  );
}

/** Items counted by their day: what was promised, and whether it was done. */
export function agreementItemStats(base: string, on: (i: Items) => SQL | undefined) {
  return stats(
    `${base}, in agreements that came into force and were not broken off`,
    part(agreementItems, (i) => {
      const isFulfilled = sql`${i.state} = 'FULFILLED'`;
      const fulfilled = sql`count(*) filter (where ${isFulfilled})`;
      const delivered = sql`(${i.deliveredAt} at time zone ${cityTimeZone})::date`;
      const settled = sql`count(*) filter (where ${isFulfilled} or ${isOverdue(i)})`;
      return {
        on: and(on(i), sql`${i.binding}`),
        period: i.dueOn,
        measures: {
          items: sql`count(*)`,
          fulfilled,
          fulfilledLate: sql`count(*) filter (where ${isFulfilled} and ${delivered} > ${i.dueOn})`,
          overdue: sql`count(*) filter (where ${isOverdue(i)})`,
          fulfilmentRate: sql`round(${fulfilled}::numeric / nullif(${settled}, 0), 4)`,
        },
        groupBy: {
          SIDE: i.side,
          KIND: agreementItemKind(i),
          UNIT: i.unitId,
          DISTRICT: sql`rpad(left(${i.divisionCode}, 6), 12, '0')`,
          STREET: sql`rpad(left(${i.divisionCode}, 9), 12, '0')`,
          COMMUNITY: i.divisionCode,
          MONTH: sql`to_char(${i.dueOn}, 'YYYY-MM')`,
        },
      };
    }),
  );
}
