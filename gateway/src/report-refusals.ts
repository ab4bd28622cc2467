import type { ApolloServerPlugin } from '@apollo/server';
import type { ReportRefusal } from '@graphroots/kit/server/refusals';
import type { GatewayContext } from './context.ts';

/** Reports what an answer refuses; its errors say so themselves by a reason, each reason counts once. */
export function reportRefusals(report: ReportRefusal): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async willSendResponse({ response: { body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          const seen = new Set<string>();
          for (const { extensions: { code, reason } = {} } of errors ?? []) {
            if (typeof code !== 'string' || typeof reason !== 'string' || seen.has(reason)) continue;
            seen.add(reason);
            report({ code, reason }, contextValue);
          }
        },
      };
    },
  };
}
