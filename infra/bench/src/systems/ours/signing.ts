import { randomUUID } from 'node:crypto';
import type { City } from '@graphroots/gateway/graphiql-settings';
import { rightsOfRoles } from '@graphroots/gateway/identity/roles';
import { signViewer } from '@graphroots/kit/access/viewer-signature';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Questions } from '../system.ts';

/** Signs questions to a service as its gateway does when a city's command centre asks; good for half a minute. */
export function createSigning({ code, line }: City, secret: string): (questions: Questions) => Questions {
  const viewer: Viewer = {
    id: 'command-centre-0',
    roles: ['command-centre'],
    territory: [code],
    lines: line === null ? [] : [line],
    rights: new Set(rightsOfRoles['command-centre']),
  };
  return ({ url, requests }) => ({
    url,
    requests: requests.map(({ headers, body }) => {
      const requestId = randomUUID();
      const signed = signViewer(viewer, { requestId, body }, secret);
      return { headers: { ...headers, 'x-request-id': requestId, ...signed }, body };
    }),
  });
}
