import { newId } from '@graphroots/kit/ids';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { knowsMember } from '../graph/known-members.ts';
import type { AppointGridPostInput } from '../types.generated.ts';
import { refuseAppointer } from './grid-post.policy.ts';
import { createGridPostStore } from './grid-post.store.ts';

export interface GridPostPayload {
  readonly gridPost: string | null;
  readonly userErrors: UserError[];
}

export async function knowsAppointee({ member }: AppointGridPostInput, context: SubgraphContext) {
  return knowsMember(member, context);
}

/** Somebody holds a post in a grid from a day on; what has been is not changed. */
export async function appointGridPost(
  input: AppointGridPostInput,
  { tx, viewer, clock, record }: UnitOfWork,
  isKnown: boolean,
): Promise<GridPostPayload> {
  const { grid: gridId, role, member, holderName, validTo = null } = input;
  const today = clock.today();
  const validFrom = input.validFrom ?? today;
  const store = createGridPostStore(tx);
  const grid = await store.lockGrid(gridId);
  if (!grid) return refused(refusal('NOT_FOUND', 'grid', 'There is none with this id.'));
  const stranger = refuseAppointer(viewer, grid.communityCode, 'grid');
  if (stranger) return refused(stranger);
  const refusals = checkText('holderName', holderName, { longest: 100, optional: true });
  const name = holderName?.trim() || null;
  if (!member === (name === null))
    refusals.push(refusal('REQUIRED', 'member', 'Name a member, or somebody who is none: one of both.'));
  else if (member && !isKnown) refusals.push(refusal('NOT_FOUND', 'member', 'There is none with this id.'));
  if (validFrom < today) refusals.push(refusal('PAST', 'validFrom', 'It begins today at the earliest.'));
  if (validTo && validTo <= validFrom)
    refusals.push(refusal('NOT_LATER', 'validTo', 'It ends after it begins.'));
  if (validFrom < grid.validFrom || grid.validTo !== null)
    refusals.push(refusal('NO_GRID', 'validFrom', 'The grid does not exist then, or is going to end.'));
  if (refusals.length > 0) return refused(...refusals);
  const id = newId('gps');
  const isNew = await store.insert({
    id,
    gridId,
    role,
    memberId: member ?? null,
    holderName: name,
    validFrom,
    validTo,
  });
  if (!isNew) return refused(refusal('OVERLAP', 'role', 'The post is held then: end that term first.'));
  record({ entity: 'GridPost', id, action: 'appoint', divisionCode: grid.communityCode });
  return { gridPost: id, userErrors: [] };
}

export function refused(...userErrors: UserError[]): GridPostPayload {
  return { gridPost: null, userErrors };
}
