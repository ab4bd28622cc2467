import { ensureGraphiqlBundle } from '@graphroots/gateway/graphiql-bundle';
import { graphiqlFor } from '@graphroots/gateway/graphiql-settings';
import { readTrustedDocuments } from '@graphroots/gateway/access/trusted-documents';
import { createIdentity } from '@graphroots/gateway/identity/identity';
import { createLogger, type Logger } from '@graphroots/kit/log';
import { serve } from '@graphroots/kit/server';
import { run } from '@graphroots/kit/server/run';
import { inWorkers, tellsOfStart } from '@graphroots/kit/server/workers';
import { readStandaloneConfig, type StandaloneConfig } from './config.ts';
import { closeDatabases, openDatabases } from './databases.ts';
import { findCity, prepareDemo } from './demo.ts';
import { createStandalone } from './standalone.ts';

await run(async () => {
  const config = readStandaloneConfig(() => 'pglite:./.data/graphroots');
  const log = createLogger({ name: 'graphroots', level: config.logLevel });
  await inWorkers({ workers: config.workers, log }, () => serveStandalone(config, log));
});

async function serveStandalone(config: StandaloneConfig, log: Logger): Promise<void> {
  const say = (message: string): void => {
    if (tellsOfStart()) console.log(message);
  };

  say('Graphroots is starting …');
  const bundle = ensureGraphiqlBundle(say);
  const databases = await openDatabases(config.databaseUrls, log, config.replicaUrls);
  const { engine } = databases.organization;
  say(engine === 'embedded' ? 'Database: embedded, for development.' : 'Database: PostgreSQL.');
  await prepareDemo(databases, config);
  await bundle;

  const city = await findCity(databases);
  const { identify, development } = await createIdentity(config.identity, log);
  const gateway = await createStandalone({
    databases,
    identify,
    log,
    personalKeys: config.personalKeys,
    hideSchemaDetails: config.production,
    documents: await readTrustedDocuments(config.identity.documentFiles),
    limits: config.limits,
    compiled: config.compiled,
    keepFigures: { maxAgeMs: config.statisticsMaxAge * 1000 },
    follow: true,
    graphiql: graphiqlFor(city ?? { code: '530100000000', line: null }, development),
  });
  const { url } = await serve(gateway.server, {
    log,
    host: config.host,
    port: config.port,
    close: [gateway.following.stop, gateway.stop, () => closeDatabases(databases)],
  });
  gateway.following.start();
  say(`\n  GraphiQL  ${url}/graphiql\n  GraphQL   ${url}/graphql\n\nStop with Ctrl+C.`);
}
