import { workflow } from '@graphroots/kit/workflow/workflow';
import { assessmentCycleStates } from './cycle.table.ts';

// A street assesses its own communities.
const designers = ['organization-department', 'street'] as const;

/** The life of an assessment cycle (domain, state machine 11). */
export const assessmentCycleWorkflow = workflow('AssessmentCycle', assessmentCycleStates, {
  design: { from: [], to: ['DESIGNED'], by: designers },
  addLocalItemTo: {
    from: ['DESIGNED'],
    to: [],
    by: [...designers, 'the street below'],
    guards: ['REQUIRED', 'OUT_OF_RANGE', 'OUTSIDE', 'TOO_MANY'],
  },
  publish: { from: ['DESIGNED'], to: ['PUBLISHED'], by: designers, guards: ['LOCAL_WEIGHT'] },
  collect: { from: ['PUBLISHED'], to: ['COLLECTING'], by: designers },
  gather: { from: ['COLLECTING'], to: [], by: designers, guards: ['OUT_OF_RANGE'] },
  leaveOutItemOf: {
    from: ['COLLECTING'],
    to: [],
    by: designers,
    reason: true,
    guards: ['NOT_FOUND', 'NOT_FAILING'],
  },
  openSelfReviewOf: {
    from: ['COLLECTING'],
    to: ['SELF_REVIEW'],
    by: designers,
    guards: ['NOT_COLLECTED'],
  },
  openDebriefingOf: { from: ['SELF_REVIEW'], to: ['DEBRIEFING'], by: designers },
  score: { from: ['DEBRIEFING'], to: ['SCORED'], by: ['assessor'], guards: ['NOTHING_TO_SCORE'] },
  openFeedbackOf: { from: ['SCORED'], to: ['FEEDBACK'], by: ['assessor'] },
  openAppealsOf: { from: ['FEEDBACK'], to: ['APPEAL'], by: ['assessor'] },
  finalize: {
    from: ['APPEAL'],
    to: ['FINAL'],
    by: ['organization-department'],
    guards: ['TOO_EARLY', 'OPEN_APPEALS'],
  },
  apply: { from: ['FINAL'], to: ['APPLIED'], by: ['organization-department'] },
});
