import { readServiceConfig, type ServiceConfig } from '@graphroots/kit/server/service-config';

export function readOrganizationConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('organization', 4001, env);
}
