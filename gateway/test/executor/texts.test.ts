import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Faultiness } from '../../src/testing/faults.ts';
import { openTown, type TwoExecutors } from './two-executors.ts';

const fine: Faultiness = { values: 0, entities: 0, calls: 0, lengths: false };
const stormy: Faultiness = { values: 0.03, entities: 0.2, calls: 0.1, lengths: false };

let town: TwoExecutors;

beforeAll(async () => {
  town = await openTown({ deduplicate: true });
});
afterAll(() => town.stop());

/** How many objects were passed on as their subgraphs wrote them. The answer is that of Apollo's executor. */
async function textsOf(selection: string, weather = { seed: 1, faultiness: fine }, variables = {}) {
  const text = `query Asked${'v' in variables ? '($v: Boolean!)' : ''} ${selection}`;
  const before = town.texts();
  const { apollo, ours, compiled } = await town.ask({ text, document: parse(text), variables }, weather);
  expect(compiled).toBe(true);
  expect(ours.data).toBe(apollo.data);
  expect(ours.errors.toSorted()).toEqual(apollo.errors.toSorted());
  expect(ours.notes).toBe(apollo.notes);
  return town.texts() - before;
}

describe('objects that stand in the answer as they are fetched', () => {
  test.each([
    ['by one fetch', '{ people(first: 3) { id kitchen { size } } }', 3],
    [
      'under other names, with lists in them',
      '{ people(first: 3) { k: kitchen { s: size doors { size } } } }',
      3,
    ],
    [
      'beside what other subgraphs tell',
      '{ people(first: 3) { kitchen { size } score debts { amount } } }',
      3,
    ],
    ['once for all who share an entity', '{ people(first: 2) { friends { kitchen { size } } } }', 4],
    ['made up of two selections', '{ people(first: 3) { kitchen { size } kitchen { doors { size } } } }', 3],
    ['below objects of another fetch', '{ houses { owner { home { id } kitchen { size } } tax } }', 4],
  ])('are passed on unread: %s', async (_, selection, texts) => {
    expect(await textsOf(selection)).toBe(texts);
  });

  test('are read where something is null in them', async () => {
    expect(await textsOf('{ people(first: 3) { kitchen { label size } } }')).toBe(2);
  });
});

test.each([
  ['another subgraph is asked about them', '{ houses { payer { name } } }'],
  ['another subgraph has to be told of them', '{ houses { owner { address { city lines } letter } } }'],
  ['fragments may leave some of it out', '{ people(first: 3) { kitchen { ... on Room { size } } } }'],
  ['they are lists', '{ people(first: 3) { debts { amount } } }'],
])('objects are read where %s', async (_, selection) => {
  expect(await textsOf(selection)).toBe(0);
});

test.each([true, false])('objects are read where conditions decide on them (%s)', async (v) => {
  const selection = '{ people(first: 3) { kitchen { size doors @include(if: $v) { size } } } }';
  expect(await textsOf(selection, undefined, { v })).toBe(0);
});

test("answers are those of Apollo's executor where others of their values are not as they should be", async () => {
  const selection =
    '{ people(first: 6) { name age kitchen { size } score debts { amount } houses { street } } }';
  let texts = 0;
  for (let seed = 0; seed < 40; seed += 1) texts += await textsOf(selection, { seed, faultiness: stormy });
  expect(texts).toBeGreaterThan(40);
});
