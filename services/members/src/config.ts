import { readServiceConfig, type ServiceConfig } from '@graphroots/kit/server/service-config';

export function readMembersConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('members', 4002, env);
}
