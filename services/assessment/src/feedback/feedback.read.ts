import { and, eq } from 'drizzle-orm';
import { is, oneOf } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { feedbackLife } from './feedback.life.ts';
import { feedback, feedbackFindings } from './feedback.table.ts';

export const feedbackRead = reads('Feedback', feedback, (f) => ({
  scope: either(inDivision(f.divisionCode), inLine(f.path)),
  order: 'GIVEN_ON ASC',
  orderBy: { GIVEN_ON: by(f.givenOn), ID: by(f.id) },
  where: { state: oneOf(f.state), round: is(f.round), organization: is(f.organizationId) },
  fields: {
    cycle: key(f.cycleId),
    organization: key(f.organizationId),
    division: key(f.divisionCode),
    findings: many(feedbackFindings, (n) => ({ on: eq(n.feedbackId, f.id) })),
    actions: resolved(
      { state: f.state, divisionCode: f.divisionCode, path: f.path },
      (given, _, { viewer }) => feedbackLife.actionsFor(given, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Feedback'), eq(t.entityId, f.id)) })),
  },
}));

export const feedbackFindingRead = reads('FeedbackFinding', feedbackFindings, (n) => ({
  scope: following(feedback, n.feedbackId, (f) => f.id),
  fields: { item: key(n.itemId) },
}));
