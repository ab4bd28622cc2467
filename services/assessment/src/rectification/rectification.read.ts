import { and, eq, sql } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import {
  opinionMeetings,
  rectificationAcceptances,
  rectificationCases,
  rectificationMeasures,
  rectificationReasons,
} from './rectification-facts.table.ts';
import { rectificationLife } from './rectification.life.ts';
import { rectifications } from './rectification.table.ts';

export const rectificationRead = reads('Rectification', rectifications, (r) => ({
  scope: either(inDivision(r.divisionCode), inLine(r.path)),
  order: 'OPENED_ON DESC',
  orderBy: { OPENED_ON: by(r.openedOn), ID: by(r.id) },
  where: {
    state: oneOf(r.state),
    open: holds(sql`(${r.state} not in ('CLOSED', 'DISMISSED'))`),
    division: within(r.divisionCode),
    organization: is(r.organizationId),
    class: oneOf(r.class),
    relapsedWithinYear: is(r.relapsedWithinYear),
  },
  fields: {
    organization: key(r.organizationId),
    division: key(r.divisionCode),
    cycle: key(r.cycleId),
    owner: key(r.ownerId),
    reasons: many(rectificationReasons, (n) => ({ on: eq(n.rectificationId, r.id) })),
    measures: many(rectificationMeasures, (m) => ({ on: eq(m.rectificationId, r.id) })),
    opinionMeetings: many(opinionMeetings, (m) => ({ on: eq(m.rectificationId, r.id) })),
    acceptances: many(rectificationAcceptances, (a) => ({ on: eq(a.rectificationId, r.id) })),
    actions: resolved(
      { state: r.state, divisionCode: r.divisionCode, path: r.path },
      (rectification, _, { viewer }) => rectificationLife.actionsFor(rectification, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Rectification'), eq(t.entityId, r.id)) })),
  },
}));

export const rectificationReasonRead = reads('RectificationReason', rectificationReasons, (n) => ({
  scope: following(rectifications, n.rectificationId, (r) => r.id),
  fields: { cases: many(rectificationCases, (c) => ({ on: eq(c.reasonId, n.id) })) },
}));

export const rectificationCaseRead = reads('RectificationCase', rectificationCases, (c) => ({
  scope: following(rectificationReasons, c.reasonId, (n) => n.id),
  fields: {},
}));

export const rectificationMeasureRead = reads('RectificationMeasure', rectificationMeasures, (m) => ({
  scope: following(rectifications, m.rectificationId, (r) => r.id),
  fields: {},
}));

export const opinionMeetingRead = reads('OpinionMeeting', opinionMeetings, (m) => ({
  scope: following(rectifications, m.rectificationId, (r) => r.id),
  fields: {},
}));

export const rectificationAcceptanceRead = reads(
  'RectificationAcceptance',
  rectificationAcceptances,
  (a) => ({
    scope: following(rectifications, a.rectificationId, (r) => r.id),
    fields: {},
  }),
);
