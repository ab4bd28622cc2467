import { eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { gridPosts, grids } from '../grid/grid.table.ts';

/** All SQL that changes who holds which post in a grid. */
export function createGridPostStore(tx: Transaction) {
  return {
    /** Held until the end of the transaction, so that the grid is not split or merged meanwhile. */
    async lockGrid(id: string) {
      const [grid] = await tx.select().from(grids).where(eq(grids.id, id)).for('share');
      return grid ?? null;
    },

    async lockPost(id: string) {
      const [post] = await tx.select().from(gridPosts).where(eq(gridPosts.id, id)).for('update');
      return post ?? null;
    },

    async communityOf(gridId: string): Promise<string> {
      const [grid] = await tx.select({ code: grids.communityCode }).from(grids).where(eq(grids.id, gridId));
      if (!grid) throw new Error(`${gridId} is no grid.`);
      return grid.code;
    },

    /** Whether it was stored: one head and one secretary at a time, and nobody twice in one post. */
    async insert(post: typeof gridPosts.$inferInsert): Promise<boolean> {
      const stored = await tx
        .insert(gridPosts)
        .values(post)
        .onConflictDoNothing()
        .returning({ id: gridPosts.id });
      return stored.length > 0;
    },
  };
}
