import { readServiceConfig, type ServiceConfig } from '@graphroots/kit/server/service-config';

export function readVolunteerConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('volunteer', 4004, env);
}
