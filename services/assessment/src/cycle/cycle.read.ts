import { eq } from 'drizzle-orm';
import { atLeast, below, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { assessmentCycles, assessmentScores } from './cycle.table.ts';

export const assessmentCycleRead = reads('AssessmentCycle', assessmentCycles, (y) => ({
  scope: everyone,
  order: 'PERIOD_FROM DESC',
  orderBy: { PERIOD_FROM: by(y.periodFrom), ID: by(y.id) },
  where: { state: oneOf(y.state), division: within(y.divisionCode) },
  fields: {
    division: key(y.divisionCode),
    scores: many(assessmentScores, (s) => ({ on: eq(s.cycleId, y.id), order: 'SCORE DESC' })),
  },
}));

export const assessmentScoreRead = reads('AssessmentScore', assessmentScores, (s) => ({
  scope: either(inDivision(s.divisionCode), inLine(s.path)),
  order: 'SCORED_ON DESC',
  orderBy: { SCORE: by(s.score), SCORED_ON: by(s.scoredOn), ID: by(s.id) },
  where: { grade: oneOf(s.grade), scoreFrom: atLeast(s.score), scoreBelow: below(s.score) },
  fields: { cycle: key(s.cycleId), organization: key(s.organizationId) },
}));
