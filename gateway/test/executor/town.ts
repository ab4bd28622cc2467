import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';

/*
 * Three subgraphs that have what plans are made of: keys, requirements, interfaces and unions across subgraphs, value
 * types that several share, lists of lists, custom scalars, enums, mutations. Values follow from ids.
 */

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12",
  import: ["@key", "@external", "@requires", "@shareable", "@provides"])`;

const sdl = {
  people: `${header}
    type Query {
      person(id: ID!): Person
      people(first: Int = 6): [Person!]
      everybody: [Person!]!
      node(id: ID!): Node
      nodes: [Node]
      things: [Thing]
      blocks: [[House]]
    }
    type Mutation { rename(id: ID!, name: String): Person move(id: ID!, to: ID!): House }
    interface Node { id: ID! name: String }
    union Thing = Person | House | Rock
    enum Mood { GOOD BAD }
    scalar Json
    type Rock { weight: Float! near: Person notes: Json }
    type Person implements Node @key(fields: "id") {
      id: ID! name: String age: Int! mood: Mood notes: Json grown: Boolean!
      friends: [Person] best: Person home: House homes: [House!]! owns: [Thing!] address: Address
    }
    type Address @shareable { lines: [String!]! city: String }
    type House implements Node @key(fields: "id") { id: ID! name: String @shareable }
  `,
  houses: `${header}
    type Query { house(id: ID!): House houses: [House!] }
    interface Node { id: ID! name: String }
    type House implements Node @key(fields: "id") {
      id: ID! name: String @shareable street: String! rooms: [Room!] area(factor: Float = 1): Float
      owner: Person tenants: [Person!]! address: Address grid: [[Int!]]
    }
    type Room { label: String size: Int! doors: [Room!] }
    type Address @shareable { lines: [String!]! city: String }
    type Person @key(fields: "id") { id: ID! houses: [House] kitchen: Room }
  `,
  taxes: `${header}
    type House @key(fields: "id") {
      id: ID! street: String! @external
      tax: Int @requires(fields: "street") payer: Person
    }
    type Person @key(fields: "id") {
      id: ID! name: String @external age: Int! @external address: Address @external
      greeting: String @requires(fields: "name age") score: Int! debts: [Debt!]
      letter: String @requires(fields: "address { city lines }")
    }
    type Address @shareable { lines: [String!]! city: String }
    type Debt { to: Person amount: Float! }
  `,
} as const;

export type ServiceName = keyof typeof sdl;

export const serviceNames: readonly ServiceName[] = ['people', 'houses', 'taxes'];

interface Thing {
  readonly __typename: string;
  readonly id: string;
}

const person = (n: number): Thing => ({ __typename: 'Person', id: `p${n % 6}` });
const house = (n: number): Thing => ({ __typename: 'House', id: `h${n % 4}` });
const rock = (n: number): Thing => ({ __typename: 'Rock', id: `r${n}` });
const numberOf = ({ id }: Thing): number => Number(id.slice(1)) || 0;
const byId = (id: string): Thing | null => {
  if (!/^[ph]\d$/.test(id)) return null;
  return id.startsWith('p') ? person(Number(id.slice(1))) : house(Number(id.slice(1)));
};
const upTo = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const addressOf = (thing: Thing) => ({
  lines: ['1', thing.id],
  city: numberOf(thing) % 3 === 0 ? null : '昆明',
});
const roomsOf = (count: number): object[] =>
  upTo(count, (n) => ({ label: n === 1 ? null : `room ${n}`, size: n * 10, doors: roomsOf(count - 1) }));
const reference = (thing: Thing): Thing => thing;
const resolveType = ({ __typename }: Thing): string => __typename;

const resolvers = {
  people: {
    Query: {
      person: (_: unknown, { id }: Thing) => (id.startsWith('p') ? byId(id) : null),
      people: (_: unknown, { first }: { first: number }) => upTo(Math.min(Math.max(first, 0), 6), person),
      everybody: () => upTo(4, person),
      node: (_: unknown, { id }: Thing) => byId(id),
      nodes: () => [person(1), house(1), null, person(1), house(2)],
      things: () => [person(2), rock(1), house(3), null, person(2)],
      blocks: () => [[house(0), house(1)], null, [null, house(1)], []],
    },
    Mutation: {
      rename: (_: unknown, { id }: Thing) => byId(id),
      move: (_: unknown, { to }: { to: string }) => house(to.length),
    },
    Node: { __resolveType: resolveType },
    Thing: { __resolveType: resolveType },
    Rock: { weight: () => 1.5, near: person, notes: () => ({ any: ['thing', 1, null] }) },
    Person: {
      __resolveReference: reference,
      name: (p: Thing) => (numberOf(p) === 4 ? null : `person ${p.id}`),
      age: (p: Thing) => numberOf(p) * 11,
      mood: (p: Thing) => (numberOf(p) % 2 ? 'GOOD' : 'BAD'),
      notes: (p: Thing) => (numberOf(p) % 2 ? [p.id, { of: null }] : 7),
      grown: (p: Thing) => numberOf(p) > 1,
      friends: (p: Thing) => [person(numberOf(p) + 1), null, person(numberOf(p) + 2), person(0)],
      best: (p: Thing) => (numberOf(p) === 5 ? null : person(numberOf(p) + 3)),
      home: (p: Thing) => house(numberOf(p)),
      homes: (p: Thing) => [house(0), house(numberOf(p)), house(0)],
      owns: (p: Thing) => [house(1), rock(numberOf(p)), person(3)],
      address: addressOf,
    },
    House: { __resolveReference: reference, name: (h: Thing) => `house ${h.id}` },
  },
  houses: {
    Query: {
      house: (_: unknown, { id }: Thing) => (id.startsWith('h') ? byId(id) : null),
      houses: () => upTo(4, house),
    },
    Node: { __resolveType: resolveType },
    House: {
      __resolveReference: (h: Thing) => (h.id === 'h3' ? null : h),
      name: (h: Thing) => `house ${h.id}`,
      street: (h: Thing) => `street ${h.id}`,
      rooms: (h: Thing) => roomsOf(numberOf(h)),
      area: (h: Thing, { factor }: { factor: number | null }) => numberOf(h) * 12.5 * (factor ?? 1),
      owner: (h: Thing) => person(numberOf(h)),
      tenants: (h: Thing) => [person(1), person(numberOf(h)), person(1)],
      address: addressOf,
      grid: () => [[1, 2], null, []],
    },
    Person: {
      __resolveReference: reference,
      houses: (p: Thing) => [house(numberOf(p)), house(2), null],
      kitchen: (p: Thing) => roomsOf(3)[numberOf(p) % 3],
    },
  },
  taxes: {
    House: {
      __resolveReference: reference,
      tax: ({ street }: { street: string }) => street.length,
      payer: (h: Thing) => (numberOf(h) === 2 ? null : person(numberOf(h))),
    },
    Person: {
      __resolveReference: (p: Thing) => (p.id === 'p4' ? null : p),
      greeting: ({ name, age }: { name: string | null; age: number }) => `hello ${name} (${age})`,
      letter: ({ address }: { address: { city: string | null } | null }) => `to ${address?.city}`,
      score: (p: Thing) => numberOf(p),
      debts: (p: Thing) => upTo(numberOf(p) % 3, (n) => ({ to: person(n), amount: n + 0.5 })),
    },
  },
};

export const townSchemas: Readonly<Record<ServiceName, GraphQLSchema>> = {
  people: build('people'),
  houses: build('houses'),
  taxes: build('taxes'),
};

function build(name: ServiceName): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: documentOf(name), resolvers: resolvers[name] }]);
}

function documentOf(name: ServiceName): DocumentNode {
  return parse(sdl[name]);
}

export function composeTown(): string {
  const { supergraphSdl, errors } = composeServices(
    serviceNames.map((name) => ({ name, typeDefs: documentOf(name), url: `http://${name}.test/graphql` })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}
