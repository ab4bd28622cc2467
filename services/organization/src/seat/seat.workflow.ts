import { workflow } from '@graphroots/kit/workflow/workflow';
import { seatStates } from './seat.table.ts';

/** The life of a seat (domain, state machine 9). Whether it is dormant follows from its attendance and is no state. */
export const seatWorkflow = workflow('Seat', seatStates, {
  propose: { from: [], to: ['PROPOSED', 'CONSENTED'], by: ['the convener'] },
  consent: { from: ['PROPOSED'], to: ['CONSENTED'], by: ['the unit'] },
  decline: { from: ['PROPOSED'], to: ['ENDED'], by: ['the unit'], reason: true },
  confirm: { from: ['CONSENTED'], to: ['CONFIRMED'], by: ['the superior'] },
  takeUp: { from: ['CONFIRMED'], to: ['ACTIVE'], by: ['the convener'], guards: ['NO_HOLDER', 'NOT_YET'] },
  renew: { from: ['ACTIVE'], to: ['ACTIVE'], by: ['the convener'], guards: ['NOT_LATER'] },
  replaceHolderOf: { from: ['CONFIRMED', 'ACTIVE'], to: [], by: ['the unit'] },
  end: {
    from: ['PROPOSED', 'CONSENTED', 'CONFIRMED', 'ACTIVE'],
    to: ['ENDED'],
    by: ['the unit', 'the convener', 'the superior'],
    reason: true,
  },
});
