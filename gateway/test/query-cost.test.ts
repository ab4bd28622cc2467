import { readFile } from 'node:fs/promises';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../src/limits/limits.ts';
import { startGateway } from './started-gateway.ts';

const analyst: Viewer = { ...unrestrictedViewer, roles: ['analyst'] };
const street: Viewer = { ...unrestrictedViewer, roles: ['street'] };
const both: Viewer = { ...unrestrictedViewer, roles: ['street', 'analyst'] };
const anonymous: Viewer = { ...unrestrictedViewer, id: null, roles: ['anonymous'] };

/** The real schema over subgraphs that have nothing: what counts here is what is asked for. */
async function startCity({ costBudgets = defaultLimits.costBudgets, viewer = analyst } = {}) {
  const { inject } = await startGateway('in process', {
    supergraph: readSupergraphSdl(),
    dataSource: () => ({ process: async () => ({ data: {} }) }),
    identify: async () => viewer,
    limits: { ...defaultLimits, costBudgets },
  });
  return async (query: string, variables: object = {}) => {
    const response = await inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    const { extensions, errors } = response.json<{
      extensions: { cost: { requested: number; budget: number } };
      errors?: { message: string; extensions: object }[];
    }>();
    const { 'x-query-cost': header, 'x-query-cost-budget': budgetHeader } = response.headers;
    return { status: response.statusCode, header, budgetHeader, ...extensions, errors };
  };
}

const pages = 'query Q($n: Int = 5) { divisions(first: $n) { nodes { name } } }';
const toggled = 'query Q($more: Boolean!) { divisions(first: 3) { nodes @include(if: $more) { name } } }';
const spread = (directives: string) =>
  `{ divisions(first: 3) { ...Page ${directives} } } fragment Page on DivisionConnection { nodes { name } }`;

describe('the cost of a query', () => {
  it.each([
    ['one object counts one, its values nothing', '{ division(code: "1") { code name } }', {}, 2],
    ['a list counts its page', '{ divisions(first: 7) { nodes { name } } }', {}, 2 + 7],
    ['from the end too', '{ divisions(last: 7) { nodes { name } } }', {}, 2 + 7],
    ['edges are objects of their own', '{ divisions(first: 7) { edges { node { name } } } }', {}, 2 + 14],
    ['a page that is not asked for has 20 rows', '{ divisions { nodes { name } } }', {}, 2 + 20],
    ['null is not asked for', '{ divisions(first: null) { nodes { name } } }', {}, 2 + 20],
    [
      'lists in lists multiply',
      '{ divisions(first: 3) { nodes { children(first: 4) { nodes { name } } } } }',
      {},
      2 + 3 * (2 + 4),
    ],
    ['a list without pages counts ten', '{ division(code: "1") { ancestors { name } } }', {}, 2 + 10],
    [
      'statistics have a fixed price',
      '{ division(code: "1") { issueStats { groups { key } } } }',
      {},
      2 + 100,
    ],
    ['a variable counts', pages, { n: 9 }, 2 + 9],
    ['so does its default', pages, {}, 2 + 5],
    ['a variable that is null is not asked for', pages, { n: null }, 2 + 20],
    ['a fragment counts where it is spread', spread(''), {}, 2 + 3],
    ['what is left out costs nothing', toggled, { more: false }, 2],
    ['what is kept costs', toggled, { more: true }, 2 + 3],
    ['a fragment can be left out too', spread('@skip(if: true)'), {}, 2],
    [
      'an alias is asked for again',
      '{ a: division(code: "1") { name } b: division(code: "2") { name } }',
      {},
      3,
    ],
    ['introspection is free', '{ __schema { types { fields { args { name } } } } }', {}, 1],
  ])('%s', async (_name, query, variables, requested) => {
    const ask = await startCity();
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.cost).toEqual({ requested, budget: defaultLimits.costBudgets.analyst });
    expect(answer.header).toBe(String(requested));
  });

  it('the same text costs what its variables ask for each time', async () => {
    const ask = await startCity();
    const costs = [];
    for (const n of [1, 50, 1]) costs.push((await ask(pages, { n })).cost.requested);
    expect(costs).toEqual([3, 52, 3]);
  });
});

describe('the budget', () => {
  it('the walk with ten of everything is within it', async () => {
    const walk = await readFile(new URL('../../schema/operations/walk.graphql', import.meta.url), 'utf8');
    const ask = await startCity({ viewer: street });
    const answer = await ask(walk, { city: '530100000000', n: 10 });
    expect(answer.status).toBe(200);
    expect(answer.cost.requested).toBeGreaterThan(1_000_000);
  });

  it('five lists of a hundred in one another are refused, and the answer says where and what to do', async () => {
    const ask = await startCity();
    const children = 'children(first: 100) { nodes { '.repeat(4);
    const answer = await ask(`{ all: divisions(first: 100) { nodes { ${children} name ${'} } '.repeat(5)} }`);
    expect(answer.status).toBe(400);
    expect(answer.cost.requested).toBe(10_202_020_202);
    expect(answer.errors).toEqual([
      {
        message:
          'This query asks for up to 10,202,020,202 objects; at most 5,000,000 are allowed. Most of them lie along ' +
          `all.nodes${'.children.nodes'.repeat(4)}: lower "first" there, and fetch further pages with "after".`,
        extensions: { code: 'QUERY_TOO_EXPENSIVE', reason: 'cost' },
      },
    ]);
  });

  it.each([
    ['the anonymous', anonymous, '200,000 are allowed without a token', 200_000],
    ['a street', street, '2,000,000 are allowed', 2_000_000],
    ['an analyst', analyst, '5,000,000 are allowed', 5_000_000],
    ['an analyst who is a street too', both, '', 5_000_000],
  ])(
    'is that of the kind of viewer, told in every answer and refusal: %s',
    async (_name, viewer, says, budget) => {
      const ask = await startCity({ viewer });
      const pages = (n: number) =>
        ask(
          `query ($n: Int) { divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: $n) { nodes { name } } } } } } }`,
          { n },
        );
      const within = Math.floor((budget - 10_300) / 10_000) - 1;
      const allowed = await pages(within);
      expect(allowed.errors).toBeUndefined();
      expect([allowed.cost.budget, allowed.budgetHeader]).toEqual([budget, String(budget)]);
      const refused = await pages(within + 2);
      expect(refused.errors?.[0]?.message).toContain(says);
      expect(refused.cost.budget).toBe(budget);
    },
  );

  it('a variable cannot slip past it', async () => {
    const ask = await startCity({ costBudgets: { ...defaultLimits.costBudgets, analyst: 100 } });
    expect((await ask(pages, { n: 98 })).status).toBe(200);
    expect((await ask(pages, { n: 99 })).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_EXPENSIVE' } },
    ]);
    expect((await ask(pages, { n: 1e308 })).cost.requested).toBe(Number.MAX_SAFE_INTEGER);
  });
});
