import { z } from 'zod';
import { readConfig } from '../config.ts';
import { isEmbedded } from '../database.ts';
import { subgraphSecrets } from '../access/viewer-signature.ts';
import { processVariables } from './process-variables.ts';
import { checkWorkers } from './workers.ts';

/** What a service process is told by its environment. */
export interface ServiceConfig {
  readonly databaseUrl: string;
  /** A server that repeats what that one does, and is read. */
  readonly replicaUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Processes that share the port, at least 1. */
  readonly workers: number;
  readonly production: boolean;
  /** What gateways and services sign their calls with; the service with the first. */
  readonly secrets: readonly [string, ...string[]];
  /** Where the service asks the whole graph. */
  readonly gatewayUrl: string | undefined;
  /** So old, in seconds, statistics that take long to count may be; 0 counts them each time. */
  readonly statisticsMaxAge: number;
  /** Time between failing readiness and refusing connections, for load balancers to notice. */
  readonly noticeMs: number;
}

/** An embedded database has no replica, and is none. */
export const replicaUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
  .optional();

export const statisticsVariables = {
  STATISTICS_MAX_AGE: z.coerce
    .number({ error: 'must be a number of seconds' })
    .int()
    .min(0)
    .max(86_400)
    .default(60),
};

/**
 * The variables of one service, to be read from its `serviceEnvironment`. Without `<NAME>_DATABASE_URL` and
 * `DATABASE_URL` the service keeps an embedded database of its own, for development.
 */
export function serviceVariables(name: string, port: number) {
  return {
    DATABASE_URL: z.string().default(`pglite:./.data/${name}`),
    REPLICA_URL: replicaUrl,
    ...processVariables(port),
    ...statisticsVariables,
    SUBGRAPH_SECRET: subgraphSecrets,
    GATEWAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
    DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(60_000).default(0),
  };
}

/**
 * The environment as one service sees it: `<NAME>_DATABASE_URL` goes before `DATABASE_URL`, and has its replica in
 * `<NAME>_REPLICA_URL` only.
 */
export function serviceEnvironment(name: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const prefix = name.toUpperCase();
  const [own, replica] = [env[`${prefix}_DATABASE_URL`], env[`${prefix}_REPLICA_URL`]];
  if (own !== undefined) return { ...env, DATABASE_URL: own, REPLICA_URL: replica };
  return replica === undefined ? env : { ...env, REPLICA_URL: replica };
}

/** The configuration of a service that is told nothing of its own. */
export function readServiceConfig(name: string, port: number, env: NodeJS.ProcessEnv): ServiceConfig {
  return serviceConfigFrom(readConfig(serviceVariables(name, port), serviceEnvironment(name, env)));
}

export function serviceConfigFrom(
  found: z.output<z.ZodObject<ReturnType<typeof serviceVariables>>>,
): ServiceConfig {
  checkWorkers(found.WORKERS, { embedded: isEmbedded(found.DATABASE_URL) });
  return {
    databaseUrl: found.DATABASE_URL,
    replicaUrl: found.REPLICA_URL,
    host: found.HOST,
    port: found.PORT,
    logLevel: found.LOG_LEVEL,
    workers: found.WORKERS,
    production: found.NODE_ENV === 'production',
    secrets: found.SUBGRAPH_SECRET,
    gatewayUrl: found.GATEWAY_URL,
    statisticsMaxAge: found.STATISTICS_MAX_AGE,
    noticeMs: found.DRAIN_NOTICE_MS,
  };
}
