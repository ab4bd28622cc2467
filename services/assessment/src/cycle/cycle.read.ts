import { and, eq } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many, one, resolved } from '@graphroots/kit/reads/words';
import { scoreAppeals } from '../appeal/score-appeal.table.ts';
import { collections } from '../collection/collection.table.ts';
import { omittedItems } from '../collection/omitted-item.table.ts';
import { debriefings } from '../debriefing/debriefing.table.ts';
import { feedback } from '../feedback/feedback.table.ts';
import { trace } from '../journal/journal.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { assessmentScores } from '../score/assessment-score.table.ts';
import { itemValues } from '../value/item-value.table.ts';
import { reads } from '../vocabulary.ts';
import { assessedOrganizations } from './assessed-organization.table.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { assessmentCycles } from './cycle.table.ts';

export const assessmentCycleRead = reads('AssessmentCycle', assessmentCycles, (y) => ({
  scope: everyone,
  order: 'PERIOD_FROM DESC',
  orderBy: { PERIOD_FROM: by(y.periodFrom), ID: by(y.id) },
  where: { state: oneOf(y.state), division: within(y.divisionCode), scheme: is(y.schemeId) },
  fields: {
    division: key(y.divisionCode),
    scheme: key(y.schemeId),
    localItems: many(schemeItems, (i) => ({ on: eq(i.cycleId, y.id) })),
    omittedItems: many(omittedItems, (o) => ({ on: eq(o.cycleId, y.id) })),
    progress: one(collections, (c) => ({ on: eq(c.cycleId, y.id) })),
    organizations: many(assessedOrganizations, (o) => ({ on: eq(o.cycleId, y.id) })),
    values: many(itemValues, (v) => ({ on: and(eq(v.cycleId, y.id), eq(v.current, true)) })),
    scores: many(assessmentScores, (s) => ({
      on: and(eq(s.cycleId, y.id), eq(s.current, true)),
      order: 'SCORE DESC',
    })),
    appeals: many(scoreAppeals, (a) => ({ on: eq(a.cycleId, y.id) })),
    debriefings: many(debriefings, (d) => ({ on: eq(d.cycleId, y.id) })),
    feedback: many(feedback, (f) => ({ on: eq(f.cycleId, y.id) })),
    actions: resolved({ state: y.state, divisionCode: y.divisionCode }, (cycle, _, { viewer }) =>
      assessmentCycleLife.actionsFor(cycle, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'AssessmentCycle'), eq(t.entityId, y.id)) })),
  },
}));

export const assessedOrganizationRead = reads('AssessedOrganization', assessedOrganizations, (o) => ({
  scope: either(inDivision(o.divisionCode), inLine(o.path)),
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(o.divisionCode), ID: by(o.id) },
  where: { division: within(o.divisionCode), organization: is(o.organizationId) },
  fields: {
    cycle: key(o.cycleId),
    organization: key(o.organizationId),
    division: key(o.divisionCode),
    score: one(assessmentScores, (s) => ({
      on: and(eq(s.cycleId, o.cycleId), eq(s.organizationId, o.organizationId), eq(s.current, true)),
    })),
    debriefing: one(debriefings, (d) => ({
      on: and(eq(d.cycleId, o.cycleId), eq(d.organizationId, o.organizationId)),
    })),
    feedback: many(feedback, (f) => ({
      on: and(eq(f.cycleId, o.cycleId), eq(f.organizationId, o.organizationId)),
    })),
    values: many(itemValues, (v) => ({
      on: and(eq(v.cycleId, o.cycleId), eq(v.organizationId, o.organizationId), eq(v.current, true)),
    })),
  },
}));
