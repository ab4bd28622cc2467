import { and, eq, sql } from 'drizzle-orm';
import { expressionAtLeast, expressionBelow, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { by, cityToday, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { checkInLife } from './check-in.life.ts';
import { checkInReviews, checkIns, creditedServices } from './check-in.table.ts';

export const checkInRead = reads('CheckIn', checkIns, (c) => {
  const overdue = sql<boolean>`(${c.state} = 'DUE' and ${c.dueOn} < ${cityToday})`;
  const reported = sql<string>`coalesce(${c.registeredOn}, ${c.dueOn})`;
  return {
    scope: either(inDivision(c.communityCode), inLine(c.originPath), ownedBy(c.memberId)),
    person: c.memberId,
    order: 'ID ASC',
    orderBy: { ID: by(c.id), COMMUNITY: by(c.communityCode) },
    where: {
      kind: oneOf(c.kind),
      state: oneOf(c.state),
      division: within(c.communityCode),
      origin: is(c.originId),
      overdue: holds(overdue),
      registeredFrom: expressionAtLeast(reported, 'date'),
      registeredBefore: expressionBelow(reported, 'date'),
    },
    fields: {
      member: key(c.memberId),
      unit: key(c.unitId),
      community: key(c.communityCode),
      origin: key(c.originId),
      overdue: leaf(overdue),
      services: many(creditedServices, (s) => ({ on: eq(s.checkInId, c.id) })),
      reviews: many(checkInReviews, (r) => ({ on: eq(r.checkInId, c.id) })),
      actions: resolved(
        {
          state: c.state,
          memberId: c.memberId,
          unitId: c.unitId,
          communityCode: c.communityCode,
          originPath: c.originPath,
        },
        (checkIn, _, { viewer }) => checkInLife.actionsFor(checkIn, viewer),
      ),
      history: many(trace, (e) => ({ on: and(eq(e.entityType, 'CheckIn'), eq(e.entityId, c.id)) })),
    },
  };
});

export const creditedServiceRead = reads('CreditedService', creditedServices, (s) => ({
  scope: following(checkIns, s.checkInId, (c) => c.id),
  order: 'SERVED_ON DESC',
  orderBy: { SERVED_ON: by(s.servedOn), ID: by(s.id) },
  fields: {},
}));

export const checkInReviewRead = reads('CheckInReview', checkInReviews, (r) => ({
  scope: following(checkIns, r.checkInId, (c) => c.id),
  order: 'REVIEWED_AT DESC',
  orderBy: { REVIEWED_AT: by(r.reviewedAt), ID: by(r.id) },
  fields: { checkIn: key(r.checkInId) },
}));
