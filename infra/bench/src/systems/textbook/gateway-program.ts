import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { keepTelemetryHome } from '@graphroots/gateway/config';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { z } from 'zod';
import { runProgram } from '../program.ts';
import { serve } from './serve.ts';

await runProgram(z.object({ urls: z.record(z.string(), z.string()) }), async ({ urls }) => {
  keepTelemetryHome();
  const gateway = new ApolloGateway({
    // Apollo's gateway takes no supergraph with guards; what they guard is open here.
    supergraphSdl: claimGuards(readSupergraphSdl()),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls[name] ?? '' }),
  });
  const server = new ApolloServer({ gateway, introspection: false });
  return { url: await serve(server, async () => ({})) };
});
