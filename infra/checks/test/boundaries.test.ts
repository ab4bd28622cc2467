import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkBoundaries } from '../src/boundaries.ts';
import { repositoryRoot, runTool } from '../src/run-tool.ts';
import { copyHouse, type HouseCopy } from './house-copy.ts';

let house: HouseCopy;
beforeEach(() => (house = copyHouse()));
afterEach(() => house.remove());

test('this repository keeps its boundaries, and every package was read', async () => {
  const { output, files, packages } = await checkBoundaries(repositoryRoot);
  expect(output).toContain('no issues found');
  expect(packages).toBeGreaterThanOrEqual(12);
  expect(files).toBeGreaterThan(packages);
});

test('a check that read no file fails', async () => {
  expect(await checkBoundaries(house.root)).toMatchObject({ ok: false, files: 0 });
});

describe('between packages', () => {
  test('imports along the agreed direction pass', async () => {
    house.write('services/grids/src/a.ts', `import { readSubgraphSdl } from '@graphroots/schema/sdl';\n`);
    house.write('gateway/src/a.ts', `import { createLogger } from '@graphroots/kit/log';\n`);
    expect(await checkBoundaries(house.root)).toMatchObject({ ok: true, files: 2 });
  });

  test.each([
    ['a service that imports a service by name', `import { a } from '@graphroots/members/subgraph';\n`],
    [
      'a service that imports only a type of a service',
      `import type { A } from '@graphroots/members/subgraph';\n`,
    ],
    ['a service that imports a service at run time', `await import('@graphroots/members/subgraph');\n`],
    ['a service that imports a service by path', `import { a } from '../../members/src/a.ts';\n`],
    ['a service that imports the gateway', `import { a } from '@graphroots/gateway/gateway';\n`],
  ])('%s is caught', async (_, statement) => {
    house.write('services/members/src/a.ts', 'export const a = 1;\n');
    house.write('services/grids/src/a.ts', statement);
    const check = await checkBoundaries(house.root);
    expect(check.ok).toBe(false);
    expect(check.output).toContain('services/grids/src/a.ts:1');
  });

  test.each([
    ['services/grids', '@graphroots/members'],
    ['infra/kit', '@graphroots/schema'],
    ['schema', '@graphroots/kit'],
    ['gateway', '@graphroots/grids'],
    ['infra/demo', '@graphroots/grids'],
  ])('%s may not even depend on %s', async (from, to) => {
    house.write('schema/src/a.ts', 'export const a = 1;\n');
    house.write(`${from}/package.json`, manifestOf(from, { [to]: '0.1.0' }));
    const check = await checkBoundaries(house.root);
    expect(check.ok).toBe(false);
    expect(check.output).toContain(to);
  });
});

describe('within a service', () => {
  test.each([
    ['issue.store.ts', `import { GraphQLError } from 'graphql';\n`],
    ['issue.policy.ts', `import type { GraphQLResolveInfo } from 'graphql';\n`],
    ['issue.table.ts', `import { parse } from 'graphql/language/parser.js';\n`],
    ['dispatch-issue.ts', `import { buildSubgraphSchema } from '@apollo/subgraph';\n`],
    ['issue.store.ts', `import { issueResolvers } from './issue.resolvers.ts';\n`],
    ['issue.policy.ts', `import type { Issue } from '../types.generated.ts';\n`],
  ])('%s that knows GraphQL is caught: %s', async (file, statement) => {
    house.write(`services/grids/src/issue/${file}`, statement);
    const { ok, output } = await runTool('oxlint', ['services'], house.root);
    expect(ok).toBe(false);
    expect(output).toContain('no-restricted-imports');
  });

  test('resolvers may know GraphQL', async () => {
    house.write('services/grids/src/issue/issue.resolvers.ts', `export { GraphQLError } from 'graphql';\n`);
    const { output } = await runTool('oxlint', ['services'], house.root);
    expect(output).not.toContain('no-restricted-imports');
  });
});

function manifestOf(folder: string, dependencies: Record<string, string>): string {
  const name = `@graphroots/${folder.replace(/^.*\//, '')}`;
  return JSON.stringify({ name, version: '0.1.0', private: true, type: 'module', dependencies });
}
