import { httpRefusal } from '@graphroots/kit/server/failures';
import type { Viewer } from '@graphroots/kit/viewer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenError } from './claims.ts';
import type { VerifyToken } from './verify-token.ts';

/** Finds out who asks by the header `authorization`. Throws a TokenError for a token that is not accepted. */
export type Identify = (authorization: string | undefined) => Promise<Viewer>;

export interface IdentifyOptions {
  readonly verifyToken: VerifyToken;
  /** Who somebody without a token is. */
  readonly anonymous: Viewer;
  /** Rights that everybody has here beside their own. */
  readonly more?: readonly string[];
}

export function createIdentify({ verifyToken, anonymous, more = [] }: IdentifyOptions): Identify {
  return async (authorization) => {
    if (authorization === undefined) return withRights(anonymous, more);
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) throw new TokenError('Send the token as "authorization: Bearer <token>".');
    return withRights(await verifyToken(token), more);
  };
}

/** The same viewer with rights beside the own ones. */
export function withRights(viewer: Viewer, more: readonly string[]): Viewer {
  if (more.length === 0 || viewer.rights === 'all') return viewer;
  return { ...viewer, rights: new Set([...viewer.rights, ...more]) };
}

/**
 * Finds out who asks before the body is read. A token that is not accepted is never taken for no token: its
 * bearer would see less and not know why.
 */
export async function identifyRequest(
  identify: Identify,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Viewer> {
  try {
    return await identify(request.headers.authorization);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    reply.header('www-authenticate', 'Bearer error="invalid_token"');
    throw httpRefusal('UNAUTHENTICATED', 'token', error.message);
  }
}
