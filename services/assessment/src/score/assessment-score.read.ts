import { eq } from 'drizzle-orm';
import { atLeast, below, oneOf } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { assessmentScores, scoreParts } from './assessment-score.table.ts';

export const assessmentScoreRead = reads('AssessmentScore', assessmentScores, (s) => ({
  scope: either(inDivision(s.divisionCode), inLine(s.path)),
  order: 'SCORED_ON DESC',
  orderBy: { SCORE: by(s.score), SCORED_ON: by(s.scoredOn), ID: by(s.id) },
  where: { grade: oneOf(s.grade), scoreFrom: atLeast(s.score), scoreBelow: below(s.score) },
  fields: {
    cycle: key(s.cycleId),
    organization: key(s.organizationId),
    parts: many(scoreParts, (p) => ({ on: eq(p.scoreId, s.id) })),
  },
}));

export const scorePartRead = reads('ScorePart', scoreParts, (p) => ({
  scope: following(assessmentScores, p.scoreId, (s) => s.id),
  fields: { item: key(p.itemId), value: key(p.valueId) },
}));
