import { run } from '@graphroots/kit/server/run';
import { maintainGrids } from './maintenance.ts';

await run(() => maintainGrids((line) => console.log(line)));
