import { readConfig } from '@graphroots/kit/config';
import { z } from 'zod';

const variables = {
  /** A server that already runs; without it one is started. */
  GRAPHROOTS_URL: z.url().optional(),
  CHROMIUM: z.string().default('/usr/bin/chromium'),
  /** A folder for a picture of each page; without it none is taken. */
  SCREENSHOTS: z.string().optional(),
};

export function readBrowserConfig(env: NodeJS.ProcessEnv = process.env) {
  const found = readConfig(variables, env);
  return { baseUrl: found.GRAPHROOTS_URL, chromium: found.CHROMIUM, screenshots: found.SCREENSHOTS };
}

/** The whole system as `npm start` gives it to a new user, but on a database that is gone afterwards, and a small one. */
export function standaloneEnvironment(port: number): NodeJS.ProcessEnv {
  return { ...process.env, PORT: String(port), DATABASE_URL: 'pglite:memory' };
}
