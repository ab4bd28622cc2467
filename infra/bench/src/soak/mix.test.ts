import { expect, test } from 'vitest';
import { graphqlRequest } from '../clients/load.ts';
import { mixed } from './mix.ts';

const kind = (name: string, weight: number, count: number) => ({
  weight,
  requests: Array.from({ length: count }, (_, index) => graphqlRequest(`${name}${index}`, {})),
});

function namesOf(row: readonly { readonly body: string }[]): string {
  return row.map(({ body }) => /"query":"(\w)/.exec(body)?.[1]).join('');
}

test('each kind comes as often as its weight says, in every stretch of the row', () => {
  const names = namesOf(mixed([kind('S', 4, 3), kind('M', 1, 2)], 6));
  expect(names).toHaveLength(30);
  for (let at = 0; at < 30; at += 5) expect(names.slice(at, at + 5).replaceAll('S', '')).toBe('M');
});

test('all requests of a kind have their turn', () => {
  const row = mixed([kind('S', 1, 5)], 5);
  expect(new Set(row.map(({ body }) => body)).size).toBe(5);
});
