import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createGraph, type Graph } from '@graphroots/kit/graph/graph';
import type { GatewayContext } from './context.ts';
import { serviceViewer } from './identity/roles.ts';

/** The graph for a service of the same process: the gateway's own execution with all its rules, and no HTTP. */
export function createInProcessGraph(apollo: ApolloServer<GatewayContext>, service: string): Graph {
  const viewer = serviceViewer(service);
  return createGraph(async ({ query, variables, requestId, signal, deadline }) => {
    const headers = new HeaderMap([['x-request-id', requestId]]);
    const http = { method: 'POST', headers, search: '', body: null };
    const { body } = await apollo.executeOperation(
      { query, variables, http },
      { contextValue: { requestId, headers: {}, client: `account ${viewer.id}`, viewer, signal, deadline } },
    );
    return body.kind === 'single' ? body.singleResult : null;
  });
}
