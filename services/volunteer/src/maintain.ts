import { maintainService } from '@graphroots/kit/server/maintain-service';
import { run } from '@graphroots/kit/server/run';
import { readMaintenanceConfig } from './config.ts';
import { volunteerMaintenance } from './maintenance.ts';

await run(() => maintainService(volunteerMaintenance, readMaintenanceConfig(), (line) => console.log(line)));
