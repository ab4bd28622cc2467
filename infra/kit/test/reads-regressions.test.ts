import { numeric, pgTable, timestamp } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { code } from '../src/columns.ts';
import { typeOfColumn } from '../src/reads/filters.ts';
import { openLibrary, type OpenLibrary } from './reads/library/library.ts';

test('a value is compared as it was given, not rounded to the precision of the column', () => {
  const columns = pgTable('columns', {
    score: numeric('score', { precision: 5, scale: 2 }),
    at: timestamp('at', { withTimezone: true, precision: 3 }),
    id: code('id'),
  });

  expect(typeOfColumn(columns.score)).toBe('numeric');
  expect(typeOfColumn(columns.at)).toBe('timestamp with time zone');
  expect(typeOfColumn(columns.id)).toBe('text');
});

describe('a text that no row can hold', () => {
  let library: OpenLibrary;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  test.each(['totalCount', '__typename', 'nodes @skip(if: true) { id }'])(
    'is refused whatever is selected: %s',
    async (selected) => {
      const query = `{ libraries(where: { name: "a\\u0000b" }) { ${selected} } }`;
      const { data, errors } = await library.raw(query);
      expect(data).toEqual({ libraries: null });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    },
  );
});
