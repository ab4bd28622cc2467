import { readConfig } from '@graphroots/kit/config';
import { z } from 'zod';

/** What every system is started with: as a deployment does, without the checks that libraries make for developers. */
export const asDeployed: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };

/** Where the benchmark's city is; its own database, so that nobody's data is measured or changed. */
export function readBenchConfig(env: NodeJS.ProcessEnv = process.env): { databaseUrl: string } {
  const { DATABASE_URL } = readConfig({ DATABASE_URL: z.string().default('pglite:./.data/bench') }, env);
  return { databaseUrl: DATABASE_URL };
}

/** The same where several processes share it. */
export function readServerConfig(env: NodeJS.ProcessEnv = process.env): { databaseUrl: string } {
  const url = z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a postgres:// address of an empty database',
  });
  const { DATABASE_URL } = readConfig({ DATABASE_URL: url }, env);
  return { databaseUrl: DATABASE_URL };
}
