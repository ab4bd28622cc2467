import { demoSizes, type DemoSize } from '@graphroots/demo/city';
import { executorVariables } from '@graphroots/gateway/executor/variables';
import { identityFrom, identityVariables, type IdentityConfig } from '@graphroots/gateway/identity/identity';
import { limitVariables, limitsFrom, type GatewayLimits } from '@graphroots/gateway/limits/limits';
import { ConfigError, readConfig } from '@graphroots/kit/config';
import { isEmbedded } from '@graphroots/kit/database';
import { personalVariables, type PersonalKeys } from '@graphroots/kit/personal/keys';
import { processVariables } from '@graphroots/kit/server/process-variables';
import { replicaUrl, statisticsVariables } from '@graphroots/kit/server/service-config';
import { checkWorkers } from '@graphroots/kit/server/workers';
import { subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import { z } from 'zod';
import type { DatabaseUrls, ReplicaUrls } from './databases.ts';

export interface StandaloneConfig {
  readonly databaseUrls: DatabaseUrls;
  /** Servers that repeat what those do, and are read. */
  readonly replicaUrls: ReplicaUrls;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Processes that share the port, at least 1. */
  readonly workers: number;
  readonly production: boolean;
  /** So old, in seconds, statistics that take long to count may be; 0 counts them each time. */
  readonly statisticsMaxAge: number;
  /** Whether operations that come again run by what is compiled from their plans. */
  readonly compiled: boolean;
  readonly limits: GatewayLimits;
  readonly identity: IdentityConfig;
  /** What the members service seals personal data with. */
  readonly personalKeys: PersonalKeys;
  /**
   * A city that ships with the project, or the path of a CSV of divisions; null to start as the database is,
   * undefined to load Kunming where the database is empty.
   */
  readonly demoCity: string | null | undefined;
  readonly demoSize: DemoSize;
}

const databaseVariables = {
  DATABASE_URL: z.string().optional(),
  ORGANIZATION_DATABASE_URL: z.string().optional(),
  MEMBERS_DATABASE_URL: z.string().optional(),
  GRIDS_DATABASE_URL: z.string().optional(),
  VOLUNTEER_DATABASE_URL: z.string().optional(),
  ASSESSMENT_DATABASE_URL: z.string().optional(),
};

const replicaVariables = {
  REPLICA_URL: replicaUrl,
  ORGANIZATION_REPLICA_URL: replicaUrl,
  MEMBERS_REPLICA_URL: replicaUrl,
  GRIDS_REPLICA_URL: replicaUrl,
  VOLUNTEER_REPLICA_URL: replicaUrl,
  ASSESSMENT_REPLICA_URL: replicaUrl,
};

const variables = {
  ...databaseVariables,
  ...replicaVariables,
  ...processVariables(4000, 'warn'),
  ...statisticsVariables,
  DEMO_CITY: z.string().optional(),
  DEMO_SIZE: z.enum(demoSizes).default('city'),
  ...executorVariables,
  ...identityVariables,
  ...limitVariables,
};

/** `embeddedUrl` says where a service keeps its data when no variable does. */
export function readStandaloneConfig(
  embeddedUrl: (name: SubgraphName) => string,
  env: NodeJS.ProcessEnv = process.env,
): StandaloneConfig {
  const found = readConfig({ ...variables, ...personalVariables(env) }, env);
  const databaseUrls = databaseUrlsFrom(found, embeddedUrl);
  const embedded = Object.values(databaseUrls).some(isEmbedded);
  if (embedded && found.DEMO_SIZE === 'capital' && found.DEMO_CITY !== 'none') {
    throw new ConfigError([
      'DEMO_SIZE: a capital is too large for the embedded engine; name an empty database of a PostgreSQL server in DATABASE_URL',
    ]);
  }
  checkWorkers(found.WORKERS, {
    embedded,
    uncounted: found.REDIS_URL === undefined,
  });
  return {
    databaseUrls,
    replicaUrls: replicaUrlsFrom(found),
    host: found.HOST,
    port: found.PORT,
    logLevel: found.LOG_LEVEL,
    workers: found.WORKERS,
    production: found.NODE_ENV === 'production',
    statisticsMaxAge: found.STATISTICS_MAX_AGE,
    compiled: found.COMPILED_EXECUTOR,
    limits: limitsFrom(found),
    identity: identityFrom(found),
    personalKeys: found.PERSONAL_KEYS,
    demoCity: found.DEMO_CITY === 'none' ? null : found.DEMO_CITY,
    demoSize: found.DEMO_SIZE,
  };
}

export type ImportConfig = Pick<StandaloneConfig, 'databaseUrls' | 'logLevel' | 'personalKeys'>;

/** What the import of files is told: nothing of ports, callers and limits. */
export function readImportConfig(
  embeddedUrl: (name: SubgraphName) => string,
  env: NodeJS.ProcessEnv = process.env,
): ImportConfig {
  const { LOG_LEVEL } = processVariables(4000, 'warn');
  const found = readConfig({ ...databaseVariables, LOG_LEVEL, ...personalVariables(env) }, env);
  return {
    databaseUrls: databaseUrlsFrom(found, embeddedUrl),
    logLevel: found.LOG_LEVEL,
    personalKeys: found.PERSONAL_KEYS,
  };
}

type FoundUrls = z.output<z.ZodObject<typeof databaseVariables>>;

function databaseUrlsFrom(found: FoundUrls, embeddedUrl: (name: SubgraphName) => string): DatabaseUrls {
  const own: Readonly<Record<SubgraphName, string | undefined>> = {
    organization: found.ORGANIZATION_DATABASE_URL,
    members: found.MEMBERS_DATABASE_URL,
    grids: found.GRIDS_DATABASE_URL,
    volunteer: found.VOLUNTEER_DATABASE_URL,
    assessment: found.ASSESSMENT_DATABASE_URL,
  };
  const urlOf = (name: SubgraphName): string => own[name] ?? found.DATABASE_URL ?? embeddedUrl(name);
  return {
    organization: urlOf('organization'),
    members: urlOf('members'),
    grids: urlOf('grids'),
    volunteer: urlOf('volunteer'),
    assessment: urlOf('assessment'),
  };
}

/** A database of its own has a replica of its own, or none. */
function replicaUrlsFrom(found: FoundUrls & z.output<z.ZodObject<typeof replicaVariables>>): ReplicaUrls {
  const shared = (own: string | undefined) => (own === undefined ? found.REPLICA_URL : undefined);
  return {
    organization: found.ORGANIZATION_REPLICA_URL ?? shared(found.ORGANIZATION_DATABASE_URL),
    members: found.MEMBERS_REPLICA_URL ?? shared(found.MEMBERS_DATABASE_URL),
    grids: found.GRIDS_REPLICA_URL ?? shared(found.GRIDS_DATABASE_URL),
    volunteer: found.VOLUNTEER_REPLICA_URL ?? shared(found.VOLUNTEER_DATABASE_URL),
    assessment: found.ASSESSMENT_REPLICA_URL ?? shared(found.ASSESSMENT_DATABASE_URL),
  };
}

/** The environment of a child process: this one's, with what the child is told. */
export function childEnvironment(
  variables: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return { ...env, ...variables };
}

export const portOf = (name: SubgraphName): number => 4001 + subgraphNames.indexOf(name);
