import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Database } from './database.ts';
import { OperatorError } from './operator-error.ts';
import { liftStatementLimits } from './statement-limits.ts';

/** A migrations folder and what was applied do not fit together. */
export class MigrationError extends OperatorError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

interface Migration {
  readonly name: string;
  readonly file: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

const journal = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) });

/** The migrations of a drizzle-kit folder, in the order of its journal. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const path = join(folder, 'meta', '_journal.json');
  let entries: { idx: number; tag: string }[];
  try {
    entries = journal.parse(JSON.parse(await readFile(path, 'utf8'))).entries;
  } catch (error) {
    throw new MigrationError(`${path} is not a readable drizzle-kit journal.`, { cause: error });
  }
  return Promise.all(
    entries
      .toSorted((a, b) => a.idx - b.idx)
      .map(async ({ tag }) => {
        const file = join(folder, `${tag}.sql`);
        const text = await readFile(file, 'utf8').catch((error: unknown) => {
          throw new MigrationError(`${path} names ${tag}, but ${file} can't be read.`, { cause: error });
        });
        const statements = text
          .split('--> statement-breakpoint')
          .filter((statement) => statement.trim() !== '');
        return { name: tag, file, hash: createHash('sha256').update(text).digest('hex'), statements };
      }),
  );
}

/**
 * Applies the pending migrations of a drizzle-kit folder to the service's own schema, all in one transaction.
 * Processes that start together wait for each other. Throws a MigrationError when a migration that has been
 * applied was edited, removed or overtaken.
 */
export async function migrate(database: Database, folder: string): Promise<void> {
  const migrations = await readMigrations(folder);
  const { schema } = database;
  await database.sql.begin(async (tx) => {
    await liftStatementLimits(tx);
    // One key for all services: creating an extension is not safe against itself.
    await tx`select pg_advisory_xact_lock(hashtext('graphroots migrations'))`;
    await tx`create schema if not exists ${tx(schema)}`;
    const table = tx`${tx(schema)}.migration`;
    await tx`
      create table if not exists ${table} (
        position int primary key,
        name text not null unique,
        hash text not null,
        applied_at timestamptz not null default now()
      )`;
    const applied = await tx<{ position: number; name: string; hash: string }[]>`
      select position, name, hash from ${table} order by position`;
    for (const row of applied) {
      const migration = migrations[row.position];
      if (migration === undefined || migration.name !== row.name) {
        throw new MigrationError(
          `The database has migration ${row.name} at position ${row.position}, ` +
            `${folder} has ${migration?.name ?? 'none'} there. An applied migration stays; add a new one.`,
        );
      }
      if (migration.hash !== row.hash) {
        throw new MigrationError(
          `${migration.file} was edited after it had been applied. Undo the edit and add a new migration.`,
        );
      }
    }
    for (const [position, migration] of migrations.entries()) {
      if (position < applied.length) continue;
      for (const statement of migration.statements) {
        await tx.unsafe(statement).catch((error: unknown) => {
          throw new MigrationError(`${migration.file} failed: ${String(error)}`, { cause: error });
        });
      }
      await tx`insert into ${table} (position, name, hash) values (${position}, ${migration.name}, ${migration.hash})`;
    }
  });
}
