import type { Viewer } from '@graphroots/kit/viewer';
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { identifyRequest, type Identify } from './identity/identify.ts';
import { addressOf, clientOf } from './limits/client.ts';
import { guardRate, type RateLimiter } from './limits/rate-limit.ts';

/** Who asks, and whom the request counts for in limits. */
export interface Caller {
  readonly viewer: Viewer;
  readonly client: string;
}

export interface Callers {
  /** Runs before the body is read: refuses bad tokens, and clients that have no points left. */
  readonly admit: onRequestAsyncHookHandler;
  callerOf(request: FastifyRequest): Caller;
}

export function admitCallers(identify: Identify, rate: RateLimiter): Callers {
  return {
    async admit(request, reply) {
      request.viewer = await identifyRequest(identify, request, reply).catch(async (error: unknown) => {
        // Whoever tries tokens pays for it as everybody does.
        await guardRate(rate, addressOf(request), reply);
        throw error;
      });
      await guardRate(rate, clientOf(request.viewer, request), reply);
    },
    callerOf(request) {
      const { viewer } = request;
      if (!viewer) throw new Error('A request was not admitted.');
      return { viewer, client: clientOf(viewer, request) };
    },
  };
}
