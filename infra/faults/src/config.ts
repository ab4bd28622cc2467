import { readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { readConfig } from '@graphroots/kit/config';
import { z } from 'zod';

export interface FaultsConfig {
  /** How often a process is killed in the experiments that repeat it. */
  readonly cycles: number;
  /** Where PostgreSQL's programs are; undefined where it is not installed. */
  readonly postgresPrograms: string | undefined;
  /** Servers refuse to run as root, and only root can mount a small disk. */
  readonly root: boolean;
}

export function readFaultsConfig(env: NodeJS.ProcessEnv = process.env): FaultsConfig {
  const found = readConfig(
    {
      FAULT_CYCLES: z.coerce.number().int().positive().default(5),
      POSTGRES_PROGRAMS: z.string().optional(),
    },
    env,
  );
  return {
    cycles: found.FAULT_CYCLES,
    postgresPrograms: found.POSTGRES_PROGRAMS ?? installed(),
    root: userInfo().uid === 0,
  };
}

/** The newest of those that Debian's packages install. */
function installed(): string | undefined {
  const folder = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(folder).toSorted((a, b) => Number(a) - Number(b));
    const newest = versions.at(-1);
    return newest === undefined ? undefined : `${folder}/${newest}/bin`;
  } catch {
    return undefined;
  }
}
