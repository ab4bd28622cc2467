import { readFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import { createLogger } from '@graphroots/kit/log';
import { createExecutor } from '@graphroots/kit/reads/direct';
import { createServer } from '@graphroots/kit/server';
import { answeredBy } from '@graphroots/kit/server/answered-by';
import { mountGraphQL } from '@graphroots/kit/server/graphql';
import { parse } from 'graphql';
import { createTarget, type Target } from '../target.ts';
import { inventoryResolvers, usersResolvers } from './neighbours.ts';
import { productsResolvers } from './products.ts';

const vendored = new URL('../../vendor/subgraph-compatibility/', import.meta.url);
const log = createLogger({ name: 'conformance', level: 'silent' });

const resolversOf: Readonly<Record<string, NonNullable<GraphQLSchemaModule['resolvers']>>> = {
  products: productsResolvers,
  users: usersResolvers,
  inventory: inventoryResolvers,
};

export interface SuiteSubgraphs {
  readonly products: Target;
  /** Composed from the three. */
  readonly supergraph: string;
  /** The SDL that products was made from. */
  readonly reference: string;
  close(): Promise<void>;
}

/** The suite's three subgraphs, served as ours are: the same schema builder, the same server, the same mask. */
export async function startSuiteSubgraphs(): Promise<SuiteSubgraphs> {
  const started = await Promise.all(Object.keys(resolversOf).map(startOne));
  const [products] = started;
  const { supergraphSdl, errors } = composeServices(
    started.map(({ name, sdl, target }) => ({ name, typeDefs: parse(sdl), url: target.url })),
  );
  if (!products || supergraphSdl === undefined) throw new AggregateError(errors ?? [], 'No supergraph');
  return {
    products: products.target,
    supergraph: supergraphSdl,
    reference: products.sdl,
    async close() {
      for (const { close } of started) await close();
    },
  };
}

async function startOne(name: string) {
  const sdl = await readFile(new URL(`${name}.graphql`, vendored), 'utf8');
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversOf[name] ?? {} }]);
  const server = createServer({ log });
  const graphql = await mountGraphQL(server, {
    log,
    source: answeredBy({ schema, answer: createExecutor(schema) }),
    createContext: () => ({}),
    introspection: true,
    inlineTrace: true,
  });
  const target = createTarget(await server.listen({ port: 0, host: '127.0.0.1' }));
  const close = async (): Promise<void> => {
    await server.close();
    await graphql.stop();
  };
  return { name, sdl, target, close };
}
