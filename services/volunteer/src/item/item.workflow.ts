import { workflow, type Action } from '@graphroots/kit/workflow/workflow';
import { itemStates } from './item.columns.ts';

const content = [
  'REQUIRED',
  'TOO_LONG',
  'UNKNOWN_CATEGORY',
  'OUT_OF_RANGE',
  'NOT_LATER',
  'PAST',
  'NOT_FOUND',
];

type ItemState = (typeof itemStates)[number];

/**
 * The life of what stands on one of the three lists (domain, state machine 3). From LISTED on, its claims say where it
 * stands: it is listed as long as a part of it is free.
 */
const steps = {
  draft: { from: [], to: ['DRAFT'], by: ['the owner'] },
  revise: { from: ['DRAFT', 'RETURNED'], to: [], by: ['the owner'], guards: content },
  submit: { from: ['DRAFT', 'RETURNED'], to: ['SUBMITTED'], by: ['the owner'], guards: ['PAST'] },
  list: {
    from: ['SUBMITTED'],
    to: ['LISTED'],
    by: ['the community', 'the street'],
    guards: ['PAST', 'DUPLICATE'],
  },
  return: { from: ['SUBMITTED'], to: ['RETURNED'], by: ['the community', 'the street'], reason: true },
  // These follow from its claims.
  allot: { from: ['LISTED'], to: ['LISTED', 'CLAIMED', 'IN_DELIVERY'], by: ['system'] },
  release: { from: ['LISTED', 'CLAIMED', 'IN_DELIVERY'], to: ['LISTED'], by: ['system'] },
  start: { from: ['CLAIMED', 'DELIVERED'], to: ['IN_DELIVERY'], by: ['system'] },
  deliver: { from: ['IN_DELIVERY'], to: ['DELIVERED'], by: ['system'] },
  close: { from: ['IN_DELIVERY', 'DELIVERED'], to: ['CLOSED'], by: ['system'] },
  withdraw: {
    from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'LISTED'],
    to: ['WITHDRAWN'],
    by: ['the owner'],
    reason: true,
    guards: ['UNDER_WAY'],
  },
  expire: { from: ['LISTED'], to: ['EXPIRED'], by: ['system'] },
} as const satisfies Readonly<Record<string, Action<ItemState>>>;

export const needWorkflow = workflow('Need', itemStates, steps);
export const resourceWorkflow = workflow('Resource', itemStates, steps);
export const projectWorkflow = workflow('Project', itemStates, steps);
