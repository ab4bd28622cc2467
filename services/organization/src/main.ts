import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readOrganizationConfig } from './config.ts';
import { organization } from './organization.ts';

await run(() => startService(organization, readOrganizationConfig()));
