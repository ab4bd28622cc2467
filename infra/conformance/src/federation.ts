import { createGateway, type GatewayOptions } from '@graphroots/gateway/gateway';
import { createHttpDataSource, type HttpDataSource } from '@graphroots/gateway/http-data-source';
import { defaultLimits } from '@graphroots/gateway/limits/limits';
import { createLogger } from '@graphroots/kit/log';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { createTarget, type Target } from './target.ts';

/** Their subgraphs do not look at it. */
const secret = 's'.repeat(32);

const log = createLogger({ name: 'conformance', level: 'silent' });

type DataSource = GatewayOptions['dataSource'];

/** Our gateway over a supergraph of somebody else, for as long as the work takes. */
export async function withGateway<Result>(
  supergraph: string,
  dataSource: DataSource,
  work: (target: Target) => Promise<Result>,
): Promise<Result> {
  const gateway = await createGateway({
    supergraph,
    dataSource,
    identify: async () => unrestrictedViewer,
    log,
    hideSchemaDetails: false,
    limits: { ...defaultLimits, ratePerMinute: 0 },
  });
  try {
    return await work(createTarget(await gateway.server.listen({ port: 0, host: '127.0.0.1' })));
  } finally {
    await gateway.server.close();
    await gateway.stop();
  }
}

/** The same over subgraphs that listen at the addresses written in the supergraph. */
export async function withGatewayOverHttp<Result>(
  supergraph: string,
  work: (target: Target) => Promise<Result>,
): Promise<Result> {
  const sources: HttpDataSource[] = [];
  const dataSource: DataSource = (name, url = '') => {
    const source = createHttpDataSource({ name, url, secret });
    sources.push(source);
    return source;
  };
  try {
    return await withGateway(supergraph, dataSource, work);
  } finally {
    await Promise.all(sources.map((source) => source.close()));
  }
}
