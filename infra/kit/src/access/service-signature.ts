import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { equalBytes, validMs, type Headers, type SignedCall } from './viewer-signature.ts';

/** The header in which a service names itself to its gateway, and vouches for what it sends. */
const serviceHeader = 'x-graphroots-service';

/** Gateways sign with the same secrets: nothing that one of them signed may pass as the call of a service. */
const purpose = 'service call';

const claim = z.strictObject({
  service: z.string(),
  requestId: z.string(),
  at: z.number(),
  body: z.string(),
});

/** A call that a service has signed; its body, as it arrives, is still to be compared. */
export interface ServiceCall {
  readonly service: string;
  matches(body: string): boolean;
}

/** The header of a service's call to its gateway, signed with the secret together with time, request and body. */
export function signService(
  service: string,
  { requestId, body }: SignedCall,
  secret: string,
  now: number = Date.now(),
): Record<string, string> {
  const text = JSON.stringify({ service, requestId, at: now, body: digestOf(body) });
  const claimed = Buffer.from(text).toString('base64url');
  return { [serviceHeader]: `${claimed}.${signatureOf(claimed, secret).toString('base64url')}` };
}

/** Whether a request claims to come from a service. */
export function claimsService(headers: Headers): boolean {
  return headers[serviceHeader] !== undefined;
}

/** The call that a service vouches for; null unless one of the secrets signed this request within the last seconds. */
export function verifyService(
  headers: Headers,
  requestId: string,
  secrets: readonly string[],
  now: number = Date.now(),
): ServiceCall | null {
  const header = headers[serviceHeader];
  if (typeof header !== 'string') return null;
  const [claimed = '', signature = ''] = header.split('.');
  const given = Buffer.from(signature, 'base64url');
  if (!secrets.some((secret) => equalBytes(given, signatureOf(claimed, secret)))) return null;
  const call = claim.parse(JSON.parse(Buffer.from(claimed, 'base64url').toString()));
  if (call.requestId !== requestId || Math.abs(now - call.at) > validMs) return null;
  return { service: call.service, matches: (body) => call.body === digestOf(body) };
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}

function signatureOf(claimed: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}:${claimed}`).digest();
}
