import { createTestDatabase, type TestDatabase } from '@graphroots/kit/testing/database';
import { subgraphNames } from '@graphroots/schema/sdl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '../src/services.ts';

let test: TestDatabase;
beforeAll(async () => {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  test = await createTestDatabase({ migrations });
});
afterAll(() => test.drop());

describe.each(subgraphNames)('in %s,', (name) => {
  it.each([
    ['trace', 'changed', `update ${name}.trace set reason = 'x'`],
    ['trace', 'deleted', `delete from ${name}.trace`],
    ['trace', 'emptied', `truncate ${name}.trace`],
    ['changes', 'changed', `update ${name}.changes set action = 'x'`],
    ['changes', 'deleted', `delete from ${name}.changes`],
    ['changes', 'emptied', `truncate ${name}.changes`],
  ])('no row of %s can be %s, not even by the owner', async (table, _, statement) => {
    const { sql } = await test.open(name);
    const attempt = sql.unsafe(statement);
    await expect(attempt).rejects.toThrow(`rows of ${name}.${table} are only ever added`);
  });
});
