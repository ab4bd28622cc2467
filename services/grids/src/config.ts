import { readConfig } from '@graphroots/kit/config';
import {
  readServiceConfig,
  serviceEnvironment,
  serviceVariables,
  type ServiceConfig,
} from '@graphroots/kit/server/service-config';

const port = 4003;

export function readGridsConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('grids', port, env);
}

/** What the clock's work needs: no secret, for it answers nobody. */
export function readMaintenanceConfig(
  env: NodeJS.ProcessEnv = process.env,
): Pick<ServiceConfig, 'databaseUrl' | 'logLevel'> {
  const { DATABASE_URL, LOG_LEVEL } = serviceVariables('grids', port);
  const found = readConfig({ DATABASE_URL, LOG_LEVEL }, serviceEnvironment('grids', env));
  return { databaseUrl: found.DATABASE_URL, logLevel: found.LOG_LEVEL };
}
