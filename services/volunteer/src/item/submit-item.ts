import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createPartyStore } from '../party/party.store.ts';
import { createItemStore, type Item, type ItemKey } from './item.store.ts';

type Given = UnitOfWork & { readonly row: Item };

/** Nothing is submitted or listed that is over already. */
export function submitItem({ row, clock }: Given): { refusals: UserError[] } {
  const isOver = row.expiresOn < clock.today();
  const message = `It expired on ${row.expiresOn}: revise it.`;
  return { refusals: isOver ? [refusal('PAST', null, message)] : [] };
}

/** The same of the same owner stands on a list once. */
export function listItem(kind: ItemKey['kind']) {
  return async (step: Given): Promise<{ refusals: UserError[]; set: { listedAt: string } }> => {
    const { refusals } = submitItem(step);
    const { row, tx, clock } = step;
    // One owner's are listed one after the other: of two that are the same, the second sees the first.
    await createPartyStore(tx).lock(row.ownerId);
    if (await createItemStore(tx).hasTwin(kind, row)) {
      refusals.push(refusal('DUPLICATE', kind, 'Its owner has the same on the list already.'));
    }
    return { refusals, set: { listedAt: clock.now().toISOString() } };
  };
}
