import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readFaultsConfig } from '../src/config.ts';
import { startLoad } from '../src/load.ts';
import { settle } from '../src/measurements.ts';
import { REPORTS_BETWEEN, useOwnCity, withoutPrograms } from './own-city.ts';

const { cycles } = readFaultsConfig();

describe.skipIf(withoutPrograms)('whatever happens to a subgraph', () => {
  const own = useOwnCity();

  it('killed and started again, it loses and doubles nothing, and the others do not notice', async () => {
    const { city } = own();
    const load = startLoad(city);
    const recoveries: number[] = [];
    for (let n = 0; n < cycles; n += 1) {
      await load.acknowledgedMore(REPORTS_BETWEEN);
      await city.grids.end('SIGKILL');
      await city.grids.start();
      const returned = performance.now();
      recoveries.push((await load.nextAcknowledged()) - returned);
    }
    await settle('kill -9 and respawn a subgraph', city, load, recoveries);
    expect(load.disturbed).toBe(0);
  });

  it('standing still, it keeps nobody waiting for ever, and the others do not notice', async () => {
    const { city } = own();
    const load = startLoad(city);
    await load.nextAcknowledged();
    city.grids.signal('SIGSTOP');
    await delay(7_000);
    city.grids.signal('SIGCONT');
    const returned = performance.now();
    const recoveries = [(await load.nextAcknowledged()) - returned];
    await settle('SIGSTOP a subgraph for 7 s', city, load, recoveries);
    expect(load.failed).toBeGreaterThan(0);
    expect(load.disturbed).toBe(0);
  });

  it('asked to end in the middle of reports, it finishes them and ends well', async () => {
    const { city } = own();
    const load = startLoad(city);
    const recoveries: number[] = [];
    for (let n = 0; n < Math.min(cycles, 5); n += 1) {
      await load.acknowledgedMore(REPORTS_BETWEEN);
      expect(await city.grids.end('SIGTERM')).toBe(0);
      await city.grids.start();
      const returned = performance.now();
      recoveries.push((await load.nextAcknowledged()) - returned);
    }
    await settle('SIGTERM a subgraph under load', city, load, recoveries);
    expect(load.disturbed).toBe(0);
  });
});
