import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import { withFreshNames } from '../../shapes/fresh-names.ts';
import { installRival } from '../install.ts';
import { connections, questions, startProgram, systemOf, type System } from '../system.ts';
import { inOurForm } from './in-our-form.ts';

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
  const walk = await read('walk.graphql');
  const queries: Readonly<Record<string, string | undefined>> = {
    S: await read('group.graphql'),
    M: walk,
    L: walk,
    A: withFreshNames(walk),
    R: await read('roll-up.graphql'),
  };
  return {
    ...systemOf('PostGraphile', [program], (shape) => {
      const query = queries[shape.name];
      return query === undefined ? null : questions({ ...shape, query }, program.url);
    }),
    dataOf: (_, data) => inOurForm(data),
  };
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
