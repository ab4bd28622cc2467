import { sql, type SQL } from 'drizzle-orm';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { monthOf } from '@graphroots/kit/reads/periods';
import { part, stats } from '@graphroots/kit/reads/words';
import { claims } from './claim.table.ts';

type Claims = typeof claims;

/** Claims counted. Who gave up what was agreed is told by the share of the approved ones. */
export function claimStats(base: string, on: (c: Claims) => SQL) {
  return stats(
    base,
    part(claims, (c) => {
      const approved = sql`${c.state} not in ('PENDING', 'DECLINED', 'WITHDRAWN')`;
      const givenUp = sql`${c.state} = 'GIVEN_UP' and ${c.givenUpById} = ${c.claimantId}`;
      return {
        on: on(c),
        period: c.claimedAt,
        measures: {
          total: sql`count(*)`,
          pending: sql`count(*) filter (where ${c.state} = 'PENDING')`,
          approved: sql`count(*) filter (where ${approved})`,
          delivered: sql`count(*) filter (where ${c.state} = 'CONFIRMED')`,
          givenUp: sql`count(*) filter (where ${givenUp})`,
          givenUpShare: sql`round(count(*) filter (where ${givenUp})::numeric / nullif(count(*) filter (where ${approved}), 0), 4)`,
          meanRating: sql`round(avg(${c.receiverRating}), 2)`,
        },
        groupBy: {
          STATE: c.state,
          CLAIMANT_KIND: c.claimantKind,
          // Members are not told apart.
          CLAIMANT: sql`case when ${c.claimantKind} = 'MEMBER' then 'MEMBER' else ${c.claimantId} end`,
          DISTRICT: districtOf(c.divisionCode),
          STREET: streetOf(c.divisionCode),
          MONTH: monthOf(c.claimedAt),
        },
      };
    }),
  );
}
