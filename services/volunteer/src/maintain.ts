import { run } from '@graphroots/kit/server/run';
import { maintainVolunteer } from './maintenance.ts';

await run(() => maintainVolunteer((line) => console.log(line)));
