import { workflow } from '@graphroots/kit/workflow/workflow';
import { registrationStates, stationStates } from './station.table.ts';

const whoever = ['community', 'street'] as const;

/** The life of a station: it may move from one host to another. */
export const stationWorkflow = workflow('VolunteerStation', stationStates, {
  open: { from: [], to: ['OPEN'], by: whoever },
  move: { from: ['OPEN'], to: ['OPEN'], by: whoever, reason: true, guards: ['NOT_FOUND', 'NOT_ALLOWED'] },
  close: { from: ['OPEN'], to: ['CLOSED'], by: whoever, reason: true },
});

/** How somebody registers under their real name. */
export const registrationWorkflow = workflow('VolunteerRegistration', registrationStates, {
  register: { from: [], to: ['REGISTERED'], by: ['resident', 'member'] },
  // Whoever verifies has seen the identity card, and keeps nothing of it.
  verify: { from: ['REGISTERED'], to: ['VERIFIED'], by: ['community'], guards: ['ITSELF'] },
  end: { from: ['REGISTERED', 'VERIFIED'], to: ['ENDED'], by: ['the person'] },
});
