import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createGateway } from '@graphroots/gateway/gateway';
import { createHttpDataSource } from '@graphroots/gateway/http-data-source';
import { createInProcessDataSource } from '@graphroots/gateway/in-process-data-source';
import { createClock } from '@graphroots/kit/clock';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys as personalKeys } from '@graphroots/kit/personal/keys';
import { listen } from '@graphroots/kit/server/listen';
import { run } from '@graphroots/kit/server/run';
import { readSupergraphSdl, subgraphNames } from '@graphroots/schema/sdl';
import { services } from '@graphroots/standalone/services';
import { createAccounts } from '../accounts.ts';
import { openCity } from '../city.ts';
import { readBenchConfig } from '../config.ts';
import { readShapes } from '../trust/shapes.ts';
import type { Ready } from './victim.ts';

/*
 * The gateway that is attacked, its subgraphs in this process but for one, which floods it. To each message of
 * the parent it answers how long its event loop stood still at most since the last one.
 */

await run(async () => {
  const { databaseUrl } = readBenchConfig();
  const [flooder, floodUrl = ''] = process.argv.slice(2);
  const log = createLogger({ name: 'attacked', level: 'fatal' });
  const { databases, city } = await openCity(databaseUrl, log);
  // Callers who may send what they like: all others are refused before.
  const { identify, callersWith } = await createAccounts(city);
  const callers = await callersWith(['command-centre', 'analyst']);
  const clock = createClock();
  const sources = new Map(
    subgraphNames.map((name) => [
      name,
      name === flooder
        ? createHttpDataSource({ name, url: floodUrl, secret: 'nobody checks it' })
        : createInProcessDataSource(
            services[name].createSubgraph({ database: databases[name], clock, log, personalKeys }),
          ),
    ]),
  );
  const gateway = await createGateway({
    supergraph: readSupergraphSdl(),
    dataSource(name) {
      const source = [...sources].find(([known]) => known === name)?.[1];
      if (!source) throw new Error(`The supergraph names a service ${name} that is not here.`);
      return source;
    },
    identify,
    log,
    hideSchemaDetails: true,
  });
  const [group] = await readShapes(databases);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  process.on('message', () => void tell());
  process.on('disconnect', () => process.exit());
  const ready: Ready = {
    url: await listen(gateway.server, { port: 0, host: '127.0.0.1' }),
    callers,
    variables: [...(group?.variables ?? [])],
  };
  process.send?.(ready);

  async function tell(): Promise<void> {
    // A standstill is noted when it is over and the loop has come round.
    await setTimeout(5);
    const longest = delays.max / 1e6;
    delays.reset();
    process.send?.(longest);
  }
});
