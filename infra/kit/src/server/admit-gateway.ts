import type { FastifyInstance, FastifyRequest } from 'fastify';
import { verifyViewer } from '../access/viewer-signature.ts';
import type { Viewer } from '../viewer.ts';
import { httpRefusal } from './failures.ts';

/**
 * Lets only calls to `/graphql` through that a gateway has signed with one of the secrets; `_service` and
 * `_entities` are no exception. Returns who asks.
 */
export function admitGateway(
  server: FastifyInstance,
  secrets: readonly string[],
): (request: FastifyRequest) => Viewer {
  const parseJson = server.getDefaultJsonParser('error', 'error');

  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const viewer = verifyViewer(request.headers, { requestId: request.id, body }, secrets);
    if (!viewer) return done(strange());
    request.viewer = viewer;
    return parseJson(request, body, done);
  });
  server.addHook('preHandler', async (request) => {
    if (request.routeOptions.url === '/graphql' && !request.viewer) throw strange();
  });

  return ({ viewer }) => {
    if (!viewer) throw strange();
    return viewer;
  };
}

function strange(): Error {
  return httpRefusal('UNAUTHENTICATED', 'signature', 'A subgraph answers its gateway only. Ask the gateway.');
}
