import type { Server } from 'node:http';
import { openDatabase, type Database } from '@graphroots/kit/database';
import type { Logger } from '@graphroots/kit/log';
import { connections } from '../system.ts';

/*
 * A machine that is measured is asked for more than it can do: whoever waits longer than a client would is not
 * refused here. That is all of the limits that is left out.
 */

export const patience = { operation: 120_000, subgraph: 120_000 };

export function openPatient(url: string, schema: string, log: Logger): Promise<Database> {
  return openDatabase({ url, schema, log, max: connections, limitStatements: false });
}

/** A connection on which an answer is waited for is not cut off because it is silent meanwhile. */
export function waitPatiently({ server }: { readonly server: Server }): void {
  server.setTimeout(patience.operation);
}
