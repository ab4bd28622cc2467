import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { refuse } from '@graphroots/kit/errors';
import { may } from '@graphroots/kit/viewer';
import { Kind, visit, type DocumentNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { readSchema } from '../identity/roles.ts';

/** Lets the schema be read by those who may. */
export function guardIntrospection(): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, boolean>();

  const listener: GraphQLRequestListener<GatewayContext> = {
    async didResolveOperation({ document, contextValue }) {
      if (may(contextValue.viewer, readSchema)) return;
      let asks = known.get(document);
      if (asks === undefined) known.set(document, (asks = asksForSchema(document)));
      if (asks) {
        throw refuse('FORBIDDEN', `Reading the schema needs the right "${readSchema}".`, readSchema);
      }
    },
  };
  return { requestDidStart: async () => listener };
}

/** Whether a document asks for the schema itself. */
export function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]({ name: { value } }) {
      if (value === '__schema' || value === '__type') asks = true;
    },
  });
  return asks;
}
