import { eq } from 'drizzle-orm';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import type { AssignResolutionInput } from '../types.generated.ts';
import { resolutionLife } from './resolution.life.ts';

/** A resolution is carried out by a Party organization, by a day. */
export const assignResolution = resolutionLife.step<AssignResolutionInput>(
  'assign',
  async ({ input, tx, clock }) => {
    const refusals: UserError[] = [];
    const [owner] = await tx.select().from(partyOrganizations).where(eq(partyOrganizations.id, input.owner));
    if (!owner) refusals.push(refusal('NOT_FOUND', 'owner', 'There is no such Party organization.'));
    if (input.dueOn < clock.today()) refusals.push(refusal('PAST', 'dueOn', 'It must not be over.'));
    return { refusals, set: { ownerId: owner?.id, ownerPath: owner?.path, dueOn: input.dueOn } };
  },
);
