import { maintainService } from '@graphroots/kit/server/maintain-service';
import { run } from '@graphroots/kit/server/run';
import { readVolunteerConfig } from './config.ts';
import { volunteerMaintenance } from './maintenance.ts';

await run(() => maintainService(volunteerMaintenance, readVolunteerConfig(), (line) => console.log(line)));
