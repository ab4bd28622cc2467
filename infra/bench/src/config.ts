import { readConfig } from '@graphroots/kit/config';
import { z } from 'zod';

/** Where the benchmark's city is; its own database, so that nobody's data is measured or changed. */
export function readBenchConfig(env: NodeJS.ProcessEnv = process.env): { databaseUrl: string } {
  const { DATABASE_URL } = readConfig({ DATABASE_URL: z.string().default('pglite:./.data/bench') }, env);
  return { databaseUrl: DATABASE_URL };
}
