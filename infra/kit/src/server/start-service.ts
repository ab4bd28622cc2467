import { createClock } from '../clock.ts';
import { openDatabase } from '../database.ts';
import { createHttpGraph } from '../graph/http-graph.ts';
import { createLogger, type Logger } from '../log.ts';
import type { ImportKind } from '../import/kind.ts';
import { migrate } from '../migrate.ts';
import type { Subgraph, SubgraphOptions } from '../subgraph.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { Follower } from '../follow/follower.ts';
import { createFollowing } from '../follow/following.ts';
import { createMetrics } from './metrics.ts';
import type { ServiceConfig } from './service-config.ts';
import { startSubgraph } from './start-subgraph.ts';
import { inWorkers } from './workers.ts';

/** One of the services, as whoever starts it sees it. */
export interface Service<Options extends SubgraphOptions = SubgraphOptions> {
  /** Its name in the supergraph, and its schema in the database. */
  readonly name: string;
  /** The folder of its migrations. */
  readonly migrations: string;
  readonly createSubgraph: (options: Options) => Subgraph;
  /** What it does with the changes of other services. */
  readonly followers?: readonly Follower[];
  /** The lives of its entities, for the page that shows them. */
  readonly workflows?: readonly Workflow[];
  /** The files it takes, for the command that imports them. */
  readonly imports?: readonly ImportKind[];
  /** Whether the database's own policies hold its rows back. */
  readonly rowSecurity?: boolean;
  /** Does what is to be done from time to time, tells how it gets on, and ends; the variables are the service's own. */
  readonly maintain?: (say: (line: string) => void, env?: NodeJS.ProcessEnv) => Promise<void>;
}

/** Runs a service as a process of its own, or as several: database, migrations, subgraph, server, drain. */
export async function startService(service: Service, config: ServiceConfig): Promise<void> {
  const log = createLogger({ name: service.name, level: config.logLevel });
  await inWorkers({ workers: config.workers, log }, () => serveService(service, config, log));
}

async function serveService(service: Service, config: ServiceConfig, log: Logger): Promise<void> {
  const database = await openDatabase({
    url: config.databaseUrl,
    replicaUrl: config.replicaUrl,
    schema: service.name,
    log,
    limitStatements: true,
  });
  await migrate(database, service.migrations);
  const { host, port, production, noticeMs, secrets, gatewayUrl } = config;
  if (gatewayUrl === undefined)
    log.warn('GATEWAY_URL is not set: this service neither asks nor follows the others');
  const graph =
    gatewayUrl === undefined
      ? {}
      : { graph: createHttpGraph({ service: service.name, url: gatewayUrl, secret: secrets[0] }) };
  const subgraph = service.createSubgraph({
    database,
    clock: createClock(),
    log,
    ...graph,
    keepFigures: { maxAgeMs: config.statisticsMaxAge * 1000 },
  });
  const metrics = createMetrics();
  const following = createFollowing({ subgraph, followers: service.followers ?? [], metrics });
  await startSubgraph({
    subgraph,
    database,
    secrets,
    host,
    port,
    noticeMs,
    log,
    production,
    metrics,
    close: [following.stop],
  });
  if (gatewayUrl !== undefined) following.start();
}
