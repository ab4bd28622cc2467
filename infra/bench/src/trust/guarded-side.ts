import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentId } from '@graphroots/schema/documents';
import { openDevelopmentIssuer } from '@graphroots/gateway/identity/development-issuer';
import { createIdentify } from '@graphroots/gateway/identity/identify';
import { anonymousWith } from '@graphroots/gateway/identity/roles';
import { createTokenVerifier } from '@graphroots/gateway/identity/verify-token';
import type { City } from '@graphroots/gateway/graphiql-settings';
import type { Logger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { listen } from '@graphroots/kit/server/listen';
import type { Databases } from '@graphroots/standalone/databases';
import { createStandalone } from '@graphroots/standalone/standalone';
import type { Shape } from './shapes.ts';
import { countStatements, type Side } from './side.ts';

const accounts = 8;

/** The product as production runs it, asked by the city's command centre with tokens of a portal. */
export async function startGuardedSide(options: {
  readonly databases: Databases;
  readonly city: City;
  readonly shapes: readonly Shape[];
  readonly log: Logger;
}): Promise<Side> {
  const { databases, city, shapes, log } = options;
  const folder = await mkdtemp(join(tmpdir(), 'graphroots-bench-'));
  const issuer = await openDevelopmentIssuer(join(folder, 'key.json'));
  await rm(folder, { recursive: true });
  const { code, line } = city;
  const claims = {
    roles: ['command-centre'],
    scope: '',
    territory: [code],
    lines: line === null ? [] : [line],
  };
  const tokens = await Promise.all(
    Array.from({ length: accounts }, (_, index) =>
      issuer.issue({ ...claims, subject: `account-${index}` }, 1),
    ),
  );
  const gateway = await createStandalone({
    databases,
    // A portal's tokens: those of a developer would bring the right to free documents.
    identify: createIdentify({
      verifyToken: createTokenVerifier([{ ...issuer, kind: 'portal' }]),
      anonymous: anonymousWith([]),
    }),
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: true,
    documents: new Map(shapes.map(({ query }) => [documentId(query), query])),
    follow: true,
  });
  return {
    url: await listen(gateway.server, { port: 0, host: '127.0.0.1' }),
    callers: tokens.map((token) => `Bearer ${token}`),
    statements: () => countStatements(databases),
    async stop() {
      await gateway.server.close();
      await gateway.stop();
    },
  };
}
