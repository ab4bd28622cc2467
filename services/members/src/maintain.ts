import { run } from '@graphroots/kit/server/run';
import { maintainMembers } from './maintenance.ts';

await run(() => maintainMembers((line) => console.log(line)));
