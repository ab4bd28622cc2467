import { workflow } from '@graphroots/kit/workflow/workflow';
import { claimStates } from './claim.table.ts';

/**
 * The life of a claim (domain, state machine 3). For needs and projects the claimant provides and the owner receives;
 * for resources it is the other way round.
 */
export const claimWorkflow = workflow('Claim', claimStates, {
  claim: { from: [], to: ['PENDING'], by: ['the claimant'] },
  approve: {
    from: ['PENDING'],
    to: ['APPROVED'],
    by: ['the owner', 'the street'],
    guards: ['NOT_LISTED', 'COMPETING', 'NO_CAPACITY'],
  },
  decline: { from: ['PENDING'], to: ['DECLINED'], by: ['the owner', 'the street'], reason: true },
  withdraw: { from: ['PENDING'], to: ['WITHDRAWN'], by: ['the claimant'], reason: true },
  // Its item is off the list.
  lapse: { from: ['PENDING'], to: ['DECLINED'], by: ['system'] },
  start: { from: ['APPROVED'], to: ['IN_DELIVERY'], by: ['the provider'], guards: ['NOT_IN_FORCE'] },
  deliver: {
    from: ['IN_DELIVERY'],
    to: ['DELIVERED'],
    by: ['the provider'],
    guards: ['REQUIRED', 'NOT_FOUND', 'TWICE'],
  },
  confirm: { from: ['DELIVERED'], to: ['CONFIRMED'], by: ['the receiver'], guards: ['OUT_OF_RANGE'] },
  dispute: { from: ['DELIVERED'], to: ['DISPUTED'], by: ['the receiver'], reason: true },
  settle: {
    from: ['DISPUTED'],
    to: ['IN_DELIVERY', 'CONFIRMED'],
    by: ['the street'],
    reason: true,
  },
  // The state stays: the other side's word on it.
  rate: { from: ['CONFIRMED'], to: [], by: ['the provider'], guards: ['OUT_OF_RANGE', 'TWICE'] },
  giveUp: {
    from: ['APPROVED', 'IN_DELIVERY'],
    to: ['GIVEN_UP'],
    by: ['the claimant', 'the owner'],
    reason: true,
  },
});
