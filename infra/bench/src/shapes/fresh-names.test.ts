import { readFile } from 'node:fs/promises';
import { parse, stripIgnoredCharacters } from 'graphql';
import { expect, test } from 'vitest';
import { graphqlRequest } from '../clients/load.ts';
import { freshened, withFreshNames, withOwnNames } from './fresh-names.ts';

const walk = await readFile(new URL('walk.graphql', import.meta.url), 'utf8');
const request = graphqlRequest(withFreshNames(walk), { city: '530100000000' });

function queryOf({ body }: { readonly body: string }): string {
  const sent: unknown = JSON.parse(body);
  if (typeof sent !== 'object' || sent === null || !('query' in sent)) throw new Error('There is no query.');
  return stripIgnoredCharacters(String(sent.query));
}

test('no two requests with fresh names are the same question, and each can be parsed', () => {
  const queries = Array.from({ length: 100 }, (_, number) => queryOf(freshened(request, number)));
  expect(new Set(queries).size).toBe(100);
  for (const query of queries) expect(() => parse(query)).not.toThrow();
});

test('fresh names stand in the parts of all services: names, hours and scores', () => {
  const query = queryOf(freshened(request, 7));
  for (const field of ['name_7:name', 'volunteerHours_7:volunteerHours', 'score_7:score'])
    expect(query).toContain(field);
});

test('an answer in fresh names is told in the own names of the fields', () => {
  const answer = { division: { name_fresh: '昆明市', grids: [{ score_fresh: 1, id: 'a' }, null] } };
  expect(withOwnNames(answer)).toEqual({
    division: { name: '昆明市', grids: [{ score: 1, id: 'a' }, null] },
  });
});
