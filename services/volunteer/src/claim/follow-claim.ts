import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { needLife, projectLife, resourceLife } from '../item/item.life.ts';
import { createItemStore, type Item, type ItemKey } from '../item/item.store.ts';
import type { claims } from './claim.table.ts';
import { itemOf } from './item-of-claim.ts';
import { standingOf } from './standing.ts';

type Action = 'allot' | 'release' | 'start' | 'deliver' | 'close';
type Standing = ReturnType<typeof standingOf>;

const alive: readonly Item['state'][] = ['LISTED', 'CLAIMED', 'IN_DELIVERY', 'DELIVERED'];

/** After a step of a claim its item stands where its claims say: this follows of itself. */
export async function followClaim(claim: typeof claims.$inferSelect, work: UnitOfWork): Promise<void> {
  const key = itemOf(claim);
  const store = createItemStore(work.tx);
  const item = await store.lockItem(key);
  if (!item || !alive.includes(item.state)) return;
  const standing = standingOf(item.quantity, await store.findClaims(key));
  if (standing.state === item.state && standing.taken === item.taken) return;
  const now = work.clock.now().toISOString();
  const firstClaimedAt = item.firstClaimedAt ?? (standing.taken > 0 ? now : null);
  const effect = () => ({ to: standing.state, set: { taken: standing.taken, firstClaimedAt } });
  assertDone(await take(actionTo(item, standing), key, item.version, effect, asSystem(work)));
}

function actionTo(item: Item, { state, taken }: Standing): Action {
  if (state === 'CLOSED') return 'close';
  if (state === 'DELIVERED') return 'deliver';
  if (item.state === 'LISTED' && taken > item.taken) return 'allot';
  return state === 'LISTED' ? 'release' : 'start';
}

function take(
  action: Action,
  { kind, id }: ItemKey,
  expectedVersion: number,
  effect: () => { to: Standing['state']; set: { taken: number; firstClaimedAt: string | null } },
  work: UnitOfWork,
): Promise<{ readonly userErrors: readonly UserError[] }> {
  switch (kind) {
    case 'need':
      return needLife.step(action, effect)({ need: id, expectedVersion }, work);
    case 'resource':
      return resourceLife.step(action, effect)({ resource: id, expectedVersion }, work);
    case 'project':
      return projectLife.step(action, effect)({ project: id, expectedVersion }, work);
  }
}
