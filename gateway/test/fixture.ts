import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { RequestInfo } from '@graphroots/kit/subgraph';
import { GraphQLError, parse, type GraphQLFieldResolver } from 'graphql';

const header = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';

const places = `${header}
  type Query {
    place(code: ID!): Place
    places: [Place!]
    secretFault: String
    forbidden: String
  }
  type Place @key(fields: "code") { code: ID! name: String seenBy: Seen }
  type Seen { requestId: String language: String authorization: String cookie: String }
`;

const people = `${header}
  type Query { greeting: String }
  type Mutation { greet(name: String!): String }
  type Place @key(fields: "code") { code: ID! residents: Int households: Int mayor: String }
`;

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<{ code: string }, RequestInfo>>>;

const names: Record<string, string> = { '5301': '昆明市', '5302': '曲靖市' };

const placesResolvers: Resolvers = {
  Query: {
    place: (_root, { code }: { code: string }) => ({ code }),
    places: () => Object.keys(names).map((code) => ({ code })),
    secretFault: () => {
      throw new Error('connect postgres://grids:hunter2@10.0.0.7 refused');
    },
    forbidden: () => {
      throw new GraphQLError('Only the street may see this.', { extensions: { code: 'FORBIDDEN' } });
    },
  },
  Place: {
    __resolveReference: (reference) => reference,
    name: ({ code }) => names[code],
    seenBy: (_place, _arguments, { requestId, headers }) => ({
      requestId,
      language: headers['accept-language'],
      ...headers,
    }),
  },
};

const peopleResolvers: Resolvers = {
  Query: { greeting: () => '你好' },
  Mutation: { greet: (_root, { name }: { name: string }) => `你好 ${name}` },
  Place: {
    __resolveReference: (reference) => reference,
    residents: () => 8_460_000,
    households: () => 3_020_000,
    mayor: ({ code }) => `mayor of ${code}`,
  },
};

function subgraph(name: string, typeDefs: string, resolvers: Resolvers) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  return { name, schema, createContext: (request: RequestInfo) => request };
}

/** Two subgraphs that share a `Place`: enough to plan, to join and to fail in part. */
export const placesSubgraph = subgraph('places', places, placesResolvers);
export const peopleSubgraph = subgraph('people', people, peopleResolvers);

function composeFrom(peopleSdl: string, placesSdl = places): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'places', typeDefs: parse(placesSdl), url: 'http://places.test/graphql' },
    { name: 'people', typeDefs: parse(peopleSdl), url: 'http://people.test/graphql' },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

/** The supergraph in service; it does not offer households yet. */
export const compose = () => composeFrom(people.replace('households: Int', ''));

/** The one that follows it. */
export const composeWithHouseholds = () => composeFrom(people);

/** The same with some of it guarded. The subgraphs are not: what is refused is refused by the gateway. */
export function composeGuarded(): string {
  const guarded = (sdl: string) =>
    sdl.replace('"@key"', '"@key", "@authenticated", "@policy", "@requiresScopes"');
  return composeFrom(
    guarded(people)
      .replace('mayor: String', 'mayor: String @requiresScopes(scopes: [["mayors:read"]])')
      .replace('greet(name: String!): String', 'greet(name: String!): String @policy(policies: [["greet"]])'),
    guarded(places).replace('type Seen', 'type Seen @authenticated'),
  );
}
