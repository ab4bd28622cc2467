import { openDatabase, type Database } from '@graphroots/kit/database';
import { DirectoryInUseError } from '@graphroots/kit/embedded/lockfile';
import type { Logger } from '@graphroots/kit/log';
import { migrate } from '@graphroots/kit/migrate';
import { OperatorError } from '@graphroots/kit/operator-error';
import { subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import { services } from './services.ts';

/** One open database for each service; on one server they are schemas of it. */
export type Databases = Readonly<Record<SubgraphName, Database>>;

export type DatabaseUrls = Readonly<Record<SubgraphName, string>>;

export type ReplicaUrls = Readonly<Record<SubgraphName, string | undefined>>;

/** One database for each service, opened one after the other. */
export async function openEach(open: (name: SubgraphName) => Promise<Database>): Promise<Databases> {
  return {
    organization: await open('organization'),
    members: await open('members'),
    grids: await open('grids'),
    volunteer: await open('volunteer'),
    assessment: await open('assessment'),
  };
}

/** Opens and migrates the databases of all services; closes what was opened when one fails. */
export async function openDatabases(
  urls: DatabaseUrls,
  log: Logger,
  replicaUrls: Partial<ReplicaUrls> = {},
): Promise<Databases> {
  const opened: Database[] = [];
  const open = async (name: SubgraphName): Promise<Database> => {
    const database = await openDatabase({
      url: urls[name],
      replicaUrl: replicaUrls[name],
      schema: name,
      log: log.child({ service: name }),
      limitStatements: true,
    });
    opened.push(database);
    await migrate(database, services[name].migrations);
    return database;
  };
  try {
    return await openEach(open);
  } catch (error) {
    await Promise.all(opened.map((database) => database.close()));
    throw error;
  }
}

/** The databases for a command, `import` for example: where they belong to a server, it says what to do. */
export async function openDatabasesTo(command: string, urls: DatabaseUrls, log: Logger): Promise<Databases> {
  try {
    return await openDatabases(urls, log);
  } catch (error) {
    if (!(error instanceof DirectoryInUseError)) throw error;
    throw new OperatorError(
      `${error.message}\nAn embedded database belongs to one process: stop the server, ${command}, and start it again. ` +
        'With PostgreSQL both run at once.',
    );
  }
}

export async function closeDatabases(databases: Databases): Promise<void> {
  await Promise.all(subgraphNames.map((name) => databases[name].close()));
}
