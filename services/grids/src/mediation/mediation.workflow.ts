import { workflow } from '@graphroots/kit/workflow/workflow';
import { mediationStates } from './mediation.table.ts';

const mediators = ['grid-worker', 'grid-head', 'community', 'street'] as const;

/** The life of a mediation (化解矛盾纠纷). The same conflict once more is another one, with the earlier named. */
export const mediationWorkflow = workflow('Mediation', mediationStates, {
  open: { from: [], to: ['OPENED'], by: mediators },
  settle: { from: ['OPENED'], to: ['SETTLED'], by: mediators, guards: ['REQUIRED'] },
  fail: { from: ['OPENED'], to: ['FAILED'], by: mediators, reason: true },
  withdraw: { from: ['OPENED'], to: ['WITHDRAWN'], by: mediators, reason: true },
});
