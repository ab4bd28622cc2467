import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { City } from '@graphroots/gateway/graphiql-settings';
import { openDevelopmentIssuer } from '@graphroots/gateway/identity/development-issuer';
import { createIdentify, type Identify } from '@graphroots/gateway/identity/identify';
import { anonymousWith } from '@graphroots/gateway/identity/roles';
import { createTokenVerifier } from '@graphroots/gateway/identity/verify-token';

const accounts = 8;

/** Accounts of a portal that see a whole city: how they are known, and the headers `authorization` of those with such roles. */
export async function createAccounts({ code, line }: City): Promise<{
  identify: Identify;
  callersWith(roles: readonly string[]): Promise<string[]>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'graphroots-bench-'));
  const issuer = await openDevelopmentIssuer(join(folder, 'key.json'));
  await rm(folder, { recursive: true });
  const place = { scope: '', territory: [code], lines: line === null ? [] : [line] };
  return {
    // A portal's tokens: those of a developer would bring the right to free documents.
    identify: createIdentify({
      verifyToken: createTokenVerifier([{ ...issuer, kind: 'portal' }]),
      anonymous: anonymousWith([]),
    }),
    callersWith: (roles) =>
      Promise.all(
        Array.from({ length: accounts }, async (_, index) => {
          const subject = `${roles.join('-')}-${index}`;
          return `Bearer ${await issuer.issue({ ...place, roles, subject }, 1)}`;
        }),
      ),
  };
}

/** Those who ask, by what they are called in shapes and steps. */
export async function callersByKind(
  callersWith: (roles: readonly string[]) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  return {
    centre: await callersWith(['command-centre']),
    analyst: await callersWith(['command-centre', 'analyst']),
    resident: await callersWith(['resident']),
    community: await callersWith(['community']),
    department: await callersWith(['department']),
  };
}
