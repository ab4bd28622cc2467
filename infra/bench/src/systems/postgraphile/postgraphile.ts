import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import type { Shape } from '../../shapes/shapes.ts';
import { installRival } from '../install.ts';
import { connections, questions, startProgram, systemOf, type System } from '../system.ts';

/** It needs a newer Node than this project: the package `node` is one, kept in the rival's folder. */
const dependencies = { postgraphile: '5.1.5', node: '22.23.3' };

/** PostGraphile 5 over the tables of all services: one statement for a question, planned from the schema. */
export async function startPostgraphile(databaseUrl: string, sql: Sql): Promise<System> {
  const folder = await installRival('postgraphile', dependencies);
  for (const file of ['server.mjs', 'postgraphile.tags.json5'])
    await copyFile(new URL(file, import.meta.url), join(folder, file));
  await sql.unsafe(await read('setup.sql'));
  const program = await startProgram(
    pathToFileURL(join(folder, 'server.mjs')).href,
    { databaseUrl, connections: 5 * connections },
    {
      cwd: folder,
      execPath: join(folder, 'node_modules/node/bin/node'),
      execArgv: process.execArgv.filter((option) => option.startsWith('--max-semi-space-size')),
    },
  );
  const group = await read('group.graphql');
  const walk = await read('walk.graphql');
  const queryOf = ({ name }: Shape): string => (name === 'S' ? group : walk);
  return {
    ...systemOf('PostGraphile', [program], (shape) =>
      questions({ ...shape, query: queryOf(shape) }, program.url),
    ),
    dataOf: (_, data) => inOurForm(data),
  };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

/** Relations of which the graph shows one row are lists there. */
const singular = new Set(['secretary', 'latestAssessment', 'building', 'grid']);

function inOurForm(value: unknown, key = ''): unknown {
  if (key === 'reportedAt') return new Date(String(value)).toISOString();
  if (Array.isArray(value)) return value.map((each) => inOurForm(each));
  if (typeof value !== 'object' || value === null) return value;
  const { nodes, ...fields } = value as { nodes?: unknown };
  if (singular.has(key) && Array.isArray(nodes)) return inOurForm(nodes[0] ?? null);
  return Object.fromEntries(
    Object.entries({ ...(nodes !== undefined && { nodes }), ...fields }).map(([name, each]) => [
      name,
      inOurForm(each, name),
    ]),
  );
}
