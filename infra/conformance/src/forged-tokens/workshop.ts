import { encode, type Json } from './encode.ts';
import type { Keys, SigningKey } from './issuers.ts';

/** What tokens of the two issuers have to say to count. */
export interface Terms {
  readonly portal: string;
  readonly partner: string;
  readonly audience: string;
  /** Where a stranger offers keys of his own; nobody should ever ask there. */
  readonly trap: string;
}

/** A token and whether it may count. */
export interface NamedToken {
  readonly name: string;
  readonly token: string;
}

export interface Workshop {
  readonly keys: Keys;
  readonly terms: Terms;
  /** The claims of a portal's token in order, valid for ten minutes. */
  readonly claims: Json;
  /** Seconds since 1970. */
  readonly now: number;
  /** A portal's token; what is given replaces what is usual, and `undefined` leaves it out. */
  token(changed?: { header?: Json; claims?: Json; key?: SigningKey }): string;
}

export function openWorkshop(keys: Keys, terms: Terms): Workshop {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: terms.portal,
    aud: terms.audience,
    sub: 'u-1',
    iat: now,
    exp: now + 600,
    roles: ['street'],
    territory: ['530112006'],
  };
  return {
    keys,
    terms,
    claims,
    now,
    token: ({ header = {}, claims: changed = {}, key = keys.portal } = {}) =>
      encode({ ...key.header, ...header }, { ...claims, ...changed }, key.signer),
  };
}

/** The tokens that count: of either key of the portal, and of a partner. */
export function genuineTokens({ keys, terms, token }: Workshop): NamedToken[] {
  return [
    { name: 'a portal’s, RS256', token: token() },
    { name: 'a portal’s, ES256 by its next key', token: token({ key: keys.portalNext }) },
    {
      name: 'a partner’s, ES256',
      token: token({
        key: keys.partner,
        claims: { iss: terms.partner, roles: undefined, territory: undefined, scope: 'issues:read' },
      }),
    },
  ];
}
