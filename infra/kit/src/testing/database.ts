import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import { createLogger } from '../log.ts';
import { readMigrations } from '../migrate.ts';
import { testServerUrl } from './config.ts';
import { createEmbeddedTestDatabase } from './embedded-template.ts';
import { createServerTestDatabase } from './server-template.ts';
import { openDatabases, type Filling, type SchemaMigrations } from './template.ts';

export const testLog = createLogger({ name: 'test', level: 'silent' });

/** A migrated database of its own, for one test file. */
export interface TestDatabase {
  /** For code under test that opens the database itself. */
  readonly url: string;
  open(schema: string): Promise<Database>;
  /** Closes what `open` gave out and removes the database. */
  drop(): Promise<void>;
}

/**
 * Copies a migrated template: on the server of TEST_DATABASE_URL or DATABASE_URL when one is named, else on the
 * embedded engine in memory. The template is made once for each content of the migrations; one with a filling once in
 * each run, since what it is filled with follows from code.
 */
export async function createTestDatabase(options: {
  readonly migrations: readonly SchemaMigrations[];
  readonly filling?: Filling;
}): Promise<TestDatabase> {
  const { migrations, filling } = options;
  const hash = await hashOf(migrations);
  const server = testServerUrl();
  const template = { hash, migrations, filling };
  const { url, remove } =
    server === undefined
      ? await createEmbeddedTestDatabase(template)
      : await createServerTestDatabase(server, template);
  const { open, close } = openDatabases(url);
  return {
    url,
    open,
    async drop() {
      await close();
      await remove();
    },
  };
}

async function hashOf(migrations: readonly SchemaMigrations[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { schema, folder } of migrations) {
    const files = await readMigrations(folder);
    hash.update(JSON.stringify([schema, files.map((file) => [file.name, file.hash])]));
  }
  return hash.digest('hex').slice(0, 16);
}
