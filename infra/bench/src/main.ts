import { readFile } from 'node:fs/promises';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { run } from '@graphroots/kit/server/run';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { subgraphNames } from '@graphroots/schema/sdl';
import { closeDatabases } from '@graphroots/standalone/databases';
import { createStandalone } from '@graphroots/standalone/standalone';
import { openCity } from './city.ts';
import { readBenchConfig } from './config.ts';
import { median } from './median.ts';

/*
 * The walk at three sizes, in rounds that take turns, so that a busy machine slows all of them alike. What should
 * stay flat is the time per kilobyte of answer; what must stay equal is the number of statements.
 */

const sizes = [1, 3, 10];
const rounds = 15;

await run(async () => {
  const { databaseUrl } = readBenchConfig();
  const log = createLogger({ name: 'bench', level: 'warn' });
  const { databases, city } = await openCity(databaseUrl, log);
  const gateway = await createStandalone({
    databases,
    identify: async () => unrestrictedViewer,
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: true,
  });
  const walk = await readFile(new URL('../../../schema/operations/walk.graphql', import.meta.url), 'utf8');

  const measured = sizes.map((n) => ({ n, times: [] as number[], bytes: 0, statements: 0 }));
  for (let round = -2; round < rounds; round += 1) {
    for (const size of measured) {
      const statementsBefore = countStatements();
      const began = performance.now();
      const reply = await gateway.server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: walk, variables: { city: city.code, n: size.n } },
      });
      const took = performance.now() - began;
      if (reply.statusCode !== 200 || reply.body.includes('"errors"'))
        throw new Error(reply.body.slice(0, 500));
      size.bytes = reply.body.length;
      size.statements = countStatements() - statementsBefore;
      // The first two rounds plan and prepare.
      if (round >= 0) size.times.push(took);
    }
  }
  console.log(`The walk on ${databases.organization.engine}, medians of ${rounds} rounds:`);
  console.table(
    measured.map(({ n, times, bytes, statements }) => ({
      n,
      'answer, KB': Math.round(bytes / 1024),
      'SQL statements': statements,
      'time, ms': Number(median(times).toFixed(1)),
      'time per KB, ms': Number((median(times) / (bytes / 1024)).toFixed(3)),
    })),
  );
  await gateway.server.close();
  await gateway.stop();
  await closeDatabases(databases);

  function countStatements(): number {
    return subgraphNames.reduce((sum, name) => sum + databases[name].statements.count, 0);
  }
});
