import { httpRefusal } from '@graphroots/kit/server/failures';
import type { Viewer } from '@graphroots/kit/viewer';
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler, preHandlerHookHandler } from 'fastify';
import type { ServiceCallers } from './identity/admit-services.ts';
import { identifyRequest, type Identify } from './identity/identify.ts';
import { addressOf, clientOf } from './limits/client.ts';
import { guardRate, type RateLimiter } from './limits/rate-limit.ts';

/** Who asks, and whom the request counts for in limits. */
export interface Caller {
  readonly viewer: Viewer;
  readonly client: string;
}

export interface Callers {
  /** Runs before the body is read: refuses bad tokens and signatures, and clients that have no points left. */
  readonly admit: onRequestAsyncHookHandler;
  /** Runs when the body has been read: refuses a service that signed none. */
  readonly confirm: preHandlerHookHandler;
  callerOf(request: FastifyRequest): Caller;
}

export function admitCallers(identify: Identify, services: ServiceCallers, rate: RateLimiter): Callers {
  async function find(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (services.claims(request)) services.admit(request);
    else request.viewer = await identifyRequest(identify, request, reply);
  }

  return {
    async admit(request, reply) {
      try {
        await find(request, reply);
      } catch (error) {
        // Whoever tries tokens pays for it as everybody does.
        await guardRate(rate, addressOf(request), reply);
        throw error;
      }
      await guardRate(rate, request.viewer ? clientOf(request.viewer, request) : addressOf(request), reply);
    },
    confirm({ viewer }, _reply, done) {
      if (viewer) return done();
      return done(httpRefusal('UNAUTHENTICATED', 'signature', 'A service sends its question as JSON.'));
    },
    callerOf(request) {
      const { viewer } = request;
      if (!viewer) throw new Error('A request was not admitted.');
      return { viewer, client: clientOf(viewer, request) };
    },
  };
}
