import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readMembersConfig } from './config.ts';
import { members } from './members.ts';

await run(() => startService(members, readMembersConfig()));
