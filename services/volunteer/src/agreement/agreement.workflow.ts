import { workflow } from '@graphroots/kit/workflow/workflow';
import { agreementItemStates } from './agreement-item.table.ts';
import { agreementStates } from './agreement.table.ts';

const sides = ['the unit side', 'the community side'] as const;

/** The life of an agreement (domain, state machine 3). */
export const agreementWorkflow = workflow('CoBuildingAgreement', agreementStates, {
  draft: { from: [], to: ['DRAFT'], by: sides },
  revise: {
    from: ['DRAFT'],
    to: [],
    by: sides,
    guards: [
      'REQUIRED',
      'TOO_LONG',
      'TOO_MANY',
      'PAST',
      'NOT_LATER',
      'OUT_OF_RANGE',
      'CONTRADICTION',
      'NOT_FOUND',
    ],
  },
  sign: {
    from: ['DRAFT', 'SIGNED_BY_ONE'],
    to: ['SIGNED_BY_ONE', 'IN_FORCE'],
    by: sides,
    guards: ['PAST', 'TWICE'],
  },
  return: { from: ['SIGNED_BY_ONE'], to: ['DRAFT'], by: sides, reason: true },
  // The state stays.
  witness: { from: ['SIGNED_BY_ONE', 'IN_FORCE'], to: [], by: ['the witness'], guards: ['TWICE'] },
  // Reviewed once both sides have scored the year.
  review: {
    from: ['IN_FORCE', 'REVIEWED'],
    to: ['IN_FORCE', 'REVIEWED'],
    by: sides,
    guards: ['OUT_OF_RANGE', 'TOO_LONG', 'TWICE'],
  },
  renew: { from: ['REVIEWED'], to: ['RENEWED'], by: sides, guards: ['NOT_LATER'] },
  // Its last day is over.
  end: { from: ['IN_FORCE', 'REVIEWED'], to: ['ENDED'], by: ['system'] },
  terminate: {
    from: ['DRAFT', 'SIGNED_BY_ONE', 'IN_FORCE', 'REVIEWED'],
    to: ['TERMINATED'],
    by: sides,
    reason: true,
  },
});

/** The life of what one side promises the other. */
export const agreementItemWorkflow = workflow('AgreementItem', agreementItemStates, {
  agree: { from: [], to: ['OPEN'], by: ['system'] },
  deliver: {
    from: ['OPEN'],
    to: ['DELIVERED'],
    by: ['the provider'],
    guards: ['NOT_IN_FORCE', 'REQUIRED', 'NOT_FOUND'],
  },
  confirm: { from: ['DELIVERED'], to: ['FULFILLED'], by: ['the receiver'] },
  dispute: { from: ['DELIVERED'], to: ['OPEN'], by: ['the receiver'], reason: true },
});
