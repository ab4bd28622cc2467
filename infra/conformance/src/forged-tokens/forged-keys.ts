import { encode, hs256 } from './encode.ts';
import type { NamedToken, Workshop } from './workshop.ts';

/** Tokens that bring a key of their own, or are signed by somebody else's. */
export function forgedKeys({ claims, keys, terms, token }: Workshop): NamedToken[] {
  const { stranger, partner } = keys;
  const certificate = stranger.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const by = (header: Readonly<Record<string, unknown>>): string => token({ key: stranger, header });
  return [
    { name: 'a stranger’s key under a known kid', token: by({}) },
    { name: 'a stranger’s key under an unknown kid', token: by({ kid: 'stranger' }) },
    { name: 'a stranger’s key without a kid', token: by({ kid: undefined }) },
    { name: 'a stranger’s key in the header (jwk)', token: by({ jwk: stranger.jwk }) },
    { name: 'a stranger’s key set by address (jku)', token: by({ jku: `${terms.trap}/jku` }) },
    { name: 'a stranger’s certificate by address (x5u)', token: by({ x5u: `${terms.trap}/x5u` }) },
    { name: 'a stranger’s certificate in the header (x5c)', token: by({ x5c: [certificate] }) },
    { name: 'a partner’s key for the portal’s name', token: token({ key: partner }) },
    {
      name: 'the portal’s key for a partner’s name',
      token: token({ claims: { iss: terms.partner, scope: 'issues:read' } }),
    },
    {
      name: 'a shared key in the header (jwk of type oct)',
      token: encode(
        { alg: 'HS256', typ: 'at+jwt', jwk: { kty: 'oct', k: 'c2VjcmV0' } },
        claims,
        hs256('secret'),
      ),
    },
  ];
}
