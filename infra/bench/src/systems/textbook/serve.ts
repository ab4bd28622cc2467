import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';

/** Serves GraphQL at a port of its own; returns where. Connections stay open between rounds. */
export async function serve<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: () => Promise<Context>,
): Promise<string> {
  await apollo.start();
  const server = fastify({ keepAliveTimeout: 600_000, bodyLimit: 8 * 1024 * 1024 });
  server.post('/graphql', fastifyApolloHandler(apollo, { context }));
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}
