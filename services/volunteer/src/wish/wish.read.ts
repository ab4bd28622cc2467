import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import { below, contains, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { actingAs, either, everyone, inDivision, ownedBy, whereShown } from '@graphroots/kit/reads/scope';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { monthOf } from '@graphroots/kit/reads/periods';
import { among, by, key, many, part, resolved, stats } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { wishLimits } from './wish-limit.table.ts';
import { readsThanks, wishLife } from './wish.life.ts';
import { microWishes } from './wish.table.ts';

type Wishes = typeof microWishes;

/** Before its words are reviewed, a wish is read by who reviews it, who writes them down, and the wisher. */
export const microWishRead = reads('MicroWish', microWishes, (w) => {
  const ties = {
    state: w.state,
    communityCode: w.communityCode,
    wisherId: w.wisherId,
    claimantId: w.claimantId,
    claimantPath: w.claimantPath,
  };
  return {
    scope: either(
      whereShown(isPublic(w)),
      actingAs(['community', 'grid-worker'], inDivision(w.communityCode)),
      ownedBy(w.wisherId),
    ),
    person: w.personId,
    order: 'SUBMITTED_AT DESC',
    orderBy: { SUBMITTED_AT: by(w.submittedAt), BUDGET: by(w.budget), ID: by(w.id) },
    where: {
      state: oneOf(w.state),
      category: oneOf(w.category),
      division: within(w.communityCode),
      grid: is(w.gridId),
      budgetBelow: below(w.budget),
      text: contains(w.text),
    },
    fields: {
      community: key(w.communityCode),
      grid: key(w.gridId),
      claimedByMember: key(w.memberId),
      claimedByOrganization: key(w.organizationId),
      claimedByUnit: key(w.unitId),
      claimedByTeam: key(w.teamId),
      thanks: resolved({ ...ties, thanks: w.thanks }, ({ thanks, ...wish }, _, { viewer }) =>
        readsThanks(wish, viewer) ? thanks : null,
      ),
      actions: resolved(ties, (wish, _, { viewer }) => wishLife.actionsFor(wish, viewer)),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'MicroWish'), eq(t.entityId, w.id)) })),
    },
  };
});

export const wishLimitRead = reads('WishLimit', wishLimits, (l) => ({
  scope: everyone,
  validity: { from: l.validFrom, to: l.validTo },
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(l.divisionCode), ID: by(l.id) },
  where: { division: within(l.divisionCode) },
  fields: { division: key(l.divisionCode) },
}));

function isPublic(w: Wishes): SQL {
  return sql`(${w.publishedAt} is not null)`;
}

/** Wishes counted. Those in review rest on people whom nobody else is told of. */
export function microWishStats(on: (w: Wishes) => SQL) {
  return stats(
    'Wishes submitted in the period in this division; fulfilled are those confirmed',
    part(microWishes, (w) => {
      const days = sql`extract(epoch from ${w.fulfilledAt} - ${w.publishedAt}) / 86400`;
      const isFulfilled = eq(w.state, 'CONFIRMED');
      return {
        on: on(w),
        period: w.submittedAt,
        measures: {
          submitted: sql`count(*)`,
          published: among(isPublic(w), sql`count(*)`),
          claimed: among(sql`${w.claims} > 0`, sql`count(*)`),
          fulfilled: among(isFulfilled, sql`count(*)`),
          refused: among(eq(w.state, 'REFUSED'), sql`count(*)`),
          expired: among(eq(w.state, 'EXPIRED'), sql`count(*)`),
          lapsedClaims: among(ne(w.lapsedClaims, 0), sql`sum(${w.lapsedClaims})`, sql`0`),
          medianDays: {
            of: sql`round((percentile_cont(0.5) within group (order by ${days}) filter (where ${isFulfilled}))::numeric, 2)`,
            among: isFulfilled,
          },
        },
        groupBy: {
          STATE: w.state,
          CATEGORY: w.category,
          DISTRICT: districtOf(w.communityCode),
          STREET: streetOf(w.communityCode),
          COMMUNITY: w.communityCode,
          MONTH: monthOf(w.submittedAt),
        },
      };
    }),
  );
}
