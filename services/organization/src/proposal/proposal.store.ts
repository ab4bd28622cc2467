import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { divisions } from '../division/division.table.ts';
import { meetings } from '../meeting/meeting.table.ts';
import { appraisals, deliberationParticipants, deliberations, proposals } from './proposal.table.ts';

type Deliberation = typeof deliberations.$inferInsert;
type Participants = typeof deliberationParticipants.$inferInsert;
type Appraisal = typeof appraisals.$inferInsert;

/** All SQL that changes proposals beyond their steps. */
export function createProposalStore(tx: Transaction) {
  return {
    async isCommunity(code: string, today: string): Promise<boolean> {
      const found = await tx
        .select({ code: divisions.code })
        .from(divisions)
        .where(
          and(
            eq(divisions.code, code),
            eq(divisions.level, 'COMMUNITY'),
            lte(divisions.validFrom, today),
            or(isNull(divisions.validTo), gt(divisions.validTo, today)),
          ),
        )
        // Until this is stored, it is not replaced.
        .for('share');
      return found.length > 0;
    },

    async insert(proposal: typeof proposals.$inferInsert): Promise<void> {
      await tx.insert(proposals).values(proposal);
    },

    /** Whether there is a proposal of a community that is the place or lies in it. */
    async isIn(id: string, place: string): Promise<boolean> {
      const [found] = await tx
        .select({ communityCode: proposals.communityCode })
        .from(proposals)
        .where(eq(proposals.id, id));
      return found?.communityCode.startsWith(prefixOfDivision(place)) ?? false;
    },

    /** Whether a meeting was held by a body of the community or of a division that it lies in. */
    async wasHeldFor(meetingId: string, communityCode: string): Promise<boolean> {
      const [found] = await tx
        .select({ territoryCode: meetings.territoryCode })
        .from(meetings)
        .where(and(eq(meetings.id, meetingId), inArray(meetings.state, ['HELD', 'MINUTED', 'CLOSED'])));
      return found !== undefined && communityCode.startsWith(prefixOfDivision(found.territoryCode));
    },

    async countDeliberations(proposalId: string): Promise<number> {
      return tx.$count(deliberations, eq(deliberations.proposalId, proposalId));
    },

    async noteDeliberation(
      deliberation: Omit<Deliberation, 'id'>,
      participants: readonly Pick<Participants, 'role' | 'count'>[],
    ): Promise<void> {
      const id = newId('dlb');
      await tx.insert(deliberations).values({ ...deliberation, id });
      await tx
        .insert(deliberationParticipants)
        .values(
          participants.map(({ role, count }) => ({ id: newId('dpp'), deliberationId: id, role, count })),
        );
    },

    async findAppraisal(proposalId: string) {
      const [found] = await tx
        .select()
        .from(appraisals)
        .where(and(eq(appraisals.proposalId, proposalId), eq(appraisals.stage, 'BEFORE_ADOPTION')));
      return found ?? null;
    },

    async noteAppraisal(appraisal: Omit<Appraisal, 'id'>): Promise<void> {
      await tx.insert(appraisals).values({ ...appraisal, id: newId('apr') });
    },
  };
}
