import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { listen } from '@graphroots/kit/server/listen';
import { createStandalone } from '@graphroots/standalone/standalone';
import { openEach } from '@graphroots/standalone/databases';
import { createAccounts } from '../../accounts.ts';
import { runProgram } from '../program.ts';
import { openPatient, patience } from './patience.ts';
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
  const url = `${await listen(server, { port: 0, host: '127.0.0.1' })}/graphql`;
  const callers = {
    centre: await callersWith(['command-centre']),
    analyst: await callersWith(['command-centre', 'analyst']),
    resident: await callersWith(['resident']),
    community: await callersWith(['community']),
    department: await callersWith(['department']),
  };
  return { url, callers };
});
