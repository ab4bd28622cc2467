import { workflow } from '@graphroots/kit/workflow/workflow';
import { analysisStates } from './analysis.table.ts';

const analysts = ['organization-department', 'street', 'inspector', 'assessor'] as const;

/** The life of an analysis: read page by page until all was looked at. */
export const analysisWorkflow = workflow('Analysis', analysisStates, {
  open: { from: [], to: ['RUNNING'], by: analysts },
  gather: { from: ['RUNNING'], to: [], by: analysts, guards: ['OUT_OF_RANGE'] },
  finish: { from: ['RUNNING'], to: ['DONE'], by: ['system'] },
});
