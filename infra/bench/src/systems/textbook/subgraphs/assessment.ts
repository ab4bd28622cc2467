import { and, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { byKey, type TextbookContext } from '../context.ts';
import { assessmentCycles, assessmentScores } from '../tables.ts';

interface Reference {
  readonly id: string;
}

export const assessmentResolvers = {
  PartyOrganization: {
    __resolveReference: (reference: Reference) => reference,
    async latestAssessment({ id }: Reference, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('latest scores', async (ids) =>
        byKey(
          await db
            .selectDistinctOn([assessmentScores.organizationId], getTableColumns(assessmentScores))
            .from(assessmentScores)
            .innerJoin(assessmentCycles, eq(assessmentCycles.id, assessmentScores.cycleId))
            .where(
              and(
                inArray(assessmentScores.organizationId, [...ids]),
                eq(assessmentScores.current, true),
                inArray(assessmentCycles.state, ['FINAL', 'APPLIED']),
              ),
            )
            .orderBy(
              assessmentScores.organizationId,
              desc(assessmentScores.scoredOn),
              desc(assessmentScores.id),
            ),
          (row) => row.organizationId,
        ),
      );
      return loader.load(id);
    },
  },
  AssessmentScore: {
    score: ({ score }: typeof assessmentScores.$inferSelect) => Number(score),
  },
};
