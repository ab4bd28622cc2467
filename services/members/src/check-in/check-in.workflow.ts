import { workflow } from '@graphroots/kit/workflow/workflow';
import { checkInStates } from './check-in.table.ts';

/** The life of a check-in (domain, state machine 5). It never moves the formal affiliation. */
export const checkInWorkflow = workflow('CheckIn', checkInStates, {
  call: { from: [], to: ['DUE'], by: ['system'] },
  begin: { from: [], to: ['REGISTERED'], by: ['the member', 'the unit'] },
  register: { from: ['DUE'], to: ['REGISTERED'], by: ['the member', 'the unit'] },
  decline: { from: ['REGISTERED'], to: ['DUE'], by: ['the community'], reason: true },
  confirm: { from: ['REGISTERED'], to: ['CONFIRMED'], by: ['the community'] },
  takePostIn: {
    from: ['CONFIRMED', 'ACTIVE', 'REVIEWED'],
    to: ['ACTIVE'],
    by: ['the member', 'the unit', 'the community'],
    guards: ['REQUIRED', 'TWICE'],
  },
  credit: {
    from: ['CONFIRMED', 'ACTIVE', 'REVIEWED'],
    to: ['ACTIVE'],
    by: ['the community'],
    guards: ['REQUIRED', 'OUT_OF_RANGE', 'NOT_YET', 'TOO_EARLY'],
  },
  review: {
    from: ['ACTIVE'],
    to: ['REVIEWED'],
    by: ['the community'],
    guards: ['REQUIRED', 'OUT_OF_RANGE', 'TWICE'],
  },
  // Follows of itself when the member moves; a unit says so.
  move: {
    from: ['DUE', 'REGISTERED', 'CONFIRMED', 'ACTIVE', 'REVIEWED'],
    to: ['MOVED'],
    by: ['the unit', 'system'],
  },
  lapse: {
    from: ['DUE', 'REGISTERED', 'CONFIRMED', 'ACTIVE', 'REVIEWED'],
    to: ['LAPSED'],
    by: ['system'],
  },
});
