import { checkText, refusal } from '@graphroots/kit/user-error';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { checkEnd } from '../duty/check-duty.ts';
import { gridPosts } from '../grid/grid.table.ts';
import type { EndGridPostInput } from '../types.generated.ts';
import { refused, type GridPostPayload } from './appoint-grid-post.ts';
import { refuseAppointer } from './grid-post.policy.ts';
import { createGridPostStore } from './grid-post.store.ts';

/** A term ends today at the earliest; one that has not begun is taken back. */
export async function endGridPost(
  { gridPost: id, expectedVersion, reason, ...input }: EndGridPostInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<GridPostPayload> {
  const store = createGridPostStore(tx);
  const post = await store.lockPost(id);
  if (!post) return refused(refusal('NOT_FOUND', 'gridPost', 'There is none with this id.'));
  const divisionCode = await store.communityOf(post.gridId);
  const stranger = refuseAppointer(viewer, divisionCode, 'gridPost');
  if (stranger) return refused(stranger);
  const today = clock.today();
  const validTo = input.validTo ?? today;
  const refusals = [
    ...checkText('reason', reason, { longest: 500 }),
    ...checkEnd(post, validTo, today, 'gridPost'),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const ended = await updateVersion(tx, gridPosts, {
    id,
    expectedVersion,
    set: { validTo },
    visible: () => true,
    field: 'gridPost',
  });
  if ('refusal' in ended) return refused(ended.refusal);
  record({ entity: 'GridPost', id, action: 'end', reason: reason.trim(), divisionCode });
  return { gridPost: id, userErrors: [] };
}
