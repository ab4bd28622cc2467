import { byField, type Group } from './group.ts';

const grids = [{ __typename: 'Grid', id: 'g1', name: 'East' }];
const buildings = [{ __typename: 'Building', id: 'b1', name: 'One' }];
const placeOf = (reference: object) => byField(grids, 'id')(reference) ?? byField(buildings, 'id')(reference);

export const interfaces: Group = {
  name: 'interfaces and unions across subgraphs',
  subgraphs: [
    {
      name: 'places',
      sdl: `type Query { places: [Place] found: [Found] }
        interface Place { id: ID! name: String! }
        union Found = Grid | Building
        type Grid implements Place @key(fields: "id") { id: ID! name: String! }
        type Building implements Place @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Query: { places: () => [...grids, ...buildings], found: () => [...buildings, ...grids] },
        Grid: { __resolveReference: byField(grids, 'id') },
        Building: { __resolveReference: byField(buildings, 'id') },
      },
    },
    {
      name: 'figures',
      sdl: `type Grid @key(fields: "id") { id: ID! households: Int! }
        type Building @key(fields: "id") { id: ID! floors: Int! }`,
      resolvers: { Grid: { households: () => 300 }, Building: { floors: () => 6 } },
    },
  ],
  cases: [
    {
      query: '{ places { __typename name } }',
      data: {
        places: [
          { __typename: 'Grid', name: 'East' },
          { __typename: 'Building', name: 'One' },
        ],
      },
    },
    {
      query: '{ places { id ... on Grid { households } ... on Building { floors } } }',
      data: {
        places: [
          { id: 'g1', households: 300 },
          { id: 'b1', floors: 6 },
        ],
      },
    },
    {
      query: '{ found { ... on Place { name } ... on Building { floors } } }',
      data: { found: [{ name: 'One', floors: 6 }, { name: 'East' }] },
    },
    {
      query: `{ found { ...F } } fragment F on Found { __typename ... on Grid { ...G } } fragment G on Grid { households }`,
      data: { found: [{ __typename: 'Building' }, { __typename: 'Grid', households: 300 }] },
    },
    { query: '{ found { ... on Building { floors } } }', data: { found: [{ floors: 6 }, {}] } },
  ],
};

export const interfaceObjects: Group = {
  name: '@interfaceObject',
  subgraphs: [
    {
      name: 'places',
      sdl: `type Query { places: [Place] }
        interface Place @key(fields: "id") { id: ID! name: String! }
        type Grid implements Place @key(fields: "id") { id: ID! name: String! }
        type Building implements Place @key(fields: "id") { id: ID! name: String! floors: Int! }`,
      resolvers: {
        Query: { places: () => [...grids, ...buildings.map((each) => ({ ...each, floors: 6 }))] },
        Place: { __resolveReference: placeOf },
        Grid: { __resolveReference: placeOf },
        Building: { __resolveReference: placeOf },
      },
    },
    {
      name: 'issues',
      sdl: `type Query { busiest: Place }
        type Place @key(fields: "id") @interfaceObject { id: ID! openIssues: Int! }`,
      resolvers: {
        Query: { busiest: () => ({ id: 'b1' }) },
        Place: { openIssues: ({ id }: { id: string }) => (id === 'b1' ? 7 : 2) },
      },
    },
  ],
  cases: [
    {
      query: '{ places { name openIssues } }',
      data: {
        places: [
          { name: 'East', openIssues: 2 },
          { name: 'One', openIssues: 7 },
        ],
      },
    },
    {
      query: '{ places { ... on Building { floors openIssues } } }',
      data: { places: [{}, { floors: 6, openIssues: 7 }] },
    },
    { query: '{ busiest { openIssues } }', data: { busiest: { openIssues: 7 } } },
    { query: '{ busiest { __typename name } }', data: { busiest: { __typename: 'Building', name: 'One' } } },
    { query: '{ busiest { ... on Grid { name } openIssues } }', data: { busiest: { openIssues: 7 } } },
  ],
};
