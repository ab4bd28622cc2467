import type { UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { draftItem } from '../item/draft-item.ts';
import { resourceLife } from '../item/item.life.ts';
import type { DraftResourceInput } from '../types.generated.ts';
import { resources } from './resource.table.ts';

export async function draftResource(
  input: DraftResourceInput,
  work: UnitOfWork,
): Promise<{ resource: string | null; userErrors: UserError[] }> {
  const drafted = await draftItem(resourceLife, 'res', input, work);
  if (!drafted.row) return { resource: null, userErrors: drafted.refusals };
  const { row } = drafted;
  await work.tx.insert(resources).values(row);
  const { id, state, divisionCode, ownerPath: path } = row;
  work.record({ entity: 'Resource', id, action: 'draft', to: state, divisionCode, path });
  return { resource: id, userErrors: [] };
}
