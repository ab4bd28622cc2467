import { afterAll, beforeAll } from 'vitest';
import { readFaultsConfig } from '../src/config.ts';
import { showMeasurements } from '../src/measurements.ts';
import { createOwnServer, type OwnServer } from '../src/own-server.ts';
import { openSmallCity, type SmallCity } from '../src/small-city.ts';

const { postgresPrograms } = readFaultsConfig();

/** Each fault hits a graph that works. */
export const REPORTS_BETWEEN = 20;

/** Whether there is nothing to hit: such tests are skipped. */
export const withoutPrograms = postgresPrograms === undefined;
if (withoutPrograms) {
  console.warn('SKIPPED: no PostgreSQL is installed; name the folder of its programs in POSTGRES_PROGRAMS.');
}
afterAll(showMeasurements);

interface OwnCity {
  readonly server: OwnServer;
  readonly city: SmallCity;
}

/** A database server and a city of its own for the tests around; there from their beginning to their end. */
export function useOwnCity(): () => OwnCity {
  let own: OwnCity | undefined;
  beforeAll(async () => {
    const server = await createOwnServer();
    own = { server, city: await openSmallCity(server.url) };
  });
  afterAll(async () => {
    await own?.city.close();
    await own?.server.remove();
  });
  return () => {
    if (!own) throw new Error('The city is not open.');
    return own;
  };
}
