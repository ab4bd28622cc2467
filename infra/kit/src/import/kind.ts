import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Graph } from '../graph/graph.ts';
import type { PersonalKeys } from '../personal/keys.ts';
import type { UnitOfWork } from '../writes/command.ts';
import type { Transaction } from '../writes/transaction.ts';
import type { Column, Columns, Objection, ReadRow } from './column.ts';

/** What rows are checked with before anything is written: the service's own rows, and what was asked of the graph. */
export interface ImportWork<N extends string = string> {
  readonly tx: Transaction;
  readonly personalKeys: PersonalKeys;
  /** The city's date, and the moment. */
  readonly today: string;
  readonly now: string;
  /** Names a fault of a row: it is told, and nothing will be written. */
  object(row: number, column: N | null, objection: Objection): void;
}

/** A row after it was written. */
export interface StoredRow<T extends ImportTable = ImportTable> {
  /** Its place among the rows of the file. */
  readonly row: number;
  readonly id: string;
  readonly state: 'created' | 'changed' | 'unchanged';
  /** As it was settled. */
  readonly values: Standing<T>;
}

export type ImportTable = PgTable & { readonly id: PgColumn };

/**
 * The columns of a row as they are to stand. The id is that of a new row, or of the one that it is where rows are matched
 * by their ids; where it is left out, one is made. What is no column of the table says under which line the step is seen,
 * whether something beside the columns has changed, and in which division what stands lay, where the row brings it to
 * another.
 */
export type Standing<T extends ImportTable> = Partial<T['$inferInsert']> & {
  readonly path?: string;
  readonly isChanged?: boolean;
  readonly movedFrom?: string;
};

/** An option of the command that writes files: only rows that meet it. */
export interface Only<T extends ImportTable> {
  /** How its value is read: like a cell. */
  readonly column: Column<string>;
  /** For people: which rows these are. */
  readonly means: string;
  readonly on: (row: T, value: string) => SQL | undefined;
}

/** How the rows that stand are written into a file that reads as they are. */
export interface Written<C extends Columns, T extends ImportTable> {
  /** What is in each column of the file. */
  readonly cells: (row: T) => Readonly<Record<keyof C & string, PgColumn | SQL>>;
  readonly only: Readonly<Record<string, Only<T>>>;
}

/** What a row of a file means to a service, beside its table. */
export interface ImportDeclaration<C extends Columns, T extends ImportTable, G> {
  /** As the command names it. */
  readonly name: string;
  /** The type of the SDL, in trace and change feed. */
  readonly entity: string;
  readonly idPrefix: string;
  readonly columns: C;
  /** The columns whose cells name a row together: no two rows of a file have the same. */
  readonly key: readonly (keyof C & string)[];
  readonly table: T;
  /** The columns of the table by which a row of the file finds the one that stands; `id` where `settle` finds it. */
  readonly match: readonly (keyof T['$inferSelect'] & string)[];
  /** Which rows of the table stand; all when left out. */
  readonly standing?: (today: string) => SQL;
  /** Columns that only new rows get. */
  readonly onlyNew?: readonly (keyof T['$inferSelect'] & string)[];
  /** Columns that differ without a difference, such as seals: they are written with the others, and not compared. */
  readonly notCompared?: readonly (keyof T['$inferSelect'] & string)[];
  /** The column to which a changed row is written as one more, with the id of the one before. */
  readonly corrects?: keyof T['$inferSelect'] & string;
  /** The columns of territory and line under which a step is seen. */
  readonly place: { readonly divisionCode?: string; readonly path?: string };
  /** How rows are written; none where nobody may have them all. */
  readonly written?: Written<C, T>;
  /** What has to be known of other services: asked before the transaction begins. */
  readonly gather?: (rows: readonly ReadRow<C>[], graph: Graph) => Promise<G>;
  /** The rows as they are to stand, each at its place; null for those that were objected to. */
  readonly settle: (
    rows: readonly ReadRow<C>[],
    work: ImportWork<keyof C & string>,
    gathered: G,
  ) => Promise<readonly (Standing<T> | null)[]>;
  /** What else is written and told, in the same transaction, and what is wrong with all that stands then. */
  readonly after?: (
    stored: readonly StoredRow<T>[],
    rows: readonly ReadRow<C>[],
    work: Pick<ImportWork<keyof C & string>, 'today' | 'object'> & UnitOfWork,
    gathered: G,
  ) => Promise<void>;
}

/** A declaration whose types only its own functions know. */
export type ImportKind = ImportDeclaration<Columns, ImportTable, unknown>;

export function importKind<C extends Columns, T extends ImportTable, G = undefined>(
  declaration: ImportDeclaration<C, T, G>,
): ImportKind {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows, tables and answers meet their own functions only
  return declaration as unknown as ImportKind;
}
