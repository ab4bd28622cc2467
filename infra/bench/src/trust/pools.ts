import { openDatabase } from '@graphroots/kit/database';
import type { Logger } from '@graphroots/kit/log';
import { openEach, type Databases } from '@graphroots/standalone/databases';

/** Two sides of five services with the usual ten connections each would be all that PostgreSQL has. */
const connections = 4;

/** Connections of one side to a database that is ready for use. */
export async function openPools(
  url: string,
  { log, limitStatements }: { readonly log: Logger; readonly limitStatements: boolean },
): Promise<Databases> {
  return openEach((schema) => openDatabase({ url, schema, log, max: connections, limitStatements }));
}
