import { z } from 'zod';
import { readConfig } from '../config.ts';

/** The PostgreSQL server tests run on; undefined means the embedded engine. */
export function testServerUrl(): string | undefined {
  const url = z.string().optional();
  const config = readConfig({ TEST_DATABASE_URL: url, DATABASE_URL: url }, process.env);
  const chosen = config.TEST_DATABASE_URL ?? config.DATABASE_URL;
  return chosen !== undefined && /^postgres(ql)?:/.test(chosen) ? chosen : undefined;
}

/** How many queries the fuzzer generates for each service, and from what it begins. */
export function fuzzSettings(): { readonly queries: number; readonly seed: number } {
  const number = z.coerce.number().int().positive();
  const config = readConfig(
    { FUZZ_QUERIES: number.default(150), FUZZ_SEED: number.default(20_260_305) },
    process.env,
  );
  return { queries: config.FUZZ_QUERIES, seed: config.FUZZ_SEED };
}
