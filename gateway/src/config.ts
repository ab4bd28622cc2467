import { subgraphSecrets } from '@graphroots/kit/access/viewer-signature';
import { readConfig } from '@graphroots/kit/config';
import { processVariables } from '@graphroots/kit/server/process-variables';
import { checkWorkers } from '@graphroots/kit/server/workers';
import { supergraphSdlPath, type SubgraphName } from '@graphroots/schema/sdl';
import { z } from 'zod';
import { executorVariables } from './executor/variables.ts';
import { identityFrom, identityVariables, type IdentityConfig } from './identity/identity.ts';
import { limitVariables, limitsFrom, type GatewayLimits } from './limits/limits.ts';

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Processes that share the port, at least 1. */
  readonly workers: number;
  readonly production: boolean;
  readonly supergraphFile: string;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  readonly subgraphDeadlineMs: number;
  readonly drainNoticeMs: number;
  /** Whether operations that come again run by what is compiled from their plans. */
  readonly compiled: boolean;
  readonly limits: GatewayLimits;
  readonly identity: IdentityConfig;
  /** What calls to the subgraphs are signed with, and theirs to this gateway; the gateway signs with the first. */
  readonly subgraphSecrets: readonly [string, ...string[]];
  /** Code of the division from which GraphiQL's first query starts. */
  readonly city: string;
  /** Path of the Party organization whose line GraphiQL's development token sees. */
  readonly line: string | null;
}

const subgraphUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

const milliseconds = z.coerce.number().int().min(0).max(60_000);

const variables = {
  ...processVariables(4000),
  SUPERGRAPH_FILE: z.string().default(supergraphSdlPath),
  SUBGRAPH_DEADLINE_MS: milliseconds.default(3000),
  DRAIN_NOTICE_MS: milliseconds.default(0),
  GRAPHIQL_CITY: z
    .string()
    .regex(/^\d{12}$/, 'must be a division code of 12 digits')
    .default('530100000000'),
  GRAPHIQL_LINE: z.string().optional(),
  ORGANIZATION_SUBGRAPH_URL: subgraphUrl,
  MEMBERS_SUBGRAPH_URL: subgraphUrl,
  GRIDS_SUBGRAPH_URL: subgraphUrl,
  VOLUNTEER_SUBGRAPH_URL: subgraphUrl,
  ASSESSMENT_SUBGRAPH_URL: subgraphUrl,
  SUBGRAPH_SECRET: subgraphSecrets,
  ...executorVariables,
  ...identityVariables,
  ...limitVariables,
};

export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const found = readConfig(variables, env);
  checkWorkers(found.WORKERS, { uncounted: found.REDIS_URL === undefined });
  return {
    host: found.HOST,
    port: found.PORT,
    logLevel: found.LOG_LEVEL,
    workers: found.WORKERS,
    production: found.NODE_ENV === 'production',
    supergraphFile: found.SUPERGRAPH_FILE,
    subgraphUrls: {
      organization: found.ORGANIZATION_SUBGRAPH_URL,
      members: found.MEMBERS_SUBGRAPH_URL,
      grids: found.GRIDS_SUBGRAPH_URL,
      volunteer: found.VOLUNTEER_SUBGRAPH_URL,
      assessment: found.ASSESSMENT_SUBGRAPH_URL,
    },
    subgraphDeadlineMs: found.SUBGRAPH_DEADLINE_MS,
    drainNoticeMs: found.DRAIN_NOTICE_MS,
    compiled: found.COMPILED_EXECUTOR,
    limits: limitsFrom(found),
    identity: identityFrom(found),
    subgraphSecrets: found.SUBGRAPH_SECRET,
    city: found.GRAPHIQL_CITY,
    line: found.GRAPHIQL_LINE ?? null,
  };
}

/** What the command that gives out development tokens is told. */
export function readIdentityConfig(env: NodeJS.ProcessEnv = process.env): IdentityConfig {
  return identityFrom(readConfig(identityVariables, env));
}

/** Apollo's gateway reports its use to an outside address unless its environment says no, and asks nowhere else. */
export function keepTelemetryHome(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
