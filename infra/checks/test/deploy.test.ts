import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { subgraphNames } from '@graphroots/schema/sdl';
import { expect, test } from 'vitest';

import { repositoryRoot } from '../src/run-tool.ts';

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');
const compose = read('infra/deploy/compose.yaml');

test('every command of compose.yaml names a file that is there', () => {
  const commands = [...compose.matchAll(/command: \[(\S+)\]/g)].map(([, file = '']) => file);
  expect(commands).toHaveLength(subgraphNames.length + 1);
  expect(commands.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
});

test('the gateway is told where each service is, by the names its configuration reads', () => {
  const config = read('gateway/src/config.ts');
  for (const name of subgraphNames) {
    const variable = `${name.toUpperCase()}_SUBGRAPH_URL`;
    expect(compose).toContain(`${variable}: http://${name}:4000/graphql`);
    expect(config).toContain(variable);
  }
});

test('every service is told where the gateway is, by the name its configuration reads', () => {
  expect(compose.match(/GATEWAY_URL: http:\/\/gateway:4000\/graphql/g)).toHaveLength(subgraphNames.length);
  expect(read('infra/kit/src/server/service-config.ts')).toContain('GATEWAY_URL:');
});

test('every service gets a role and a schema of its own', () => {
  const [, list = ''] = /for service in (.+); do/.exec(read('infra/deploy/postgres/create-roles.sh')) ?? [];
  expect(list.split(' ')).toEqual(subgraphNames);
  for (const name of subgraphNames) expect(compose).toContain(`postgres://${name}:\${SERVICE_PASSWORD}@`);
});
