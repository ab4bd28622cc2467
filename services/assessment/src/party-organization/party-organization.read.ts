import { and, eq, inArray } from 'drizzle-orm';
import { many, one } from '@graphroots/kit/reads/words';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { evaluations } from '../evaluation/evaluation.table.ts';
import { assessmentScores } from '../score/assessment-score.table.ts';
import { rectifications } from '../rectification/rectification.table.ts';
import { adds } from '../vocabulary.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id'], (o, { related }) => ({
  fields: {
    latestAssessment: one(assessmentScores, (s) => ({
      on: and(
        eq(s.organizationId, o.id),
        eq(s.current, true),
        related(assessmentCycles, (y) => and(eq(y.id, s.cycleId), inArray(y.state, ['FINAL', 'APPLIED']))),
      ),
    })),
    evaluations: many(evaluations, (e) => ({ on: eq(e.organizationId, o.id) })),
    rectifications: many(rectifications, (r) => ({ on: eq(r.organizationId, o.id) })),
    assessments: many(assessmentScores, (s) => ({
      on: and(eq(s.organizationId, o.id), eq(s.current, true)),
    })),
  },
}));
