import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import type { Issuer } from './verify-token.ts';

const algorithm = 'ES256';
const name = 'urn:graphroots:development';
const audience = 'graphroots';
const type = 'at+jwt';

const privateKey = z.object({
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

/** What a development token says of its bearer; see the claims of real ones in docs/access.md. */
export interface DevelopmentClaims {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly scope: string;
  readonly territory: readonly string[];
  readonly lines: readonly string[];
}

/** Gives out tokens for one machine. Never part of a deployment in production, which refuses its tokens. */
export interface DevelopmentIssuer extends Issuer {
  issue(claims: DevelopmentClaims, hours: number): Promise<string>;
}

/** The issuer whose key lies in the file; it is made at first use, readable for its owner only. */
export async function openDevelopmentIssuer(file: string): Promise<DevelopmentIssuer> {
  const jwk = (await findKey(file)) ?? (await createKey(file));
  const { d: _secret, ...publicJwk } = jwk;
  const key = await importJWK(jwk, algorithm);
  return {
    kind: 'development',
    issuer: name,
    audience,
    type,
    keys: createLocalJWKSet({ keys: [{ ...publicJwk, alg: algorithm }] }),
    issue: ({ subject, ...claims }, hours) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setIssuer(name)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(`${hours}h`)
        .sign(key),
  };
}

async function findKey(file: string): Promise<JWK | null> {
  try {
    return privateKey.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function createKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
    return jwk;
  } catch (error) {
    // Another process was quicker: its key counts.
    const theirs = await findKey(file);
    if (theirs) return theirs;
    throw error;
  }
}
