import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { City } from '@graphroots/gateway/graphiql-settings';
import { openDevelopmentIssuer } from '@graphroots/gateway/identity/development-issuer';
import { createIdentify, type Identify } from '@graphroots/gateway/identity/identify';
import { anonymousWith } from '@graphroots/gateway/identity/roles';
import { createTokenVerifier } from '@graphroots/gateway/identity/verify-token';

const accounts = 8;

/** Accounts of a portal that see a whole city: how they are known, and the header `authorization` of each. */
export async function createAccounts(
  { code, line }: City,
  roles: readonly string[],
): Promise<{ identify: Identify; callers: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'graphroots-bench-'));
  const issuer = await openDevelopmentIssuer(join(folder, 'key.json'));
  await rm(folder, { recursive: true });
  const claims = { roles, scope: '', territory: [code], lines: line === null ? [] : [line] };
  const tokens = await Promise.all(
    Array.from({ length: accounts }, (_, index) =>
      issuer.issue({ ...claims, subject: `account-${index}` }, 1),
    ),
  );
  return {
    // A portal's tokens: those of a developer would bring the right to free documents.
    identify: createIdentify({
      verifyToken: createTokenVerifier([{ ...issuer, kind: 'portal' }]),
      anonymous: anonymousWith([]),
    }),
    callers: tokens.map((token) => `Bearer ${token}`),
  };
}
