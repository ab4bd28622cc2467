import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { es256, rs256, type Json, type Signer } from './encode.ts';

/** A key with what a token signed by it says about it. */
export interface SigningKey {
  readonly header: Json;
  readonly signer: Signer;
  readonly publicKey: KeyObject;
  /** As it stands in a key set. */
  readonly jwk: Json;
}

export function createRsaKey(kid: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return signingKey('RS256', kid, rs256(privateKey), publicKey);
}

export function createEcKey(kid: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return signingKey('ES256', kid, es256(privateKey), publicKey);
}

function signingKey(alg: string, kid: string, signer: Signer, publicKey: KeyObject): SigningKey {
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' };
  return { header: { alg, typ: 'at+jwt', kid }, signer, publicKey, jwk };
}

/** Two issuers whose tokens count, and the keys of one who is not known. */
export function createKeys() {
  return {
    portal: createRsaKey('portal-1'),
    /** The portal's next key: both are published while it changes over. */
    portalNext: createEcKey('portal-2'),
    partner: createEcKey('partner-1'),
    stranger: createRsaKey('portal-1'),
  };
}

export type Keys = ReturnType<typeof createKeys>;
