import { readServiceConfig, type ServiceConfig } from '@graphroots/kit/server/service-config';

export function readAssessmentConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig('assessment', 4005, env);
}
