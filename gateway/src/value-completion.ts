import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Logger } from '@graphroots/kit/log';
import { Counter, type Registry } from 'prom-client';
import type { GatewayContext } from './context.ts';

/**
 * A subgraph that answers with the wrong type leaves no error, only a null and a note in the extensions.
 * Such answers are counted and logged, because nobody else would notice them.
 */
export function reportValueCompletion(log: Logger, metrics: Registry): ApolloServerPlugin<GatewayContext> {
  const counter = new Counter({
    name: 'graphql_invalid_values_total',
    help: 'Values of subgraphs that did not fit the schema and became null.',
    registers: [metrics],
  });

  const listener: GraphQLRequestListener<GatewayContext> = {
    async willSendResponse({ response: { body }, operationName, contextValue: { requestId } }) {
      const notes = body.kind === 'single' ? body.singleResult.extensions?.['valueCompletion'] : undefined;
      if (!Array.isArray(notes)) return;
      counter.inc(notes.length);
      log.warn(
        { requestId, operationName, count: notes.length, first: messageOf(notes[0]) },
        'invalid values from a subgraph',
      );
    },
  };
  return { requestDidStart: async () => listener };
}

function messageOf(note: unknown): string {
  return note instanceof Error ? note.message : String(note);
}
