import { and, eq } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { agreementItemLife, agreementLife } from './agreement.life.ts';
import { agreementItemStats } from './agreement.stats.ts';
import { agreementItems } from './agreement-item.table.ts';
import { agreementReviews, coBuildingAgreements } from './agreement.table.ts';
import { agreementItemKind, isOverdue, isReviewOverdue, reviewDueOn } from './agreement.terms.ts';

export const coBuildingAgreementRead = reads(
  'CoBuildingAgreement',
  coBuildingAgreements,
  (a, { related }) => {
    const { state, unitId, unitPath, communityId, communityKind, divisionCode } = a;
    return {
      scope: either(inDivision(divisionCode), inLine(unitPath)),
      order: 'DRAFTED_AT DESC',
      orderBy: { DRAFTED_AT: by(a.draftedAt), TO: by(a.to), ID: by(a.id) },
      where: {
        state: oneOf(state),
        unit: is(unitId),
        community: is(communityId),
        division: within(divisionCode),
        reviewOverdue: holds(isReviewOverdue(a)),
        itemOverdue: holds(related(agreementItems, (i) => and(eq(i.agreementId, a.id), isOverdue(i)))),
      },
      fields: {
        unitSide: key(unitId),
        communitySide: key(communityId),
        division: key(divisionCode),
        reviewDueOn: leaf(reviewDueOn(a)),
        renews: key(a.renewsId),
        items: many(agreementItems, (i) => ({ on: eq(i.agreementId, a.id) })),
        reviews: many(agreementReviews, (r) => ({ on: eq(r.agreementId, a.id) })),
        fulfilment: agreementItemStats('Items of this agreement that are due in the period', (i) =>
          eq(i.agreementId, a.id),
        ),
        actions: resolved(
          { state, unitId, unitPath, communityId, communityKind, divisionCode },
          (agreement, _, { viewer }) => agreementLife.actionsFor(agreement, viewer),
        ),
        history: many(trace, (t) => ({
          on: and(eq(t.entityType, 'CoBuildingAgreement'), eq(t.entityId, a.id)),
        })),
      },
    };
  },
);

export const agreementItemRead = reads('AgreementItem', agreementItems, (i) => {
  const { state, side, unitId, unitPath, communityId, communityKind, divisionCode } = i;
  return {
    scope: either(inDivision(divisionCode), inLine(unitPath)),
    fields: {
      agreement: key(i.agreementId),
      kind: leaf(agreementItemKind(i)),
      need: key(i.needId),
      resource: key(i.resourceId),
      project: key(i.projectId),
      overdue: leaf(isOverdue(i)),
      activity: key(i.activityId),
      exchange: key(i.exchangeId),
      actions: resolved(
        { state, side, unitId, unitPath, communityId, communityKind, divisionCode },
        (item, _, { viewer }) => agreementItemLife.actionsFor(item, viewer),
      ),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'AgreementItem'), eq(t.entityId, i.id)) })),
    },
  };
});

export const agreementReviewRead = reads('AgreementReview', agreementReviews, (r) => ({
  scope: following(coBuildingAgreements, r.agreementId, (a) => a.id),
  fields: {},
}));
