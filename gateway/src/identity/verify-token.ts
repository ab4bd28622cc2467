import type { Viewer } from '@graphroots/kit/viewer';
import { decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { TokenError, viewerFrom, type IssuerKind } from './claims.ts';

/** Somebody whose tokens are believed, and on what terms. */
export interface Issuer {
  readonly kind: IssuerKind;
  /** The claim `iss`. */
  readonly issuer: string;
  /** What the claim `aud` has to name. */
  readonly audience: string;
  /** The header `typ`, `at+jwt` after RFC 9068. */
  readonly type: string;
  readonly keys: JWTVerifyGetKey;
}

export type VerifyToken = (token: string) => Promise<Viewer>;

/** Asymmetric ones only: no verifier here could sign, and a public key is never taken for a shared secret. */
const algorithms = ['ES256', 'ES384', 'PS256', 'PS384', 'RS256', 'RS384', 'EdDSA'];

const oldest = '24h';
const clockToleranceSeconds = 5;
const longest = 8 * 1024;
const keptTokens = 5_000;
const keptMs = 60_000;

/**
 * Verifies tokens of the given issuers, each with its own keys and terms: signature, issuer, audience, type,
 * expiry, age, subject. Throws a TokenError for what is wrong with a token. A verified token is remembered for
 * a minute at most.
 */
export function createTokenVerifier(issuers: readonly Issuer[]): VerifyToken {
  const verified = new LRUCache<string, { viewer: Viewer; until: number }>({ max: keptTokens });

  return async (token) => {
    const known = verified.get(token);
    if (known && Date.now() < known.until) return known.viewer;
    if (token.length > longest) throw new TokenError('The token is too long.');
    const issuer = issuers.find(({ issuer: name }) => name === issuerOf(token));
    if (!issuer) throw new TokenError('The token comes from an issuer that is not known here.');
    const { payload } = await verify(token, issuer);
    const viewer = viewerFrom(payload, issuer.kind);
    verified.set(token, { viewer, until: Math.min((payload.exp ?? 0) * 1000, Date.now() + keptMs) });
    return viewer;
  };
}

/** Not yet verified: it only chooses whose keys and terms the token has to meet. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw new TokenError('This is no JWT.');
  }
}

async function verify(token: string, { keys, issuer, audience, type }: Issuer) {
  try {
    return await jwtVerify(token, keys, {
      issuer,
      audience,
      typ: type,
      algorithms,
      maxTokenAge: oldest,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['sub', 'iat', 'exp'],
    });
  } catch (error) {
    throw explain(error);
  }
}

/** What jose says when an issuer's keys cannot be fetched or read. */
const unavailable: ReadonlySet<string> = new Set([
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
  'ERR_JOSE_GENERIC',
]);

function explain(error: unknown): unknown {
  // Not the bearer's fault: the issuer's keys could not be had.
  if (error instanceof errors.JOSEError && unavailable.has(error.code)) return error;
  if (error instanceof errors.JWTExpired) return new TokenError('The token has expired; get a new one.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new TokenError(`The token's claim "${error.claim}" is not accepted.`);
  }
  if (error instanceof errors.JOSEError) return new TokenError('The token was not signed by its issuer.');
  return error;
}
