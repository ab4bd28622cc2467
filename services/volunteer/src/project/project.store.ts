import { and, eq, max, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { projects } from './project.table.ts';

/** All SQL of projects alone. */
export function createProjectStore(tx: Transaction) {
  return {
    async findState(id: string) {
      const [project] = await tx.select({ state: projects.state }).from(projects).where(eq(projects.id, id));
      return project?.state ?? null;
    },

    /** The next number of a booklet; whoever asks next waits until this transaction has ended. */
    async nextNumber(bookletCode: string, bookletYear: number): Promise<number> {
      const booklet = `projects ${bookletCode} ${bookletYear}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${booklet}, 0))`);
      const [last] = await tx
        .select({ number: max(projects.number) })
        .from(projects)
        .where(and(eq(projects.bookletCode, bookletCode), eq(projects.bookletYear, bookletYear)));
      return (last?.number ?? 0) + 1;
    },
  };
}
