import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { subgraphNames } from '@graphroots/schema/sdl';
import { childEnvironment, portOf, readStandaloneConfig } from './config.ts';
import { closeDatabases, openDatabases } from './databases.ts';
import { findCity, prepareDemo } from './demo.ts';

/* Six processes side by side, as in a city, but on this machine. One that ends ends them all. */

const root = new URL('../../../', import.meta.url);

await run(async () => {
  // Processes cannot share an embedded database: each service keeps one of its own.
  const config = readStandaloneConfig((name) => `pglite:./.data/${name}`);
  const log = createLogger({ name: 'distributed', level: config.logLevel });
  console.log('Preparing the databases of five services …');
  const databases = await openDatabases(config.databaseUrls, log);
  await prepareDemo(databases, config);
  const city = await findCity(databases);
  await closeDatabases(databases);

  const secret = randomBytes(32).toString('base64url');
  const children = new Set<ChildProcess>();
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    stopping = true;
    for (const child of children) child.kill(signal);
  };
  const start = (name: string, main: string, variables: Readonly<Record<string, string>>): void => {
    const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(new URL(main, root))], {
      stdio: 'inherit',
      env: childEnvironment({ LOG_LEVEL: 'info', SUBGRAPH_SECRET: secret, ...variables }),
    });
    children.add(child);
    child.once('exit', (code) => {
      children.delete(child);
      if (!stopping) console.error(`${name} ended with ${code ?? 'a signal'}; the others end too.`);
      stop('SIGTERM');
      process.exitCode ||= code ?? 1;
    });
  };
  for (const name of subgraphNames) {
    const replicaUrl = config.replicaUrls[name];
    start(name, `services/${name}/src/main.ts`, {
      PORT: String(portOf(name)),
      GATEWAY_URL: `http://127.0.0.1:${config.port}/graphql`,
      [`${name.toUpperCase()}_DATABASE_URL`]: config.databaseUrls[name],
      ...(replicaUrl !== undefined && { [`${name.toUpperCase()}_REPLICA_URL`]: replicaUrl }),
    });
  }
  const urls: Record<string, string> = {};
  for (const name of subgraphNames) {
    urls[`${name.toUpperCase()}_SUBGRAPH_URL`] = `http://127.0.0.1:${portOf(name)}/graphql`;
  }
  start('gateway', 'gateway/src/main.ts', {
    ...urls,
    PORT: String(config.port),
    ...(city !== null && { GRAPHIQL_CITY: city.code, GRAPHIQL_LINE: city.line ?? '' }),
  });
  process.on('SIGTERM', stop).on('SIGINT', stop);
});
