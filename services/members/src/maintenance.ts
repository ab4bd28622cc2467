import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { callCheckIns } from './check-in/call-check-ins.ts';
import { lapseCheckIns } from './check-in/lapse-check-ins.ts';
import { maintainService, type Maintenance } from '@graphroots/kit/server/maintain-service';
import { readMaintenanceConfig } from './config.ts';
import { createEraseFormerMembers } from './member/erase-former-members.ts';
import { createResealPersonalData } from './member/reseal-personal-data.ts';
import { lapseTransfers } from './transfer/lapse-transfers.ts';

/** What is done on members from time to time; it can be broken off and done again. */
export function createMaintenance({
  personalKeys,
  retentionYears,
}: {
  readonly personalKeys: PersonalKeys;
  readonly retentionYears: number;
}): Maintenance {
  return {
    name: 'members',
    rowSecurity: true,
    jobs: {
      [`erasing who had no affiliation for ${retentionYears} years`]:
        createEraseFormerMembers(retentionYears),
      'ending transfers that were not accepted in time': lapseTransfers,
      'ending check-ins without service': lapseCheckIns,
      'calling members in service to check in where they live': callCheckIns,
      'sealing anew what older keys sealed': createResealPersonalData(personalKeys),
    },
  };
}

export async function maintainMembers(say: (line: string) => void, env?: NodeJS.ProcessEnv): Promise<void> {
  const config = readMaintenanceConfig(env);
  await maintainService(createMaintenance(config), config, say);
}
