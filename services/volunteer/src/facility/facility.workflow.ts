import { workflow } from '@graphroots/kit/workflow/workflow';
import { bookingStates, openingStates } from './facility.table.ts';

/** The life of a facility that a unit opens. */
export const openingWorkflow = workflow('FacilityOpening', openingStates, {
  offer: { from: [], to: ['OFFERED'], by: ['the owner'] },
  revise: {
    from: ['OFFERED', 'SUSPENDED'],
    to: [],
    by: ['the owner'],
    guards: ['REQUIRED', 'TOO_LONG', 'OUT_OF_RANGE', 'NOT_LATER', 'OVERLAP'],
  },
  open: { from: ['OFFERED'], to: ['OPEN'], by: ['the community', 'the street'] },
  // Whoever has booked loses the place.
  suspend: { from: ['OPEN'], to: ['SUSPENDED'], by: ['the owner'], reason: true },
  resume: { from: ['SUSPENDED'], to: ['OPEN'], by: ['the owner'] },
  withdraw: {
    from: ['OFFERED', 'OPEN', 'SUSPENDED'],
    to: ['WITHDRAWN'],
    by: ['the owner'],
    reason: true,
  },
});

/** The life of a booking of a slot. */
export const bookingWorkflow = workflow('Booking', bookingStates, {
  book: { from: [], to: ['BOOKED'], by: ['the person', 'the community side'] },
  signIn: {
    from: ['BOOKED'],
    to: ['ATTENDED'],
    by: ['the person', 'the community side'],
    guards: ['WRONG_CODE', 'TOO_EARLY', 'TOO_LATE'],
  },
  cancel: {
    from: ['BOOKED'],
    to: ['CANCELLED'],
    by: ['the person', 'the community side'],
    guards: ['TOO_LATE'],
  },
  // Its facility was suspended or withdrawn.
  drop: { from: ['BOOKED'], to: ['CANCELLED'], by: ['system'] },
  miss: { from: ['BOOKED'], to: ['NO_SHOW'], by: ['system'] },
});
