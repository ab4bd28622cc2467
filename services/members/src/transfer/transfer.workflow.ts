import { workflow } from '@graphroots/kit/workflow/workflow';
import { transferStates } from './transfer.table.ts';

/** The life of a transfer of membership (domain, state machine 7). */
export const transferWorkflow = workflow('Transfer', transferStates, {
  request: { from: [], to: ['REQUESTED'], by: ['the member', 'the present branch'] },
  release: { from: ['REQUESTED'], to: ['RELEASED'], by: ['the present branch'] },
  send: { from: ['RELEASED'], to: ['IN_TRANSIT'], by: ['the present superior'] },
  accept: {
    from: ['IN_TRANSIT'],
    to: ['ACCEPTED'],
    by: ['the receiving superior'],
    guards: ['TOO_LATE'],
  },
  complete: {
    from: ['ACCEPTED'],
    to: ['COMPLETED'],
    by: ['the receiving branch'],
    guards: ['CONFLICT', 'TOO_SOON'],
  },
  refuse: {
    from: ['REQUESTED', 'RELEASED'],
    to: ['REFUSED'],
    by: ['the present branch', 'the present superior'],
    reason: true,
  },
  return: {
    from: ['IN_TRANSIT', 'ACCEPTED'],
    to: ['RETURNED'],
    by: ['the receiving branch', 'the receiving superior'],
    reason: true,
  },
  lapse: { from: ['IN_TRANSIT'], to: ['LAPSED'], by: ['system'] },
});
