import { and, eq, sql } from 'drizzle-orm';
import { below, expressionOneOf, is, oneOf } from '@graphroots/kit/reads/filters';
import { either, everyone, following, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, masked, resolved } from '@graphroots/kit/reads/words';
import { personalData } from '@graphroots/kit/viewer';
import { trace } from '../journal/journal.table.ts';
import { membershipRules } from '../rule/membership-rule.table.ts';
import { reads, rows } from '../vocabulary.ts';
import { contactOf } from './floating-case.counts.ts';
import { floatingCaseLife } from './floating-case.life.ts';
import { contactAttempts, floatingCases } from './floating-case.table.ts';

/** Rules are everybody's; that of the day asked is the one that holds. */
export const membershipRuleRows = rows(membershipRules, (r) => ({
  scope: everyone,
  validity: { from: r.validFrom, to: r.validTo },
}));

export const floatingCaseRead = reads('FloatingCase', floatingCases, (f, { related }) => {
  const contact = contactOf(f, related);
  return {
    scope: either(inLine(f.branchPath), inLine(f.receivingPath), ownedBy(f.memberId)),
    person: f.memberId,
    order: 'CONTACT_ON ASC',
    orderBy: { CONTACT_ON: by(f.contactOn), ID: by(f.id) },
    where: {
      state: oneOf(f.state),
      contact: expressionOneOf(contact, 'text'),
      branch: is(f.branchId),
      receiving: is(f.receivingId),
      contactBefore: below(f.contactOn),
    },
    fields: {
      member: key(f.memberId),
      branch: key(f.branchId),
      transfer: key(f.transferId),
      receiving: key(f.receivingId),
      whereabouts: masked(f.whereabouts, personalData, sql<null>`null::text`),
      contact: leaf(contact),
      attempts: many(contactAttempts, (a) => ({ on: eq(a.caseId, f.id) })),
      actions: resolved(
        {
          state: f.state,
          memberId: f.memberId,
          branchPath: f.branchPath,
          receivingPath: f.receivingPath,
        },
        (row, _, { viewer }) => floatingCaseLife.actionsFor(row, viewer),
      ),
      history: many(trace, (e) => ({ on: and(eq(e.entityType, 'FloatingCase'), eq(e.entityId, f.id)) })),
    },
  };
});

export const contactAttemptRead = reads('ContactAttempt', contactAttempts, (a) => ({
  scope: following(floatingCases, a.caseId, (f) => f.id),
  order: 'TRIED_AT DESC',
  orderBy: { TRIED_AT: by(a.triedAt), ID: by(a.id) },
  fields: {},
}));
