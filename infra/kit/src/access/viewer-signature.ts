import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { roles, type Viewer } from '../viewer.ts';

/** The headers in which a gateway names the viewer to a subgraph, and vouches for it. */
const viewerHeader = 'x-graphroots-viewer';
const signatureHeader = 'x-graphroots-signature';

/** Longer than a call takes, short enough that a recorded one is soon worth nothing. */
export const validMs = 30_000;

/** A shorter one could be guessed. */
const shortestSecret = 32;

const named = z.strictObject({ viewer: z.looseObject({}), requestId: z.string(), at: z.number() });

const viewers = z.strictObject({
  id: z.string().nullable(),
  roles: z.tuple([z.enum(roles)], z.enum(roles)),
  territory: z.union([z.literal('all'), z.array(z.string())]),
  lines: z.union([z.literal('all'), z.array(z.string())]),
  rights: z.union([
    z.literal('all'),
    z.array(z.string()).transform((rights): ReadonlySet<string> => new Set(rights)),
  ]),
});

export interface SignedCall {
  readonly requestId: string;
  /** The body exactly as it is sent. */
  readonly body: string;
}

/** The headers of a call to a subgraph: who asks, signed with the secret together with time, request and body. */
export function signViewer(
  viewer: Viewer,
  { requestId, body }: SignedCall,
  secret: string,
  now: number = Date.now(),
): Record<string, string> {
  const rights = viewer.rights === 'all' ? 'all' : [...viewer.rights];
  const text = JSON.stringify({ viewer: { ...viewer, rights }, requestId, at: now });
  const header = Buffer.from(text).toString('base64url');
  return {
    [viewerHeader]: header,
    [signatureHeader]: signatureOf(header, body, secret).toString('base64url'),
  };
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The viewer a gateway vouches for; null unless one of the secrets signed this very viewer, request id and body
 * within the last seconds.
 */
export function verifyViewer(
  headers: Headers,
  { requestId, body }: SignedCall,
  secrets: readonly string[],
  now: number = Date.now(),
): Viewer | null {
  const header = headers[viewerHeader];
  const signature = headers[signatureHeader];
  if (typeof header !== 'string' || typeof signature !== 'string') return null;
  const given = Buffer.from(signature, 'base64url');
  const genuine = secrets.some((secret) => equalBytes(given, signatureOf(header, body, secret)));
  if (!genuine) return null;
  const { viewer, ...call } = named.parse(JSON.parse(Buffer.from(header, 'base64url').toString()));
  if (call.requestId !== requestId || Math.abs(now - call.at) > validMs) return null;
  return known(viewer);
}

/** Viewers by what a gateway says of them: one who asks again is the same object, for which much is made only once. */
const asked = new LRUCache<string, Viewer>({ max: 1_000 });

function known(said: object): Viewer {
  const text = JSON.stringify(said);
  let viewer = asked.get(text);
  if (!viewer) asked.set(text, (viewer = viewers.parse(said)));
  return viewer;
}

function signatureOf(header: string, body: string, secret: string): Buffer {
  const digest = createHash('sha256').update(body).digest('base64url');
  return createHmac('sha256', secret).update(`${header}.${digest}`).digest();
}

/** In a time that does not tell where they differ. */
export function equalBytes(left: Buffer, right: Buffer): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

const secret = z.string().min(shortestSecret, {
  error: `must be secrets of at least ${shortestSecret} characters, separated by a comma`,
});

/** The variable that holds the secrets, the one in use first: `SUBGRAPH_SECRET=new,old` while they are replaced. */
export const subgraphSecrets = z
  .string({
    error: `must be set to a secret of at least ${shortestSecret} characters, the same for gateway and services`,
  })
  .transform((text) => text.split(','))
  .pipe(z.tuple([secret], secret));
