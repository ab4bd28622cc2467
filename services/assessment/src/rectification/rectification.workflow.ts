import { workflow } from '@graphroots/kit/workflow/workflow';
import { rectificationStates } from './rectification.table.ts';

/** The life of a rectification (domain, state machine 12). */
export const rectificationWorkflow = workflow('Rectification', rectificationStates, {
  identify: { from: [], to: ['IDENTIFIED'], by: ['the superior', 'inspector', 'system'] },
  dismiss: { from: ['IDENTIFIED'], to: ['DISMISSED'], by: ['the superior'], reason: true },
  confirm: { from: ['IDENTIFIED', 'RELAPSED'], to: ['CONFIRMED'], by: ['the superior'] },
  draftPlanOf: {
    from: ['CONFIRMED'],
    to: ['PLAN_DRAFTED'],
    by: ['the organization'],
    guards: ['REQUIRED', 'PAST', 'TOO_MANY'],
  },
  hearOpinionsOn: {
    from: ['PLAN_DRAFTED'],
    to: ['OPINIONS_HEARD'],
    by: ['the organization'],
    guards: ['REQUIRED', 'NOT_YET'],
  },
  approvePlanOf: {
    from: ['OPINIONS_HEARD'],
    to: ['PLAN_APPROVED'],
    by: ['the superior'],
    guards: ['NOT_FOUND', 'NOT_ABOVE'],
  },
  start: { from: ['PLAN_APPROVED'], to: ['IN_PROGRESS'], by: ['the organization'] },
  settleMeasureOf: {
    from: ['IN_PROGRESS'],
    to: [],
    by: ['the organization'],
    guards: ['NOT_FOUND', 'TWICE', 'REQUIRED'],
  },
  selfCheck: {
    from: ['IN_PROGRESS'],
    to: ['SELF_CHECKED'],
    by: ['the organization'],
    guards: ['OPEN_MEASURES', 'REQUIRED'],
  },
  accept: {
    from: ['SELF_CHECKED'],
    to: ['ACCEPTED'],
    by: ['the superior'],
    guards: ['REQUIRED', 'VOTED_DOWN'],
  },
  refuse: { from: ['SELF_CHECKED'], to: ['NOT_ACCEPTED'], by: ['the superior'], reason: true },
  resume: { from: ['NOT_ACCEPTED'], to: ['IN_PROGRESS'], by: ['the organization'] },
  watch: { from: ['ACCEPTED'], to: ['WATCH'], by: ['the superior'], guards: ['TOO_SHORT'] },
  relapse: { from: ['WATCH'], to: ['RELAPSED'], by: ['the superior', 'inspector', 'system'], reason: true },
  close: { from: ['WATCH'], to: ['CLOSED'], by: ['the superior', 'system'], guards: ['TOO_EARLY'] },
});
