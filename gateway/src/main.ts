import { createLogger, type Logger } from '@graphroots/kit/log';
import { serve } from '@graphroots/kit/server';
import { run } from '@graphroots/kit/server/run';
import { inWorkers } from '@graphroots/kit/server/workers';
import { readGatewayConfig, type GatewayConfig } from './config.ts';
import { readTrustedDocuments } from './access/trusted-documents.ts';
import { createIdentity } from './identity/identity.ts';
import { createGateway } from './gateway.ts';
import { ensureGraphiqlBundle } from './graphiql-bundle.ts';
import { graphiqlFor } from './graphiql-settings.ts';
import { createHttpDataSources } from './http-data-sources.ts';

await run(async () => {
  const config = readGatewayConfig();
  const log = createLogger({ name: 'gateway', level: config.logLevel });
  await ensureGraphiqlBundle((message) => log.info(message));

  await inWorkers({ workers: config.workers, log }, () => serveGateway(config, log));
});

async function serveGateway(config: GatewayConfig, log: Logger): Promise<void> {
  const subgraphs = createHttpDataSources(config.subgraphUrls, { secret: config.subgraphSecrets[0] });
  const { identify, development } = await createIdentity(config.identity, log);
  const gateway = await createGateway({
    supergraph: { file: config.supergraphFile },
    dataSource: subgraphs.dataSource,
    identify,
    serviceSecrets: config.subgraphSecrets,
    log,
    hideSchemaDetails: config.production,
    documents: await readTrustedDocuments(config.identity.documentFiles),
    limits: config.limits,
    compiled: config.compiled,
    deadlines: { subgraph: config.subgraphDeadlineMs },
    graphiql: graphiqlFor({ code: config.city, line: config.line }, development),
  });
  const { url } = await serve(gateway.server, {
    log,
    host: config.host,
    port: config.port,
    noticeMs: config.drainNoticeMs,
    close: [gateway.stop, subgraphs.close],
  });
  log.info({ graphql: `${url}/graphql`, graphiql: `${url}/graphiql` }, 'the gateway answers');
}
