import { z } from 'zod';

/** What every process is told alike: where it listens, how much it logs, how many workers it has, whether it is in production. */
export function processVariables(port: number, logLevel: 'info' | 'warn' = 'info') {
  return {
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(port),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default(logLevel),
    WORKERS: z.coerce.number().int().min(1).max(64).default(1),
    NODE_ENV: z.string().optional(),
  };
}
