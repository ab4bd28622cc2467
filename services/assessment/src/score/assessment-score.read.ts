import { and, eq, gt, gte, isNotNull, ne, or, sql } from 'drizzle-orm';
import { atLeast, below, oneOf } from '@graphroots/kit/reads/filters';
import { either, everyone, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, count, key, many, one, through, value } from '@graphroots/kit/reads/words';
import { scoreAppeals } from '../appeal/score-appeal.table.ts';
import { omittedItems } from '../collection/omitted-item.table.ts';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { assessmentMeasures } from '../measure/measure.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { valueCases } from '../value/value-case.table.ts';
import { reads, rows } from '../vocabulary.ts';
import { assessmentScores, scoreParts } from './assessment-score.table.ts';
import { heldPosts } from './held-post.table.ts';
import { rankedScores } from './score-rank.view.ts';
import { scoreRevisions } from './score-revision.view.ts';

export const assessmentScoreRead = reads('AssessmentScore', assessmentScores, (s, { related }) => ({
  scope: either(inDivision(s.divisionCode), inLine(s.path)),
  order: 'SCORED_ON DESC',
  orderBy: { SCORE: by(s.score), SCORED_ON: by(s.scoredOn), ID: by(s.id) },
  where: {
    grade: oneOf(s.grade),
    level: oneOf(s.level),
    scoreFrom: atLeast(s.score),
    scoreBelow: below(s.score),
  },
  fields: {
    cycle: key(s.cycleId),
    organization: key(s.organizationId),
    rank: count(rankedScores, (r) => ({
      on: and(
        eq(r.cycleId, s.cycleId),
        sql`${r.level} is not distinct from ${s.level}`,
        gte(r.score, s.score),
        or(
          eq(r.id, s.id),
          and(eq(r.current, true), gt(r.score, s.score), ne(r.organizationId, s.organizationId)),
        ),
      ),
    })),
    parts: many(scoreParts, (p) => ({ on: eq(p.scoreId, s.id) })),
    explain: value({
      rule: through(assessmentCycles, (y) => ({ on: eq(y.id, s.cycleId), key: y.schemeId })),
      posts: many(heldPosts, (h) => ({
        on: related(assessedOrganizations, (o) =>
          and(eq(o.id, h.assessedId), eq(o.cycleId, s.cycleId), eq(o.organizationId, s.organizationId)),
        ),
      })),
      parts: many(scoreParts, (p) => ({ on: eq(p.scoreId, s.id) })),
      appeals: many(scoreAppeals, (a) => ({
        on: and(eq(a.cycleId, s.cycleId), eq(a.organizationId, s.organizationId)),
      })),
      revisions: many(scoreRevisions, (r) => ({
        on: and(eq(r.cycleId, s.cycleId), eq(r.organizationId, s.organizationId)),
      })),
    }),
  },
}));

export const rankedScoreRows = rows(rankedScores, () => ({ scope: everyone }));

export const scorePartRead = reads('ScorePart', scoreParts, (p, { related }) => ({
  scope: following(assessmentScores, p.scoreId, (s) => s.id),
  fields: {
    item: key(p.itemId),
    value: key(p.valueId),
    omission: one(omittedItems, (o) => ({
      on: and(
        eq(o.itemId, p.itemId),
        related(assessmentScores, (s) => and(eq(s.id, p.scoreId), eq(s.cycleId, o.cycleId))),
      ),
    })),
    numeratorCases: many(valueCases, (c) => ({ on: and(eq(c.valueId, p.valueId), eq(c.counted, true)) })),
    // Where a measure lists no denominator, its cases are only those counted.
    denominatorCases: many(valueCases, (c) => ({
      on: and(
        eq(c.valueId, p.valueId),
        related(schemeItems, (i) =>
          and(
            eq(i.id, p.itemId),
            related(assessmentMeasures, (m) => and(eq(m.id, i.measureId), isNotNull(m.denominator))),
          ),
        ),
      ),
    })),
  },
}));

export const heldPostRead = reads('HeldPost', heldPosts, (h) => ({
  scope: following(assessedOrganizations, h.assessedId, (o) => o.id),
  fields: { post: key(h.postId) },
}));

export const scoreRevisionRead = reads('ScoreRevision', scoreRevisions, (r) => ({
  scope: either(inDivision(r.divisionCode), inLine(r.path)),
  fields: {},
}));
