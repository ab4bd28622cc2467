import { maintainService, type Maintenance } from '@graphroots/kit/server/maintain-service';
import { endActivities, startActivities } from './activity/keep-time.ts';
import { endAgreements } from './agreement/end-agreement.ts';
import { missBookings } from './facility/end-booking.ts';
import { layOutSlots } from './facility/open-facility.ts';
import { expireItems } from './item/expire-items.ts';
import { readMaintenanceConfig } from './config.ts';
import { expireWishes, lapseWishClaims } from './wish/end-wishes.ts';

/** What the clock does here; it can be broken off and done again. */
export const volunteerMaintenance: Maintenance = {
  name: 'volunteer',
  rowSecurity: false,
  jobs: {
    'taking needs past their last day off the list': expireItems('need'),
    'taking resources past their last day off the list': expireItems('resource'),
    'taking projects past their last day off the list': expireItems('project'),
    'returning wishes that were not fulfilled in time': lapseWishClaims,
    'ending wishes that nobody claimed': expireWishes,
    'starting activities': startActivities,
    'ending activities': endActivities,
    'ending agreements': endAgreements,
    'laying out slots of facilities': layOutSlots,
    'noting bookings for which nobody came': missBookings,
  },
};

export async function maintainVolunteer(say: (line: string) => void, env?: NodeJS.ProcessEnv): Promise<void> {
  await maintainService(volunteerMaintenance, readMaintenanceConfig(env), say);
}
