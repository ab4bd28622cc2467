import type { Group } from './group.ts';

export const extended: Group = {
  name: '`extend type`, @extends and federation 1',
  subgraphs: [
    {
      name: 'places',
      sdl: 'type Query { grid: Grid } type Grid @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Query: { grid: () => ({ id: 'g1', name: 'East' }) } },
    },
    {
      name: 'issues',
      sdl: `extend type Grid @key(fields: "id") { id: ID! @external open: Int! }
        type Query @extends { total: Int! }`,
      resolvers: { Query: { total: () => 9 }, Grid: { open: () => 4 } },
    },
    {
      name: 'people',
      sdl: `type Grid @extends @key(fields: "id") {
          id: ID! @external name: String! @external greeting: String! @requires(fields: "name")
        }`,
      resolvers: { Grid: { greeting: ({ name }: { name: string }) => `hello ${name}` } },
    },
  ],
  cases: [
    { query: '{ grid { name open } total }', data: { grid: { name: 'East', open: 4 }, total: 9 } },
    { query: '{ grid { greeting } }', data: { grid: { greeting: 'hello East' } } },
    {
      query: 'query Named { grid { open greeting id } }',
      data: { grid: { open: 4, greeting: 'hello East', id: 'g1' } },
    },
  ],
};

export const conditions: Group = {
  name: '@include, @skip, aliases, fragments, __typename',
  subgraphs: extended.subgraphs,
  cases: [
    {
      query: 'query ($yes: Boolean!) { grid { id open @include(if: $yes) } }',
      variables: { yes: false },
      data: { grid: { id: 'g1' } },
    },
    {
      query: 'query ($yes: Boolean!) { grid { id open @include(if: $yes) } }',
      variables: { yes: true },
      data: { grid: { id: 'g1', open: 4 } },
    },
    {
      query: 'query ($yes: Boolean!) { grid { id open @skip(if: $yes) } }',
      variables: { yes: true },
      data: { grid: { id: 'g1' } },
    },
    { query: 'query ($no: Boolean = false) { grid @include(if: $no) { open } total }', data: { total: 9 } },
    {
      query: 'query ($yes: Boolean!) { grid { ... @include(if: $yes) { open greeting } } }',
      variables: { yes: true },
      data: { grid: { open: 4, greeting: 'hello East' } },
    },
    {
      query: '{ a: grid { open } b: grid { still: open name } }',
      data: { a: { open: 4 }, b: { still: 4, name: 'East' } },
    },
    {
      query: '{ __typename grid { __typename kind: __typename } }',
      data: { __typename: 'Query', grid: { __typename: 'Grid', kind: 'Grid' } },
    },
    {
      query: '{ ...Root } fragment Root on Query { grid { ...Part } } fragment Part on Grid { open }',
      data: { grid: { open: 4 } },
    },
  ],
};

/** Made anew for each run, because what it writes stays. */
export function createMutations(): Group {
  const written: string[] = [];
  const add = (text: string): string => {
    written.push(text);
    return written.join('');
  };
  const text = (_: unknown, given: { text: string }): string => add(given.text);
  return {
    name: 'mutations in order, across subgraphs',
    subgraphs: [
      {
        name: 'a',
        sdl: `type Query { a: Int } type Mutation { addA(text: String!): String! rename(name: String!): Grid }
          type Grid @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Mutation: { addA: text, rename: (_: unknown, { name }: { name: string }) => ({ id: 'g1', name }) },
        },
      },
      {
        name: 'b',
        sdl: `type Query { b: Int } type Mutation { addB(text: String!): String! }
          type Grid @key(fields: "id") { id: ID! open: Int! }`,
        resolvers: { Mutation: { addB: text }, Grid: { open: () => 4 } },
      },
    ],
    cases: [
      {
        query:
          'mutation { one: addA(text: "1") two: addB(text: "2") three: addA(text: "3") four: addB(text: "4") }',
        data: { one: '1', two: '12', three: '123', four: '1234' },
      },
      {
        query: 'mutation { rename(name: "South") { name open } }',
        data: { rename: { name: 'South', open: 4 } },
      },
      {
        query: 'mutation ($name: String!) { rename(name: $name) { id open } }',
        variables: { name: 'North' },
        data: { rename: { id: 'g1', open: 4 } },
      },
    ],
  };
}

export const failures: Group = {
  name: 'a subgraph that fails costs its own fields',
  subgraphs: [
    {
      name: 'places',
      sdl: 'type Query { grid: Grid fine: Int } type Grid @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Query: { grid: () => ({ id: 'g1', name: 'East' }), fine: () => 1 } },
    },
    {
      name: 'issues',
      sdl: 'type Query { broken: Int } type Grid @key(fields: "id") { id: ID! open: Int must: Int! }',
      resolvers: {
        Query: { broken: fail },
        Grid: { open: fail, must: fail },
      },
    },
  ],
  cases: [
    {
      query: '{ grid { name open } fine }',
      data: { grid: { name: 'East', open: null }, fine: 1 },
      errors: true,
    },
    { query: '{ broken fine }', data: { broken: null, fine: 1 }, errors: true },
    { query: '{ grid { name must } fine }', data: { grid: null, fine: 1 }, errors: true },
  ],
};

function fail(): never {
  throw new Error('broken on purpose');
}
