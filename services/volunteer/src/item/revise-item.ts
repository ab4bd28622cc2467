import type { UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { ExchangeItemContent } from '../types.generated.ts';
import { checkContent, columnsOf } from './check-content.ts';
import { ownerOf } from './item.life.ts';
import type { Item } from './item.store.ts';

/** What a revision sets: all of the content anew. */
export async function reviseItem({
  row,
  input: { content },
  ...work
}: UnitOfWork & { readonly row: Item; readonly input: { readonly content: ExchangeItemContent } }): Promise<{
  refusals: UserError[];
  set: ReturnType<typeof columnsOf>;
}> {
  const owner = ownerOf(row);
  return { refusals: await checkContent(owner, content, work), set: columnsOf(owner, content) };
}
