import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { createItemStore, type ItemKey } from '../item/item.store.ts';

/** What a project is made from stands on the lists, or has stood there. */
export async function checkMatch(
  tx: Transaction,
  match: { readonly need?: string | null | undefined; readonly resource?: string | null | undefined },
): Promise<UserError[]> {
  const refusals: UserError[] = [];
  for (const kind of ['need', 'resource'] as const) {
    const id = match[kind];
    if (id && !(await isListed(tx, { kind, id }))) {
      refusals.push(refusal('NOT_FOUND', kind, 'There is none with this id on the list.'));
    }
  }
  return refusals;
}

async function isListed(tx: Transaction, key: ItemKey): Promise<boolean> {
  const item = await createItemStore(tx).lockItem(key);
  return item !== null && item.listedAt !== null;
}
