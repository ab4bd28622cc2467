import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFaultsConfig } from '../src/config.ts';
import { startLoad, type Load } from '../src/load.ts';
import { settle } from '../src/measurements.ts';
import { createOwnServer, type OwnServer } from '../src/own-server.ts';
import { openSmallCity } from '../src/small-city.ts';
import { REPORTS_BETWEEN, useOwnCity, withoutPrograms } from './own-city.ts';

const run = promisify(execFile);
const { cycles, root } = readFaultsConfig();
if (!root) console.warn('SKIPPED: a full disk needs root, which can mount a small one.');

/** Waits for the database's return, and then for the first report that is stored again. */
async function recovery(server: OwnServer, load: Load): Promise<number> {
  const returned = await server.answers();
  return (await load.nextAcknowledged()) - returned;
}

describe.skipIf(withoutPrograms)('whatever happens to the database', () => {
  const own = useOwnCity();

  it('a killed backend, which takes all others with it, loses and doubles nothing', async () => {
    const { server, city } = own();
    const load = startLoad(city);
    const recoveries: number[] = [];
    for (let n = 0; n < cycles; n += 1) {
      await load.acknowledgedMore(REPORTS_BETWEEN);
      const backends = await server.backends();
      const victim = backends[n % backends.length];
      if (victim !== undefined) process.kill(victim, 'SIGKILL');
      await delay(50);
      recoveries.push(await recovery(server, load));
    }
    await settle('kill -9 a database backend', city, load, recoveries);
  });

  it.each(['fast', 'immediate'] as const)('a %s restart loses and doubles nothing', async (mode) => {
    const { server, city } = own();
    const load = startLoad(city);
    const recoveries: number[] = [];
    for (let n = 0; n < Math.min(cycles, 5); n += 1) {
      await load.acknowledgedMore(REPORTS_BETWEEN);
      await server.stop(mode);
      await server.start();
      recoveries.push(await recovery(server, load));
    }
    await settle(`${mode} restart of the database`, city, load, recoveries);
  });

  it('a server that stands still keeps nobody waiting for ever, and goes on where it stood', async () => {
    const { server, city } = own();
    const load = startLoad(city);
    await load.nextAcknowledged();
    await server.signal('SIGSTOP');
    await delay(7_000);
    await server.signal('SIGCONT');
    const recoveries = [await recovery(server, load)];
    await settle('SIGSTOP the database for 7 s', city, load, recoveries);
    expect(load.failed).toBeGreaterThan(0);
  });
});

describe.skipIf(withoutPrograms || !root)('a disk', () => {
  it('that is full refuses reports, and takes them again when there is room', async () => {
    const disk = await mkdtemp(join(tmpdir(), 'graphroots-disk-'));
    await run('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', disk]);
    onTestFinished(async () => {
      await run('umount', [disk]);
      await rm(disk, { recursive: true });
    });
    const server = await createOwnServer(disk);
    onTestFinished(() => server.remove());
    const city = await openSmallCity(server.url);
    onTestFinished(() => city.close());
    const load = startLoad(city);
    await load.nextAcknowledged();

    const filling = join(disk, 'filling');
    await fill(filling);
    await expect.poll(() => load.failed, { timeout: 60_000 }).toBeGreaterThan(20);
    await rm(filling);
    // Without room for its log the server ends itself; somebody starts it again.
    await server.start().catch(() => undefined);
    const recoveries = [await recovery(server, load)];
    await settle('the database’s disk is full', city, load, recoveries);
  });
});

/** Writes until there is no room. */
async function fill(file: string): Promise<void> {
  const block = Buffer.alloc(1024 * 1024);
  for (const size of [block.length, 4096]) {
    try {
      for (;;) await writeFile(file, block.subarray(0, size), { flag: 'a' });
    } catch {
      // No room for a block of this size.
    }
  }
}
