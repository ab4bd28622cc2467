import { eq } from 'drizzle-orm';
import type { Clock } from '@graphroots/kit/clock';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { leads, type Role, type Viewer } from '@graphroots/kit/viewer';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { partyOrganizations } from './party-organization.table.ts';

const owning: readonly Role[] = ['unit', 'department', 'community', 'street'];

/** Whether a viewer acts for the organization that was given something to carry out; null where none was yet. */
export function actsForOwner(ownerPath: string | null, viewer: Viewer): boolean {
  return ownerPath !== null && viewer.roles.some((role) => owning.includes(role)) && leads(viewer, ownerPath);
}

/** What somebody is given to carry out: by which Party organization, as it stands now, and by which day. */
export async function findOwner(
  input: { readonly owner: string; readonly dueOn: string },
  { tx, clock }: { readonly tx: Transaction; readonly clock: Clock },
) {
  const refusals: UserError[] = [];
  const [owner] = await tx.select().from(partyOrganizations).where(eq(partyOrganizations.id, input.owner));
  if (!owner) refusals.push(refusal('NOT_FOUND', 'owner', 'There is no such Party organization.'));
  if (input.dueOn < clock.today()) refusals.push(refusal('PAST', 'dueOn', 'It must not be over.'));
  return { refusals, set: { ownerId: owner?.id, ownerPath: owner?.path, dueOn: input.dueOn } };
}
