import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readGridsConfig } from './config.ts';
import { grids } from './grids.ts';

await run(() => startService(grids, readGridsConfig()));
