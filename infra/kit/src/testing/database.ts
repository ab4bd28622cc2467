import { createHash } from 'node:crypto';
import { createLogger } from '../log.ts';
import { openDatabase, type Database } from '../database.ts';
import { readMigrations } from '../migrate.ts';
import { testServerUrl } from './config.ts';
import { createEmbeddedTestDatabase } from './embedded-template.ts';
import { createServerTestDatabase } from './server-template.ts';

/** A service's schema and the folder that builds it. */
export interface SchemaMigrations {
  readonly schema: string;
  readonly folder: string;
}

/** A migrated database of its own, for one test file. */
export interface TestDatabase {
  /** For code under test that opens the database itself. */
  readonly url: string;
  open(schema: string): Promise<Database>;
  /** Closes what `open` gave out and removes the database. */
  drop(): Promise<void>;
}

export const testLog = createLogger({ name: 'test', level: 'silent' });

/**
 * Copies a migrated template: on the server of TEST_DATABASE_URL or DATABASE_URL when one is named, else on the
 * embedded engine in memory. The template is made once for each content of the migrations.
 */
export async function createTestDatabase(options: {
  migrations: readonly SchemaMigrations[];
}): Promise<TestDatabase> {
  const hash = await hashOf(options.migrations);
  const server = testServerUrl();
  const { url, remove } =
    server === undefined
      ? await createEmbeddedTestDatabase(options.migrations, hash)
      : await createServerTestDatabase(server, options.migrations, hash);
  const opened: Database[] = [];
  return {
    url,
    async open(schema) {
      const database = await openDatabase({ url, schema, log: testLog, max: 4 });
      opened.push(database);
      return database;
    },
    async drop() {
      await Promise.all(opened.splice(0).map((database) => database.close()));
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
