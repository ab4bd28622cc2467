import type { City } from '@graphroots/gateway/graphiql-settings';
import type { Logger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { listen } from '@graphroots/kit/server/listen';
import { documentId } from '@graphroots/schema/documents';
import type { Databases } from '@graphroots/standalone/databases';
import { createStandalone } from '@graphroots/standalone/standalone';
import { createAccounts } from '../accounts.ts';
import type { Shape } from './shapes.ts';
import { countStatements, type Side } from './side.ts';

/** The product as production runs it, asked by the city's command centre with tokens of a portal. */
export async function startGuardedSide(options: {
  readonly databases: Databases;
  readonly city: City;
  readonly shapes: readonly Shape[];
  readonly log: Logger;
}): Promise<Side> {
  const { databases, city, shapes, log } = options;
  const { identify, callersWith } = await createAccounts(city);
  const gateway = await createStandalone({
    databases,
    identify,
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: true,
    documents: new Map(shapes.map(({ query }) => [documentId(query), query])),
    compiled: true,
    follow: true,
  });
  return {
    url: await listen(gateway.server, { port: 0, host: '127.0.0.1' }),
    callers: await callersWith(['command-centre']),
    statements: () => countStatements(databases),
    async stop() {
      await gateway.server.close();
      await gateway.stop();
    },
  };
}
