import { createGateway } from '@graphroots/gateway/gateway';
import { createHttpDataSources } from '@graphroots/gateway/http-data-sources';
import { createLogger } from '@graphroots/kit/log';
import { listen } from '@graphroots/kit/server/listen';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { z } from 'zod';
import { callersByKind, createAccounts } from '../../accounts.ts';
import { runProgram } from '../program.ts';
import { patience, waitPatiently } from './patience.ts';
import { guardedBench } from './told.ts';

const told = guardedBench.extend({ urls: z.record(z.string(), z.string()), secret: z.string() });

await runProgram(told, async ({ urls, secret, city, documents }) => {
  const { identify, callersWith } = await createAccounts(city);
  const { server } = await createGateway({
    supergraph: readSupergraphSdl(),
    dataSource: createHttpDataSources(urls, { secret }).dataSource,
    identify,
    log: createLogger({ name: 'gateway', level: 'warn' }),
    hideSchemaDetails: true,
    documents: new Map(Object.entries(documents)),
    deadlines: patience,
  });
  waitPatiently(server);
  const url = `${await listen(server, { port: 0, host: '127.0.0.1' })}/graphql`;
  return { url, callers: await callersByKind(callersWith) };
});
