import { workflow } from '@graphroots/kit/workflow/workflow';
import { wishStates } from './wish.table.ts';

/** The life of a micro-wish (domain, state machine 4). */
export const wishWorkflow = workflow('MicroWish', wishStates, {
  submit: { from: [], to: ['SUBMITTED'], by: ['resident', 'grid-worker'] },
  publish: {
    from: ['SUBMITTED'],
    to: ['PUBLISHED'],
    by: ['community'],
    guards: ['REQUIRED', 'TOO_LONG', 'IDENTIFIES', 'OUT_OF_RANGE', 'OVER_LIMIT'],
  },
  refuse: { from: ['SUBMITTED'], to: ['REFUSED'], by: ['community'], reason: true },
  claim: {
    from: ['PUBLISHED'],
    to: ['CLAIMED'],
    by: ['community', 'the helper'],
    guards: ['REQUIRED', 'CONTRADICTION', 'NOT_FOUND', 'OUT_OF_RANGE', 'ITSELF'],
  },
  giveUp: { from: ['CLAIMED'], to: ['PUBLISHED'], by: ['the claimant'], reason: true },
  fulfil: { from: ['CLAIMED'], to: ['FULFILLED'], by: ['the claimant'] },
  lapse: { from: ['CLAIMED'], to: ['PUBLISHED'], by: ['system'] },
  dispute: { from: ['FULFILLED'], to: ['CLAIMED'], by: ['the wisher', 'community'], reason: true },
  confirm: {
    from: ['FULFILLED'],
    to: ['CONFIRMED'],
    by: ['the wisher', 'community'],
    guards: ['ITSELF', 'TOO_LONG', 'IDENTIFIES'],
  },
  expire: { from: ['PUBLISHED'], to: ['EXPIRED'], by: ['system'] },
});
