import { readConfig } from '@graphroots/kit/config';
import { personalVariables, type PersonalKeys } from '@graphroots/kit/personal/keys';
import {
  serviceConfigFrom,
  serviceEnvironment,
  serviceVariables,
  type ServiceConfig,
} from '@graphroots/kit/server/service-config';

export interface MembersConfig extends ServiceConfig {
  readonly personalKeys: PersonalKeys;
}

export function readMembersConfig(env: NodeJS.ProcessEnv = process.env): MembersConfig {
  const variables = { ...serviceVariables('members', 4002), ...personalVariables(env) };
  const found = readConfig(variables, serviceEnvironment('members', env));
  return { ...serviceConfigFrom(found), personalKeys: found.PERSONAL_KEYS };
}
