import { openDatabase, type Database } from '../database.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migrate.ts';

const log = createLogger({ name: 'test', level: 'silent' });

/** A service's schema and the folder that builds it. */
export interface SchemaMigrations {
  readonly schema: string;
  readonly folder: string;
}

/** Rows that several test files begin with: loaded once in a test run, then copied like the schema. */
export interface Filling {
  readonly name: string;
  fill(open: (schema: string) => Promise<Database>): Promise<void>;
}

/** What databases of tests are copied from. */
export interface Template {
  /** Of the migrations' content. */
  readonly hash: string;
  readonly migrations: readonly SchemaMigrations[];
  readonly filling?: Filling | undefined;
}

/** Opens schemas of one database, and closes all of them again. */
export function openDatabases(url: string) {
  const opened: Database[] = [];
  return {
    async open(schema: string): Promise<Database> {
      const database = await openDatabase({ url, schema, log, max: 4 });
      opened.push(database);
      return database;
    },
    close: () => Promise.all(opened.splice(0).map((database) => database.close())),
  };
}

/** Lays a template's schemas and rows into an empty database; into one with the schemas only the rows. */
export async function furnish(url: string, { migrations, filling }: Template): Promise<void> {
  const { open, close } = openDatabases(url);
  try {
    if (filling) await filling.fill(open);
    else for (const { schema, folder } of migrations) await migrate(await open(schema), folder);
  } finally {
    await close();
  }
}
