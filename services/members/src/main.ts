import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readMembersConfig } from './config.ts';
import { membersWith } from './members.ts';

await run(() => {
  const { personalKeys, ...config } = readMembersConfig();
  return startService(membersWith(personalKeys), config);
});
