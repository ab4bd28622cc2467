import { byField, type Group } from './group.ts';

const grids = [
  { id: 'g1', code: '001', name: 'East' },
  { id: 'g2', code: '002', name: 'West' },
];
const heads = [
  { id: 'g1', head: { id: 'm1' } },
  { id: 'g2', head: null },
];
const members = [{ id: 'm1', name: 'Li' }];

export const singleKeys: Group = {
  name: 'simple entity call',
  subgraphs: [
    {
      name: 'places',
      sdl: `type Query { grids: [Grid] grid(id: ID!): Grid }
        type Grid @key(fields: "id") { id: ID! code: String! name: String! }`,
      resolvers: {
        Query: { grids: () => grids, grid: (_: unknown, key: object) => byField(grids, 'id')(key) },
        Grid: { __resolveReference: byField(grids, 'id') },
      },
    },
    {
      name: 'people',
      sdl: `type Grid @key(fields: "id") { id: ID! head: Member }
        type Member @key(fields: "id") { id: ID! name: String! grids: [Grid!]! }`,
      resolvers: {
        Grid: { head: ({ id }: { id: string }) => byField(heads, 'id')({ id })?.head },
        Member: {
          name: ({ id }: { id: string }) => byField(members, 'id')({ id })?.name,
          grids: () => [{ id: 'g1' }],
        },
      },
    },
  ],
  cases: [
    {
      query: '{ grid(id: "g1") { name head { name } } }',
      data: { grid: { name: 'East', head: { name: 'Li' } } },
    },
    {
      query: '{ grids { id head { id } } }',
      data: {
        grids: [
          { id: 'g1', head: { id: 'm1' } },
          { id: 'g2', head: null },
        ],
      },
    },
    {
      // There and back again: people, places, people.
      query: '{ grid(id: "g1") { head { grids { name head { name } } } } }',
      data: { grid: { head: { grids: [{ name: 'East', head: { name: 'Li' } }] } } },
    },
    { query: '{ grid(id: "none") { name head { name } } }', data: { grid: null } },
    {
      query: '{ grid(id: "g1") { __typename head { __typename } } }',
      data: { grid: { __typename: 'Grid', head: { __typename: 'Member' } } },
    },
  ],
};

const posts = [
  { grid: { id: 'g1' }, kind: 'HEAD', since: '2024' },
  { grid: { id: 'g2' }, kind: 'HEAD', since: '2025' },
];

export const compositeKeys: Group = {
  name: 'composite and nested keys',
  subgraphs: [
    {
      name: 'posts',
      sdl: `type Query { posts: [Post] }
        type Post @key(fields: "kind grid { id }") { kind: String! grid: Grid! since: String! }
        type Grid @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: { Query: { posts: () => posts } },
    },
    {
      name: 'pay',
      sdl: `type Post @key(fields: "kind grid { id }") { kind: String! grid: Grid! pay: Int! }
        type Grid @key(fields: "id") { id: ID! budget: Int! }`,
      resolvers: {
        Post: {
          pay: ({ kind, grid }: { kind: string; grid: { id: string } }) =>
            kind === 'HEAD' && grid.id === 'g2' ? 200 : 100,
        },
        Grid: { budget: ({ id }: { id: string }) => (id === 'g1' ? 10 : 20) },
      },
    },
  ],
  cases: [
    {
      query: '{ posts { since pay } }',
      data: {
        posts: [
          { since: '2024', pay: 100 },
          { since: '2025', pay: 200 },
        ],
      },
    },
    {
      query: '{ posts { grid { budget } } }',
      data: { posts: [{ grid: { budget: 10 } }, { grid: { budget: 20 } }] },
    },
    {
      query: '{ posts { kind grid { id budget } pay } }',
      data: {
        posts: [
          { kind: 'HEAD', grid: { id: 'g1', budget: 10 }, pay: 100 },
          { kind: 'HEAD', grid: { id: 'g2', budget: 20 }, pay: 200 },
        ],
      },
    },
  ],
};

export const alternativeKeys: Group = {
  name: 'several keys',
  subgraphs: [
    {
      name: 'ids',
      sdl: 'type Query { first: Grid } type Grid @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Query: { first: () => grids[0] }, Grid: { __resolveReference: byField(grids, 'id') } },
    },
    {
      name: 'both',
      sdl: 'type Grid @key(fields: "id") @key(fields: "code") { id: ID! code: String! }',
      resolvers: { Grid: { __resolveReference: byField(grids, 'id') } },
    },
    {
      name: 'codes',
      sdl: 'type Query { last: Grid } type Grid @key(fields: "code") { code: String! area: Int! }',
      resolvers: {
        Query: { last: () => ({ code: '002' }) },
        Grid: { area: ({ code }: { code: string }) => Number(code) * 10 },
      },
    },
  ],
  cases: [
    // From one key to another through the subgraph that knows both.
    { query: '{ first { name area } }', data: { first: { name: 'East', area: 10 } } },
    { query: '{ first { id code area } }', data: { first: { id: 'g1', code: '001', area: 10 } } },
    { query: '{ last { area code } }', data: { last: { area: 20, code: '002' } } },
  ],
};

export const nullKeys: Group = {
  name: 'entities that are not there',
  subgraphs: [
    {
      name: 'issues',
      sdl: `type Query { issues: [Issue!] }
        type Issue { id: ID! grid: Grid handler: Member }
        type Grid @key(fields: "id", resolvable: false) { id: ID! }
        type Member @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: {
          issues: () => [
            { id: 'i1', grid: { id: 'g1' }, handler: { id: 'm1' } },
            { id: 'i2', grid: { id: 'gone' }, handler: { id: 'gone' } },
            { id: 'i3', grid: null, handler: null },
          ],
        },
      },
    },
    {
      name: 'places',
      sdl: `type Grid @key(fields: "id") { id: ID! name: String }
        type Member @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Grid: { __resolveReference: byField(grids, 'id') },
        Member: { __resolveReference: byField(members, 'id') },
      },
    },
  ],
  cases: [
    {
      query: '{ issues { id grid { name } } }',
      data: {
        issues: [
          { id: 'i1', grid: { name: 'East' } },
          { id: 'i2', grid: { name: null } },
          { id: 'i3', grid: null },
        ],
      },
    },
    {
      // A non-null field of an entity that is not there costs the entity, and no more.
      query: '{ issues { id handler { name } } }',
      data: {
        issues: [
          { id: 'i1', handler: { name: 'Li' } },
          { id: 'i2', handler: null },
          { id: 'i3', handler: null },
        ],
      },
    },
  ],
};
