import { and, eq, inArray } from 'drizzle-orm';
import { many, one } from '@graphroots/kit/reads/words';
import { assessmentCycles, assessmentScores } from '../cycle/cycle.table.ts';
import { adds } from '../vocabulary.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id'], (o, { related }) => ({
  fields: {
    latestAssessment: one(assessmentScores, (s) => ({
      on: and(
        eq(s.organizationId, o.id),
        related(assessmentCycles, (y) => and(eq(y.id, s.cycleId), inArray(y.state, ['FINAL', 'APPLIED']))),
      ),
    })),
    assessments: many(assessmentScores, (s) => ({ on: eq(s.organizationId, o.id) })),
  },
}));
