import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build -w @graphroots/gateway` puts the bundle. */
export const graphiqlBundle = fileURLToPath(new URL('../dist/graphiql', import.meta.url));

export interface GraphiqlOptions {
  /** Variables of the query in the first tab. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The header that callers send unless they write their own: a developer's token. */
  readonly authorization?: () => Promise<string>;
  readonly bundle?: string;
}

/** Only this server is ever asked for anything. The editor sets inline styles and brings its fonts as data. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves GraphiQL at `/graphiql`, and leads visitors of `/` there. */
export async function mountGraphiql(server: FastifyInstance, options: GraphiqlOptions): Promise<void> {
  const { variables, authorization, bundle = graphiqlBundle } = options;

  const page = await readFile(join(bundle, 'index.html'), 'utf8');

  server.get('/graphiql', (_request, reply) =>
    reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      })
      .send(page),
  );
  server.get('/graphiql/settings.json', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ variables, headers: authorization ? { authorization: await authorization() } : {} }),
  );
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));

  // The name of an asset carries a hash of its content.
  await server.register(fastifyStatic, {
    root: join(bundle, 'assets'),
    prefix: '/graphiql/assets/',
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: (response) => void response.setHeader('x-content-type-options', 'nosniff'),
  });
}
