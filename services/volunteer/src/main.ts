import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readVolunteerConfig } from './config.ts';
import { volunteer } from './volunteer.ts';

await run(() => startService(volunteer, readVolunteerConfig()));
