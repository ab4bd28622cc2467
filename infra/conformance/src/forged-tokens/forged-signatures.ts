import { base64url, encode, hs256, partsOf, type Json, type Signer } from './encode.ts';
import type { NamedToken, Workshop } from './workshop.ts';

const nothing: Signer = () => Buffer.alloc(0);

/** Tokens whose signature is none, or not made by their issuer. */
export function forgedSignatures(workshop: Workshop): NamedToken[] {
  return [...withoutAlgorithm(workshop), ...withPublicKeyAsSecret(workshop), ...damaged(workshop)].map(
    ([name, token]) => ({ name, token }),
  );
}

type Pair = readonly [name: string, token: string];

function withoutAlgorithm({ claims, token }: Workshop): Pair[] {
  const [, , signature] = partsOf(token());
  const none = (alg: string | undefined): string => encode({ alg, typ: 'at+jwt' }, claims, nothing);
  return [
    ['alg none', none('none')],
    ['alg None', none('None')],
    ['alg NONE', none('NONE')],
    ['alg nOnE', none('nOnE')],
    ['alg none with a genuine signature', none('none') + signature],
    ['alg left out', none(undefined)],
    ['alg left out with a genuine signature', none(undefined) + signature],
  ];
}

function withPublicKeyAsSecret({ claims, keys }: Workshop): Pair[] {
  const { publicKey, jwk } = keys.portal;
  const header: Json = { alg: 'HS256', typ: 'at+jwt', kid: 'portal-1' };
  const pem = (type: 'spki' | 'pkcs1'): string => publicKey.export({ type, format: 'pem' }).toString();
  const signed = (secret: string, changed: Json = {}): string =>
    encode({ ...header, ...changed }, claims, hs256(secret));
  return [
    ['HS256 with the public key’s SPKI text as secret', signed(pem('spki'))],
    ['HS256 with the public key’s PKCS 1 text as secret', signed(pem('pkcs1'))],
    ['HS256 with the public JWK as secret', signed(JSON.stringify(jwk))],
    ['HS256 with an empty secret', signed('')],
    ['HS256 with the secret “secret”', signed('secret')],
    ['HS256 with a kid that names an empty file', signed('', { kid: '../../../../dev/null' })],
    ['HS256 with a kid that injects SQL', signed('secret', { kid: "x' union select 'secret' -- " })],
  ];
}

function damaged({ claims, keys, token }: Workshop): Pair[] {
  const [header, payload, signature] = partsOf(token());
  const [, , another] = partsOf(token({ claims: { sub: 'u-2' } }));
  const raised = base64url(JSON.stringify({ ...claims, roles: ['administrator'], territory: ['53'] }));
  const ps256 = base64url(JSON.stringify({ ...keys.portal.header, alg: 'PS256' }));
  const zeros: Signer = () => Buffer.alloc(64);
  return [
    ['signature cut short', `${header}.${payload}.${signature.slice(0, -8)}`],
    ['signature left out', `${header}.${payload}.`],
    ['two parts', `${header}.${payload}`],
    ['five parts', `${header}.${payload}.${signature}.${payload}.${signature}`],
    ['payload changed after signing', `${header}.${raised}.${signature}`],
    ['signature of another token', `${header}.${payload}.${another}`],
    ['RS256 signature under a header that says PS256', `${ps256}.${payload}.${signature}`],
    ['ES256 signature of zeros', encode(keys.portalNext.header, claims, zeros)],
  ];
}
