import { createLogger } from '@graphroots/kit/log';
import { serve } from '@graphroots/kit/server';
import { run } from '@graphroots/kit/server/run';
import { readGatewayConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { ensureGraphiqlBundle } from './graphiql-bundle.ts';
import { createHttpDataSources } from './http-data-sources.ts';

await run(async () => {
  const config = readGatewayConfig();
  const log = createLogger({ name: 'gateway', level: config.logLevel });
  await ensureGraphiqlBundle((message) => log.info(message));

  const subgraphs = createHttpDataSources(config.subgraphUrls, {
    log,
    deadlineMs: config.subgraphDeadlineMs,
  });
  const gateway = await createGateway({
    supergraph: { file: config.supergraphFile },
    dataSource: subgraphs.dataSource,
    log,
    introspection: !config.production,
    limits: config.limits,
    graphiql: { variables: { city: config.city, n: 3 } },
  });
  const { url } = await serve(gateway.server, {
    log,
    host: config.host,
    port: config.port,
    noticeMs: config.drainNoticeMs,
    close: [gateway.stop, subgraphs.close],
  });
  log.info({ graphql: `${url}/graphql`, graphiql: `${url}/graphiql` }, 'the gateway answers');
});
