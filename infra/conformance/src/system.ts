import { loadDemoCity } from '@graphroots/demo/load';
import type { Gateway } from '@graphroots/gateway/gateway';
import { ensureGraphiqlBundle } from '@graphroots/gateway/graphiql-bundle';
import { defaultLimits } from '@graphroots/gateway/limits/limits';
import { createLogger } from '@graphroots/kit/log';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { subgraphNames } from '@graphroots/schema/sdl';
import type { Databases } from '@graphroots/standalone/databases';
import { services } from '@graphroots/standalone/services';
import { createStandalone } from '@graphroots/standalone/standalone';
import { createTarget, type Target } from './target.ts';

/** The whole graph over one street of the demo city, listening twice. */
export interface System {
  /** As in development: the schema may be read. */
  readonly development: Target;
  /** As in production: the schema is closed, GraphiQL is served, as `main.ts` does. */
  readonly production: Target;
  close(): Promise<void>;
}

export async function startSystem(): Promise<System> {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  const test = await createTestDatabase({ migrations });
  const databases: Databases = {
    organization: await test.open('organization'),
    members: await test.open('members'),
    grids: await test.open('grids'),
    volunteer: await test.open('volunteer'),
    assessment: await test.open('assessment'),
  };
  await loadDemoCity({ databases, city: 'kunming', size: 'street' });
  await ensureGraphiqlBundle((message) => console.log(message));

  const gateways: Gateway[] = [];
  const start = async (production: boolean): Promise<Target> => {
    const gateway = await createStandalone({
      databases,
      identify: async () => unrestrictedViewer,
      log: createLogger({ name: 'conformance', level: 'silent' }),
      introspection: !production,
      // Thousands of requests a minute from one address are the point here.
      limits: { ...defaultLimits, ratePerMinute: 0 },
      graphiql: { variables: {} },
    });
    gateways.push(gateway);
    return createTarget(await gateway.server.listen({ port: 0, host: '127.0.0.1' }));
  };
  return {
    development: await start(false),
    production: await start(true),
    async close() {
      for (const gateway of gateways) {
        await gateway.server.close();
        await gateway.stop();
      }
      await test.drop();
    },
  };
}
