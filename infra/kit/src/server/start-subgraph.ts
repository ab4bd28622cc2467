import type { Database } from '../database.ts';
import { deadlines } from '../deadline.ts';
import type { Registry } from 'prom-client';
import type { Logger } from '../log.ts';
import { createServer, serve, type RunningServer, type ServeOptions } from '../server.ts';
import type { Subgraph } from '../subgraph.ts';
import { admitGateway } from './admit-gateway.ts';
import { answeredBy } from './answered-by.ts';
import { mountGraphQL } from './graphql.ts';

/** A gateway asks for thousands of entities at once, some 80 bytes each. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

export interface SubgraphServerOptions extends Pick<
  ServeOptions,
  'port' | 'host' | 'noticeMs' | 'deadlineMs' | 'close'
> {
  readonly subgraph: Subgraph;
  /** Checked by readiness, closed last. */
  readonly database: Database;
  readonly log: Logger;
  /** What gateways sign their calls with: the one in use, and the one before while it is being replaced. */
  readonly secrets: readonly string[];
  /** Where `/metrics` reads. */
  readonly metrics?: Registry;
  /** In production nobody introspects a subgraph. */
  readonly production?: boolean;
  /** An answer may take so many milliseconds; as long as a gateway waits when left out. */
  readonly answerMs?: number;
}

/**
 * Runs one subgraph as a process of its own: `/graphql` for gateways that know a secret, health, metrics, and a
 * drain that ends with its pool.
 */
export async function startSubgraph(options: SubgraphServerOptions): Promise<RunningServer> {
  const { subgraph, database, log, secrets, production = true, metrics, close = [], ...more } = options;
  const { answerMs = deadlines.subgraph, ...address } = more;
  const server = createServer({
    log,
    ready: { database: () => database.sql`select 1` },
    bodyLimit: BODY_LIMIT_BYTES,
    ...(metrics && { metrics }),
  });
  const viewerOf = admitGateway(server, secrets);
  const graphql = await mountGraphQL(server, {
    log,
    source: answeredBy(subgraph),
    createContext: (request, http) => subgraph.createContext({ ...request, viewer: viewerOf(http) }),
    introspection: !production,
    inlineTrace: true,
    deadlineMs: answerMs,
  });
  const running = await serve(server, {
    ...address,
    log,
    close: [...close, () => graphql.stop(), () => database.close()],
  });
  log.info({ url: `${running.url}/graphql` }, `${subgraph.name} answers`);
  return running;
}
