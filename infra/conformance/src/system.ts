import { loadDemoCity } from '@graphroots/demo/load';
import type { Gateway } from '@graphroots/gateway/gateway';
import { withRights, type Identify } from '@graphroots/gateway/identity/identify';
import { createIdentity } from '@graphroots/gateway/identity/identity';
import { ensureGraphiqlBundle } from '@graphroots/gateway/graphiql-bundle';
import { freeDocuments } from '@graphroots/gateway/identity/roles';
import { defaultLimits } from '@graphroots/gateway/limits/limits';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { subgraphNames } from '@graphroots/schema/sdl';
import { openEach } from '@graphroots/standalone/databases';
import { services } from '@graphroots/standalone/services';
import { createStandalone, type StandaloneOptions } from '@graphroots/standalone/standalone';
import { serveIssuers, type ServedIssuers } from './forged-tokens/serve-issuers.ts';
import { createTarget, type Target } from './target.ts';

const log = createLogger({ name: 'conformance', level: 'silent' });

/** The whole graph over one street of the demo city, listening twice. */
export interface System {
  /** As in development: the schema may be read, and everything is seen. */
  readonly development: Target;
  /**
   * As in production: the schema is closed, GraphiQL is served, callers are known by tokens of two issuers. Asked
   * as the command centre of the province, unless a call brings a token of its own.
   */
  readonly production: Target;
  readonly issuers: ServedIssuers;
  close(): Promise<void>;
}

export async function startSystem(): Promise<System> {
  const { databases, drop } = await openDemoStreet();
  const issuers = await serveIssuers();
  const { identify } = await createIdentity(
    { issuers: issuers.configs, anonymousReports: false, documentFiles: [], developmentKeyFile: null },
    log,
  );
  await ensureGraphiqlBundle((message) => console.log(message));

  const gateways: Gateway[] = [];
  const listen = async (
    options: Pick<StandaloneOptions, 'identify' | 'hideSchemaDetails'>,
  ): Promise<string> => {
    const gateway = await createStandalone({
      ...options,
      databases,
      log,
      personalKeys: developmentKeys,
      // Thousands of requests a minute from one address are the point here.
      limits: { ...defaultLimits, ratePerMinute: 0 },
      graphiql: { variables: {} },
    });
    gateways.push(gateway);
    return gateway.server.listen({ port: 0, host: '127.0.0.1' });
  };
  // With trusted documents only, no suite would get past the door.
  const withOwnDocuments: Identify = async (authorization) =>
    withRights(await identify(authorization), [freeDocuments]);
  const token = issuers.workshop.token({ claims: { roles: ['command-centre'], territory: ['53'] } });
  return {
    development: createTarget(
      await listen({ identify: async () => unrestrictedViewer, hideSchemaDetails: false }),
    ),
    production: createTarget(await listen({ identify: withOwnDocuments, hideSchemaDetails: true }), {
      authorization: `Bearer ${token}`,
    }),
    issuers,
    async close() {
      for (const gateway of gateways) {
        await gateway.server.close();
        await gateway.stop();
      }
      await issuers.close();
      await drop();
    },
  };
}

async function openDemoStreet() {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  const test = await createTestDatabase({ migrations });
  const databases = await openEach((name) => test.open(name));
  await loadDemoCity({ databases, personalKeys: developmentKeys, city: 'kunming', size: 'street' });
  return { databases, drop: () => test.drop() };
}
