import { readConfig } from '@graphroots/kit/config';
import { personalVariables, type PersonalKeys } from '@graphroots/kit/personal/keys';
import {
  serviceConfigFrom,
  serviceEnvironment,
  serviceVariables,
  type ServiceConfig,
} from '@graphroots/kit/server/service-config';
import { z } from 'zod';

export interface MembersConfig extends ServiceConfig {
  readonly personalKeys: PersonalKeys;
}

export function readMembersConfig(env: NodeJS.ProcessEnv = process.env): MembersConfig {
  const variables = { ...serviceVariables('members', 4002), ...personalVariables(env) };
  const found = readConfig(variables, serviceEnvironment('members', env));
  return { ...serviceConfigFrom(found), personalKeys: found.PERSONAL_KEYS };
}

export interface MaintenanceConfig extends Pick<MembersConfig, 'databaseUrl' | 'logLevel' | 'personalKeys'> {
  /** Personal data are erased so long after the last affiliation ended. */
  readonly retentionYears: number;
}

export function readMaintenanceConfig(env: NodeJS.ProcessEnv = process.env): MaintenanceConfig {
  const { DATABASE_URL, LOG_LEVEL } = serviceVariables('members', 4002);
  const years = z.coerce.number({ error: 'must be a number of years' }).int().min(1).max(100).default(10);
  const variables = { DATABASE_URL, LOG_LEVEL, RETENTION_YEARS: years, ...personalVariables(env) };
  const found = readConfig(variables, serviceEnvironment('members', env));
  return {
    databaseUrl: found.DATABASE_URL,
    logLevel: found.LOG_LEVEL,
    personalKeys: found.PERSONAL_KEYS,
    retentionYears: found.RETENTION_YEARS,
  };
}
