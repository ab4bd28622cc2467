import { workflow } from '@graphroots/kit/workflow/workflow';
import { registrationStates } from './station.table.ts';

/** How somebody registers under their real name. */
export const registrationWorkflow = workflow('VolunteerRegistration', registrationStates, {
  register: { from: [], to: ['REGISTERED'], by: ['resident', 'member'] },
  // Whoever verifies has seen the identity card, and keeps nothing of it.
  verify: { from: ['REGISTERED'], to: ['VERIFIED'], by: ['community'], guards: ['ITSELF'] },
  end: { from: ['REGISTERED', 'VERIFIED'], to: ['ENDED'], by: ['the person'] },
});
