import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { ReportRefusal } from '@graphroots/kit/server/refusals';
import type { GatewayContext } from './context.ts';

/** Reports what an answer refuses; its errors say so themselves by a reason, each reason counts once. */
export function reportRefusals(report: ReportRefusal): ApolloServerPlugin<GatewayContext> {
  const listener: GraphQLRequestListener<GatewayContext> = {
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const seen = new Set<string>();
      for (const { extensions: { code, reason } = {} } of body.singleResult.errors) {
        if (typeof code !== 'string' || typeof reason !== 'string' || seen.has(reason)) continue;
        seen.add(reason);
        report({ code, reason }, contextValue);
      }
    },
  };
  return { requestDidStart: async () => listener };
}
