import { claimsService, verifyService, type ServiceCall } from '@graphroots/kit/access/service-signature';
import { httpRefusal } from '@graphroots/kit/server/failures';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { serviceViewer } from './roles.ts';

/** Requests that come from the services themselves, signed with what the gateway signs its own calls with. */
export interface ServiceCallers {
  /** Whether a request claims to come from a service. */
  claims(request: FastifyRequest): boolean;
  /**
   * Before the body is read: refuses what no service has signed. Who asks is known once the body has been compared
   * with what was signed, and never of a request without one.
   */
  admit(request: FastifyRequest): void;
}

export function admitServices(server: FastifyInstance, secrets: readonly string[]): ServiceCallers {
  const calls = new WeakMap<FastifyRequest, ServiceCall>();
  const parseJson = server.getDefaultJsonParser('error', 'error');

  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const call = calls.get(request);
    if (call && !call.matches(body)) return done(strange());
    if (call) request.viewer = serviceViewer(call.service);
    return parseJson(request, body, done);
  });

  return {
    claims: (request) => claimsService(request.headers),
    admit(request) {
      const call = verifyService(request.headers, request.id, secrets);
      if (!call) throw strange();
      calls.set(request, call);
    },
  };
}

function strange(): Error {
  return httpRefusal('UNAUTHENTICATED', 'signature', 'This was not signed by a service of this graph.');
}
