import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { createExecutor } from '../reads/direct.ts';
import type { Subgraph, SubgraphContext } from '../subgraph.ts';

type Source = Pick<ApolloServerOptionsWithGateway<SubgraphContext>, 'gateway'>;

/**
 * Has Apollo Server leave what it has parsed and validated to a subgraph's own way to answer. Whoever asks for timings gets
 * those of its resolvers.
 */
export function answeredBy({ schema, answer }: Pick<Subgraph, 'schema' | 'answer'>): Source {
  const byResolvers = createExecutor(schema);
  return {
    gateway: {
      onSchemaLoadOrUpdate(load) {
        load({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        async executor({ document, request, context, metrics }) {
          const { operationName, variables = {} } = request;
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's contexts are the subgraph's
          const asked = context as SubgraphContext;
          if (metrics.captureTraces) return byResolvers({ document, operationName, variables }, asked);
          // Nobody here looks into the answer: it is only written out.
          return answer({ document, operationName, variables, texts: 'all' }, asked);
        },
      }),
      stop: async () => undefined,
    },
  };
}
