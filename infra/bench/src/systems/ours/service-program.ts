import { createClock } from '@graphroots/kit/clock';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { startSubgraph } from '@graphroots/kit/server/start-subgraph';
import { services } from '@graphroots/standalone/services';
import { z } from 'zod';
import { runProgram } from '../program.ts';
import { openPatient, patience } from './patience.ts';

const told = z.object({
  service: z.enum(['organization', 'members', 'grids', 'volunteer', 'assessment']),
  databaseUrl: z.string(),
  secret: z.string(),
});

await runProgram(told, async ({ service, databaseUrl, secret }) => {
  const log = createLogger({ name: service, level: 'warn' });
  const database = await openPatient(databaseUrl, service, log);
  const subgraph = services[service].createSubgraph({
    database,
    clock: createClock(),
    log,
    personalKeys: developmentKeys,
  });
  const { url } = await startSubgraph({
    subgraph,
    database,
    log,
    secrets: [secret],
    host: '127.0.0.1',
    port: 0,
    noticeMs: 0,
    answerMs: patience.subgraph,
  });
  return { url: `${url}/graphql` };
});
