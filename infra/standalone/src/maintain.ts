import { run } from '@graphroots/kit/server/run';
import type { Service } from '@graphroots/kit/server/start-service';
import { childEnvironment } from './config.ts';
import { services } from './services.ts';

// Service by service: two of them on one embedded database would each want it for themselves.
await run(async () => {
  const all: readonly Pick<Service, 'maintain'>[] = Object.values(services);
  const env = childEnvironment({}, { DATABASE_URL: 'pglite:./.data/graphroots', ...childEnvironment({}) });
  for (const { maintain } of all) await maintain?.((line) => console.log(line), env);
});
