import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Viewer } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { SubmitMicroWishInput } from '../types.generated.ts';
import { createWishStore } from './wish.store.ts';

const highestBudget = 1_000_000;

/** Stores a wish for review. The trace does not say who submitted it where that is the wisher. */
export async function submitMicroWish(
  { text, category, budget, grid: gridId }: SubmitMicroWishInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ wish: string | null; userErrors: UserError[] }> {
  const store = createWishStore(tx);
  const grid = await store.findGrid(gridId);
  const userErrors = checkText('text', text, { longest: 500 });
  if (!(budget >= 0 && budget <= highestBudget)) {
    userErrors.push(refusal('OUT_OF_RANGE', 'budget', 'Give 0 yuan or more.'));
  }
  const forWhom = grid && wisherOf(viewer, grid.communityCode);
  if (!grid) userErrors.push(refusal('NOT_FOUND', 'grid', 'There is no such grid.'));
  else if (!forWhom) {
    userErrors.push(refusal('NOT_ALLOWED', 'grid', '`submit` is for resident, grid-worker.'));
  }
  if (!grid || !forWhom || userErrors.length > 0) return { wish: null, userErrors };
  const id = newId('wis');
  const { communityCode } = grid;
  await store.insert({
    id,
    text: text.trim(),
    category,
    budget,
    state: 'SUBMITTED',
    communityCode,
    gridId,
    wisherId: forWhom.account,
    submittedAt: clock.now().toISOString(),
  });
  record({
    entity: 'MicroWish',
    id,
    action: 'submit',
    to: 'SUBMITTED',
    unnamed: forWhom.account !== null,
    divisionCode: communityCode,
  });
  return { wish: id, userErrors: [] };
}

/** Residents wish for themselves; who works in the grid wishes for somebody who is not named. */
function wisherOf({ id, roles, ...viewer }: Viewer, communityCode: string) {
  if (roles.includes('resident')) return { account: id };
  const worksHere = roles.includes('grid-worker') && covers({ id, roles, ...viewer }, communityCode);
  return worksHere ? { account: null } : null;
}
