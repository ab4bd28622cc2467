import { encode } from './encode.ts';
import type { NamedToken, Workshop } from './workshop.ts';

/** Tokens that their issuer did sign, but not for this, not now, or not in this form. */
export function forgedClaims({ claims, keys, now, token }: Workshop): NamedToken[] {
  const { header, signer } = keys.portal;
  const written = (payload: string): string => encode(header, payload, signer);
  // The last of two counts for most readers, the first for some: the token says both.
  const twice = JSON.stringify(claims).replace(/}$/, ',"aud":"another"}');
  return [
    { name: 'expired', token: token({ claims: { iat: now - 1200, exp: now - 600 } }) },
    { name: 'not valid yet (nbf)', token: token({ claims: { nbf: now + 600 } }) },
    { name: 'issued in the future', token: token({ claims: { iat: now + 600, exp: now + 1200 } }) },
    { name: 'issued a year ago', token: token({ claims: { iat: now - 31_536_000 } }) },
    { name: 'of an unknown issuer', token: token({ claims: { iss: 'https://elsewhere.example' } }) },
    { name: 'without an issuer', token: token({ claims: { iss: undefined } }) },
    { name: 'for another audience', token: token({ claims: { aud: 'another' } }) },
    { name: 'without an audience', token: token({ claims: { aud: undefined } }) },
    { name: 'with two audiences, the second another’s', token: written(twice) },
    { name: 'of another type (typ JWT)', token: token({ header: { typ: 'JWT' } }) },
    { name: 'without a type', token: token({ header: { typ: undefined } }) },
    { name: 'without exp', token: token({ claims: { exp: undefined } }) },
    { name: 'with exp as text', token: token({ claims: { exp: String(now + 600) } }) },
    { name: 'without iat', token: token({ claims: { iat: undefined } }) },
    { name: 'without sub', token: token({ claims: { sub: undefined } }) },
    { name: 'with a number as sub', token: token({ claims: { sub: 1 } }) },
    { name: 'with an object as sub', token: token({ claims: { sub: { id: 'u-1' } } }) },
    { name: 'with an unknown critical extension', token: token({ header: { crit: ['x'], x: true } }) },
    {
      name: 'with a payload that is not encoded (b64)',
      token: token({ header: { crit: ['b64'], b64: false } }),
    },
    { name: 'of more than 8 KB', token: token({ claims: { note: 'x'.repeat(9000) } }) },
    { name: 'with a list as payload', token: written(`[${JSON.stringify(claims)}]`) },
    { name: 'with a payload that is no JSON', token: written('sub=u-1') },
  ];
}
