import { workflow } from '@graphroots/kit/workflow/workflow';
import { formalismAnalysisStates } from './formalism.table.ts';

const analysts = ['organization-department', 'street', 'inspector', 'assessor'] as const;

/** The life of an analysis: read page by page until all bodies were looked at. */
export const formalismAnalysisWorkflow = workflow('FormalismAnalysis', formalismAnalysisStates, {
  open: { from: [], to: ['RUNNING'], by: analysts },
  gather: { from: ['RUNNING'], to: [], by: analysts, guards: ['OUT_OF_RANGE'] },
  finish: { from: ['RUNNING'], to: ['DONE'], by: ['system'] },
});
