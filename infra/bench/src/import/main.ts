import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { run } from '@graphroots/kit/server/run';
import { closeDatabases, openDatabases } from '@graphroots/standalone/databases';
import { prepareDemo } from '@graphroots/standalone/demo';
import { importFile, importKinds } from '@graphroots/standalone/import/import-file';
import { readBenchConfig } from '../config.ts';

const rows = 100_000;

/** Units of one community, by numbered names; `size` is what changes between two files. */
function fileOf(community: string, size: string): string {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `第${String(at).padStart(6, '0')}号商户,NON_PUBLIC_ENTERPRISE,${community},${size},零售业,MARKET`,
  );
  return ['name,kind,territory,size,sector,actorClass', ...lines].join('\n');
}

/** How long a file of 100,000 units takes: new, again unchanged, and with every row changed. */
await run(async () => {
  const { databaseUrl: url } = readBenchConfig();
  const log = createLogger({ name: 'bench', level: 'warn' });
  const urls = { organization: url, members: url, grids: url, volunteer: url, assessment: url };
  const databases = await openDatabases(urls, log);
  const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
  try {
    await prepareDemo(databases, { demoCity: undefined, demoSize: 'street', personalKeys: developmentKeys });
    const [place] = await databases.organization.sql<{ code: string }[]>`
      select code from organization.divisions where level = 'COMMUNITY' order by code limit 1`;
    const units = importKinds().get('units');
    if (!place || !units) throw new Error('There is no community, or no import of units.');
    const file = join(folder, 'units.csv');
    for (const [what, size] of [
      ['new', 'SMALL'],
      ['unchanged', 'SMALL'],
      ['changed', 'MICRO'],
    ] as const) {
      await writeFile(file, fileOf(place.code, size));
      const start = performance.now();
      const outcome = await importFile({ ...units, file }, { databases, log, personalKeys: developmentKeys });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const { created, changed, unchanged, faults } = outcome;
      console.log(
        `${what}: ${seconds} s (${created} new, ${changed} changed, ${unchanged} unchanged, ${faults.length} faults)`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
    await closeDatabases(databases);
  }
});
