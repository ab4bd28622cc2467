import { workflow } from '@graphroots/kit/workflow/workflow';
import { proposalStates } from './proposal.table.ts';

const deliberated = ['NOT_YET', 'NOT_FOUND', 'REQUIRED', 'IDENTIFIES', 'TWICE', 'OUT_OF_RANGE'] as const;
const voted = ['NOT_YET', 'OUT_OF_RANGE'] as const;
const undecided = ['RAISED', 'SCREENED', 'PROPOSED', 'DISCUSSED', 'APPRAISED'] as const;

/** The life of a proposal (domain, state machine 10). */
export const proposalWorkflow = workflow('Proposal', proposalStates, {
  raise: {
    from: [],
    to: ['RAISED'],
    by: ['resident', 'member', 'unit', 'grid-worker', 'community'],
  },
  screen: {
    from: ['RAISED'],
    to: ['SCREENED'],
    by: ['the community'],
    guards: ['REQUIRED', 'TOO_LONG', 'IDENTIFIES'],
  },
  submit: { from: ['SCREENED'], to: ['PROPOSED'], by: ['the community'], guards: deliberated },
  discuss: {
    from: ['PROPOSED', 'DISCUSSED'],
    to: ['DISCUSSED'],
    by: ['the community'],
    guards: [...deliberated, 'TOO_MANY'],
  },
  appraise: { from: ['DISCUSSED'], to: ['APPRAISED'], by: ['the community'], guards: voted },
  adopt: {
    from: ['APPRAISED'],
    to: ['ADOPTED'],
    by: ['the community'],
    guards: ['REQUIRED', 'IDENTIFIES', 'NOT_IN_FAVOUR'],
  },
  refuse: { from: undecided, to: ['NOT_ADOPTED'], by: ['the community'], reason: true },
  assign: { from: ['ADOPTED'], to: ['IMPLEMENTING'], by: ['the community'], guards: ['NOT_FOUND', 'PAST'] },
  reportBack: {
    from: ['IMPLEMENTING'],
    to: ['REPORTED_BACK'],
    by: ['the owner'],
    guards: ['REQUIRED', 'IDENTIFIES'],
  },
  close: { from: ['REPORTED_BACK'], to: ['CLOSED'], by: ['the community'], guards: voted },
  withdraw: { from: undecided, to: ['WITHDRAWN'], by: ['the raiser'], reason: true },
});
