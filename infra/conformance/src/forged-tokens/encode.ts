import { createHmac, sign, type KeyObject } from 'node:crypto';

export type Json = Readonly<Record<string, unknown>>;

/** Signs what stands before the last dot. */
export type Signer = (input: string) => Buffer;

export const rs256 =
  (key: KeyObject): Signer =>
  (input) =>
    sign('sha256', Buffer.from(input), key);

export const es256 =
  (key: KeyObject): Signer =>
  (input) =>
    sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });

export const hs256 =
  (secret: string): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest();

/** A token in its compact form. Text stands for itself, so that what is no JSON can be written too. */
export function encode(header: Json, payload: Json | string, signer: Signer): string {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const input = `${base64url(JSON.stringify(header))}.${base64url(text)}`;
  return `${input}.${signer(input).toString('base64url')}`;
}

export function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The three parts of a token. */
export function partsOf(token: string): readonly [header: string, payload: string, signature: string] {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
}
