import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { createClock } from '@graphroots/kit/clock';
import postgres from 'postgres';
import { z } from 'zod';
import { runProgram } from '../program.ts';
import { connections } from '../system.ts';
import { statements } from './statements.ts';
import { writes } from './writes.ts';

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

await runProgram(z.object({ databaseUrl: z.string() }), async ({ databaseUrl }) => {
  const sql = postgres(databaseUrl, { max: 5 * connections });
  const clock = createClock();

  async function answer(request: IncomingMessage): Promise<string> {
    const { query, variables } = asked.parse(JSON.parse(await textOf(request)));
    const statement = statements[query] ?? writes[query];
    if (!statement) throw new Error(`There is no statement for ${query}.`);
    const values = statement.values(variables, clock.today());
    const [row] = await sql.unsafe<{ data: string }[]>(statement.text, values, { prepare: true });
    return `{"data":${row?.data ?? 'null'}}`;
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The floor has no port.');
  return { url: `http://127.0.0.1:${address.port}/graphql` };
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
