import { inArray, sum } from 'drizzle-orm';
import { byKey, type TextbookContext } from '../context.ts';
import { participations } from '../tables.ts';

interface Reference {
  readonly id: string;
}

export const volunteerResolvers = {
  PartyOrganization: {
    __resolveReference: (reference: Reference) => reference,
    async volunteerHours({ id }: Reference, _: unknown, context: TextbookContext) {
      const { db } = context;
      const loader = context.loader('volunteer hours', async (ids) =>
        byKey(
          await db
            .select({ organizationId: participations.organizationId, hours: sum(participations.hours) })
            .from(participations)
            .where(inArray(participations.organizationId, [...ids]))
            .groupBy(participations.organizationId),
          (row) => row.organizationId,
        ),
      );
      return Number((await loader.load(id))?.hours ?? 0);
    },
  },
};
