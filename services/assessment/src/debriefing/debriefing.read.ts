import { and, eq } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { feedback } from '../feedback/feedback.table.ts';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { debriefingLife } from './debriefing.life.ts';
import { debriefingQuestions, debriefings, debriefingVotes } from './debriefing.table.ts';

export const debriefingRead = reads('Debriefing', debriefings, (d) => ({
  scope: either(inDivision(d.divisionCode), inLine(d.path)),
  order: 'FILED_ON ASC',
  orderBy: { FILED_ON: by(d.filedOn), ID: by(d.id) },
  where: {
    state: oneOf(d.state),
    grade: oneOf(d.grade),
    division: within(d.divisionCode),
    organization: is(d.organizationId),
  },
  fields: {
    cycle: key(d.cycleId),
    organization: key(d.organizationId),
    division: key(d.divisionCode),
    post: key(d.postId),
    questions: many(debriefingQuestions, (q) => ({ on: eq(q.debriefingId, d.id) })),
    votes: many(debriefingVotes, (v) => ({ on: eq(v.debriefingId, d.id) })),
    feedback: many(feedback, (f) => ({
      on: and(eq(f.cycleId, d.cycleId), eq(f.organizationId, d.organizationId)),
    })),
    actions: resolved(
      { state: d.state, divisionCode: d.divisionCode, path: d.path },
      (debriefing, _, { viewer }) => debriefingLife.actionsFor(debriefing, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Debriefing'), eq(t.entityId, d.id)) })),
  },
}));

export const debriefingQuestionRead = reads('DebriefingQuestion', debriefingQuestions, (q) => ({
  scope: following(debriefings, q.debriefingId, (d) => d.id),
  fields: {},
}));

export const debriefingVoteRead = reads('DebriefingVote', debriefingVotes, (v) => ({
  scope: following(debriefings, v.debriefingId, (d) => d.id),
  fields: {},
}));
