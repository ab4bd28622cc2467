import { workflow } from '@graphroots/kit/workflow/workflow';
import { partyOrganizationStatuses } from './party-organization.table.ts';

/** The life of a Party organization in the register. Founding, moving and dissolving is for the superior. */
export const partyOrganizationWorkflow = workflow('PartyOrganization', partyOrganizationStatuses, {
  found: { from: [], to: ['PREPARING', 'ACTIVE'], by: ['the superior'] },
  establish: { from: ['PREPARING'], to: ['ACTIVE'], by: ['the superior'] },
  rename: { from: ['PREPARING', 'ACTIVE'], to: [], by: ['the superior'], guards: ['REQUIRED', 'SAME'] },
  move: {
    from: ['PREPARING', 'ACTIVE'],
    to: [],
    by: ['the superior'],
    reason: true,
    guards: ['NOT_FOUND', 'CYCLE', 'SAME', 'WRONG_RANK', 'TOO_DEEP', 'FUTURE', 'NOT_LATER'],
  },
  dissolve: {
    from: ['PREPARING', 'ACTIVE'],
    to: ['DISSOLVED'],
    by: ['the superior'],
    reason: true,
    guards: ['HAS_SUBORDINATES', 'HAS_MEMBERS', 'FUTURE', 'NOT_LATER'],
  },
});
