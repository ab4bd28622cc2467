import { and, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { refusal, type UserError } from '../user-error.ts';
import type { Transaction } from './transaction.ts';

/** A table whose rows count their changes. */
type Versioned = PgTable & { readonly id: AnyPgColumn; readonly version: AnyPgColumn };

export interface VersionedUpdate<T extends Versioned> {
  readonly id: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- columns are known once the table is
  readonly set: Partial<T['$inferInsert']>;
  /** Whether the viewer may know of the row. */
  readonly visible: (row: T['$inferSelect']) => boolean;
  /** The input field of the id, told when there is no such row. */
  readonly field: string;
}

/**
 * Changes a row that still has the version expected, and counts its version up. Answers with the row as it is now,
 * or with a refusal: CONFLICT, which names the current version, or NOT_FOUND, also for a row the viewer may not
 * know of. A refusal must be answered in `userErrors`, so that the transaction is taken back.
 */
export async function updateVersion<T extends Versioned>(
  tx: Transaction,
  table: T,
  { id, expectedVersion, set, visible, field }: VersionedUpdate<T>,
): Promise<{ row: T['$inferSelect'] } | { refusal: UserError }> {
  const isIt = eq(table.id, id);
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- as above
  const next = { ...set, version: sql`${table.version} + 1` } as PgUpdateSetSource<T>;
  const unchanged = eq(table.version, expectedVersion);
  const [changed] = await tx.update(table).set(next).where(and(isIt, unchanged)).returning();
  if (changed && visible(changed)) return { row: changed };
  // Drizzle knows the columns of a select only for tables it can name.
  const rows: PgTable = table;
  const [current] = (changed ? [] : await tx.select().from(rows).where(isIt)) as T['$inferSelect'][];
  if (!current || !visible(current))
    return { refusal: refusal('NOT_FOUND', field, 'There is none with this id.') };
  const message = `It has changed: its version is ${String(current['version'])} now. Read it again.`;
  return { refusal: refusal('CONFLICT', 'expectedVersion', message) };
}
