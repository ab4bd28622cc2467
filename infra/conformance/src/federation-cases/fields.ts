import { byField, type Group } from './group.ts';

const buildings = [
  { id: 'b1', floors: 6, size: { width: 10, depth: 20 }, name: 'One' },
  { id: 'b2', floors: 3, size: { width: 5, depth: 5 }, name: 'Two' },
];

interface Sized {
  readonly floors: number;
  readonly size: { readonly width: number; readonly depth: number };
}

export const requires: Group = {
  name: '@requires: simple, nested, of what another requires',
  subgraphs: [
    {
      name: 'places',
      sdl: `type Query { buildings: [Building] }
        type Building @key(fields: "id") { id: ID! floors: Int! size: Size! }
        type Size { width: Int! depth: Int! }`,
      resolvers: {
        Query: { buildings: () => buildings },
        Building: { __resolveReference: byField(buildings, 'id') },
      },
    },
    {
      name: 'surveys',
      sdl: `type Building @key(fields: "id") {
          id: ID!
          floors: Int! @external
          size: Size! @external
          tall: Boolean! @requires(fields: "floors")
          area: Int! @requires(fields: "floors size { width depth }")
        }
        type Size { width: Int! @external depth: Int! @external }`,
      resolvers: {
        Building: {
          tall: ({ floors }: Sized) => floors > 3,
          area: ({ floors, size }: Sized) => floors * size.width * size.depth,
        },
      },
    },
    {
      name: 'taxes',
      sdl: `type Building @key(fields: "id") {
          id: ID!
          area: Int! @external
          tax: Int! @requires(fields: "area")
        }`,
      resolvers: { Building: { tax: ({ area }: { area: number }) => area / 25 } },
    },
  ],
  cases: [
    { query: '{ buildings { tall } }', data: { buildings: [{ tall: true }, { tall: false }] } },
    { query: '{ buildings { area } }', data: { buildings: [{ area: 1200 }, { area: 75 }] } },
    { query: '{ buildings { tax } }', data: { buildings: [{ tax: 48 }, { tax: 3 }] } },
    {
      query: '{ buildings { id floors tall area tax size { width } } }',
      data: {
        buildings: [
          { id: 'b1', floors: 6, tall: true, area: 1200, tax: 48, size: { width: 10 } },
          { id: 'b2', floors: 3, tall: false, area: 75, tax: 3, size: { width: 5 } },
        ],
      },
    },
    {
      query: '{ buildings { levels: floors bill: tax } }',
      data: {
        buildings: [
          { levels: 6, bill: 48 },
          { levels: 3, bill: 3 },
        ],
      },
    },
  ],
};

export const provides: Group = {
  name: '@provides and @external',
  subgraphs: [
    {
      name: 'issues',
      sdl: `type Query { latest: Issue @provides(fields: "building { name }") any: Issue }
        type Issue { id: ID! building: Building }
        type Building @key(fields: "id") { id: ID! name: String! @external }`,
      resolvers: {
        Query: {
          latest: () => ({ id: 'i1', building: { id: 'b1', name: 'as provided' } }),
          any: () => ({ id: 'i1', building: { id: 'b1' } }),
        },
      },
    },
    {
      name: 'places',
      sdl: 'type Building @key(fields: "id") { id: ID! name: String! @shareable floors: Int! }',
      resolvers: { Building: { __resolveReference: byField(buildings, 'id') } },
    },
  ],
  cases: [
    { query: '{ latest { building { name } } }', data: { latest: { building: { name: 'as provided' } } } },
    { query: '{ any { building { name } } }', data: { any: { building: { name: 'One' } } } },
    { query: '{ latest { building { floors } } }', data: { latest: { building: { floors: 6 } } } },
  ],
};

export const shareable: Group = {
  name: '@shareable values and roots',
  subgraphs: [
    {
      name: 'a',
      sdl: `type Query { city: City @shareable onlyA: City }
        type City @shareable { code: String! name: String! }`,
      resolvers: {
        Query: { city: () => ({ code: '5301', name: 'Kunming' }), onlyA: () => ({ code: '1', name: 'A' }) },
      },
    },
    {
      name: 'b',
      sdl: `type Query { city: City @shareable onlyB: City }
        type City @shareable { code: String! name: String! }
        type Unused @tag(name: "internal") { id: ID }`,
      resolvers: {
        Query: { city: () => ({ code: '5301', name: 'Kunming' }), onlyB: () => ({ code: '2', name: 'B' }) },
      },
    },
  ],
  cases: [
    { query: '{ city { code name } }', data: { city: { code: '5301', name: 'Kunming' } } },
    {
      query: '{ onlyA { name } onlyB { name } city { name } }',
      data: { onlyA: { name: 'A' }, onlyB: { name: 'B' }, city: { name: 'Kunming' } },
    },
  ],
};

export const override: Group = {
  name: '@override',
  subgraphs: [
    {
      name: 'old',
      sdl: 'type Query { building: Building } type Building @key(fields: "id") { id: ID! name: String! floors: Int! }',
      resolvers: { Query: { building: () => ({ id: 'b1', name: 'old', floors: 1 }) } },
    },
    {
      name: 'new',
      sdl: 'type Building @key(fields: "id") { id: ID! name: String! @override(from: "old") }',
      resolvers: { Building: { __resolveReference: byField(buildings, 'id') } },
    },
  ],
  cases: [
    { query: '{ building { name } }', data: { building: { name: 'One' } } },
    { query: '{ building { id floors name } }', data: { building: { id: 'b1', floors: 1, name: 'One' } } },
  ],
};

export const inaccessible: Group = {
  name: '@inaccessible, enum and input intersection',
  subgraphs: [
    {
      name: 'a',
      sdl: `type Query { building(where: Where): Building kind(is: Kind): Kind }
        type Building @key(fields: "id") { id: ID! secret: Int! @inaccessible }
        input Where { id: ID! onlyA: Int }
        enum Kind { HOUSE TOWER @inaccessible }`,
      resolvers: {
        Query: {
          building: (_: unknown, { where }: { where: { id: string } | null }) => ({
            id: where?.id ?? 'b1',
            secret: 4,
          }),
          kind: (_: unknown, { is }: { is: string | null }) => is ?? 'TOWER',
        },
      },
    },
    {
      name: 'b',
      sdl: `type Query { sum(where: Where!): Int }
        type Building @key(fields: "id") {
          id: ID! secret: Int! @external double: Int! @requires(fields: "secret")
        }
        input Where { id: ID! }`,
      resolvers: {
        Query: { sum: (_: unknown, { where }: { where: { id: string } }) => where.id.length },
        Building: { double: ({ secret }: { secret: number }) => 2 * secret },
      },
    },
  ],
  cases: [
    { query: '{ building { double } }', data: { building: { double: 8 } } },
    { query: '{ building { secret } }', data: null, errors: true },
    { query: '{ kind(is: HOUSE) }', data: { kind: 'HOUSE' } },
    { query: '{ kind(is: TOWER) }', data: null, errors: true },
    { query: '{ kind }', data: { kind: null } },
    { query: '{ building(where: { id: "b2" }) { id } }', data: { building: { id: 'b2' } } },
    { query: '{ building(where: { id: "b2", onlyA: 1 }) { id } }', data: null, errors: true },
    { query: '{ sum(where: { id: "b2" }) }', data: { sum: 2 } },
  ],
};
