import { checkText, refusal } from '@graphroots/kit/user-error';
import type { RenameOrganizationInput } from '../types.generated.ts';
import { partyOrganizationLife } from './party-organization.life.ts';

export const renameOrganization = partyOrganizationLife.step<RenameOrganizationInput>(
  'rename',
  ({ row, input }) => {
    const name = input.name.trim();
    const refusals = checkText('name', name, { longest: 100 });
    if (name === row.name) refusals.push(refusal('SAME', 'name', 'This is its name already.'));
    return { refusals, set: { name }, told: { from: row.name, to: name } };
  },
);
