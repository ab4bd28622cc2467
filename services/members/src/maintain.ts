import { maintainService } from '@graphroots/kit/server/maintain-service';
import { run } from '@graphroots/kit/server/run';
import { readMaintenanceConfig } from './config.ts';
import { createMaintenance } from './maintenance.ts';

await run(() => {
  const config = readMaintenanceConfig();
  return maintainService(createMaintenance(config), config, (line) => console.log(line));
});
