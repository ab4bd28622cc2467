import { workflow } from '@graphroots/kit/workflow/workflow';
import { workOrderStates } from './work-order.table.ts';

/** The life of a work order (domain, state machine 2). It begins when its issue is dispatched. */
export const workOrderWorkflow = workflow('WorkOrder', workOrderStates, {
  issue: { from: [], to: ['ISSUED'], by: ['street', 'command-centre'] },
  accept: { from: ['ISSUED', 'REDO'], to: ['ACCEPTED'], by: ['the department'] },
  return: { from: ['ISSUED'], to: ['RETURNED'], by: ['the department'], reason: true },
  complete: {
    from: ['ACCEPTED'],
    to: ['DONE'],
    by: ['the department'],
    guards: ['REQUIRED'],
  },
  redo: { from: ['DONE'], to: ['REDO'], by: ['street', 'command-centre'], reason: true },
  confirm: { from: ['DONE'], to: ['CONFIRMED'], by: ['street', 'command-centre'] },
});
