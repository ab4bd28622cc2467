import { z } from 'zod';
import { readConfig } from '../config.ts';
import { subgraphSecrets } from '../access/viewer-signature.ts';
import { processVariables } from './process-variables.ts';

/** What a service process is told by its environment. */
export interface ServiceConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly production: boolean;
  /** What gateways sign their calls with. */
  readonly secrets: readonly string[];
  /** Time between failing readiness and refusing connections, for load balancers to notice. */
  readonly noticeMs: number;
}

/**
 * The environment of one service. `<NAME>_DATABASE_URL` goes before `DATABASE_URL`; without either the service
 * keeps an embedded database of its own, for development.
 */
export function readServiceConfig(name: string, port: number, env: NodeJS.ProcessEnv): ServiceConfig {
  const own = env[`${name.toUpperCase()}_DATABASE_URL`];
  const found = readConfig(
    {
      DATABASE_URL: z.string().default(`pglite:./.data/${name}`),
      ...processVariables(port),
      SUBGRAPH_SECRET: subgraphSecrets,
      DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(60_000).default(0),
    },
    own === undefined ? env : { ...env, DATABASE_URL: own },
  );
  return {
    databaseUrl: found.DATABASE_URL,
    host: found.HOST,
    port: found.PORT,
    logLevel: found.LOG_LEVEL,
    production: found.NODE_ENV === 'production',
    secrets: found.SUBGRAPH_SECRET,
    noticeMs: found.DRAIN_NOTICE_MS,
  };
}
