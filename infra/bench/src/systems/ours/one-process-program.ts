import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { listen } from '@graphroots/kit/server/listen';
import { createStandalone } from '@graphroots/standalone/standalone';
import { openEach } from '@graphroots/standalone/databases';
import { callersByKind, createAccounts } from '../../accounts.ts';
import { runProgram } from '../program.ts';
import { openPatient, patience, waitPatiently } from './patience.ts';
import { guardedBench } from './told.ts';

await runProgram(guardedBench, async ({ databaseUrl, city, documents }) => {
  const log = createLogger({ name: 'bench', level: 'warn' });
  const databases = await openEach((name) => openPatient(databaseUrl, name, log));
  const { identify, callersWith } = await createAccounts(city);
  const { server } = await createStandalone({
    databases,
    identify,
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: true,
    documents: new Map(Object.entries(documents)),
    deadlines: patience,
  });
  waitPatiently(server);
  const url = `${await listen(server, { port: 0, host: '127.0.0.1' })}/graphql`;
  return { url, callers: await callersByKind(callersWith) };
});
