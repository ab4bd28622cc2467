import { workflow } from '@graphroots/kit/workflow/workflow';
import { resolutionStates } from './resolution.table.ts';

/** The life of a resolution (domain, state machine 10). */
export const resolutionWorkflow = workflow('Resolution', resolutionStates, {
  adopt: { from: [], to: ['ADOPTED'], by: ['the convener'] },
  assign: {
    from: ['ADOPTED'],
    to: ['ASSIGNED'],
    by: ['the convener'],
    guards: ['NOT_FOUND', 'PAST'],
  },
  start: { from: ['ASSIGNED'], to: ['IN_PROGRESS'], by: ['the owner'] },
  complete: { from: ['IN_PROGRESS'], to: ['DONE'], by: ['the owner'], guards: ['REQUIRED'] },
  verify: { from: ['DONE'], to: ['VERIFIED'], by: ['the convener'] },
  drop: {
    from: ['ADOPTED', 'ASSIGNED', 'IN_PROGRESS'],
    to: ['DROPPED'],
    by: ['the convener'],
    reason: true,
  },
});
