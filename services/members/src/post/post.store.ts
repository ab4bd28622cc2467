import { and, eq, gt, isNull, max, or } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { posts } from './post.table.ts';

/** All SQL that changes posts. */
export function createPostStore(tx: Transaction) {
  const heldOn = (memberId: string, day: string) =>
    and(eq(posts.memberId, memberId), or(isNull(posts.validTo), gt(posts.validTo, day)));
  return {
    async holdsPost(memberId: string, day: string): Promise<boolean> {
      return (await tx.$count(posts, heldOn(memberId, day))) > 0;
    },

    /** The day on which the latest of those that last began; null where there is none. */
    async lastBegan(memberId: string): Promise<string | null> {
      const [row] = await tx
        .select({ day: max(posts.validFrom) })
        .from(posts)
        .where(and(eq(posts.memberId, memberId), isNull(posts.validTo)));
      return row?.day ?? null;
    },

    /** Ends those that last, or would have ended later. */
    async endAll(memberId: string, on: string): Promise<void> {
      await tx.update(posts).set({ validTo: on }).where(heldOn(memberId, on));
    },
  };
}
