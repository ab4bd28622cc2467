import { readServiceConfig, type ServiceConfig } from '@graphroots/kit/server/service-config';

export function readGridsConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('grids', 4003, env);
}
