import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import { readSubgraphSdl, type SubgraphName } from '@graphroots/schema/sdl';
import { drizzle } from 'drizzle-orm/postgres-js';
import { parse } from 'graphql';
import postgres from 'postgres';
import { z } from 'zod';
import { runProgram } from '../program.ts';
import { connections } from '../system.ts';
import { TextbookContext } from './context.ts';
import { serve } from './serve.ts';
import { assessmentResolvers } from './subgraphs/assessment.ts';
import { gridsResolvers } from './subgraphs/grids.ts';
import { membersResolvers } from './subgraphs/members.ts';
import { organizationResolvers } from './subgraphs/organization.ts';
import { volunteerResolvers } from './subgraphs/volunteer.ts';

const resolversOf = {
  organization: organizationResolvers,
  members: membersResolvers,
  grids: gridsResolvers,
  volunteer: volunteerResolvers,
  assessment: assessmentResolvers,
} satisfies Record<SubgraphName, object>;

const told = z.object({
  service: z.enum(['organization', 'members', 'grids', 'volunteer', 'assessment']),
  databaseUrl: z.string(),
});

await runProgram(told, async ({ service, databaseUrl }) => {
  const db = drizzle(postgres(databaseUrl, { max: connections }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- resolvers of parts of the schema, typed where they stand
  const resolvers = resolversOf[service] as unknown as NonNullable<GraphQLSchemaModule['resolvers']>;
  const server = new ApolloServer<TextbookContext>({
    schema: buildSubgraphSchema([{ typeDefs: parse(readSubgraphSdl(service)), resolvers }]),
    introspection: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  return { url: await serve(server, async () => new TextbookContext(db)) };
});
