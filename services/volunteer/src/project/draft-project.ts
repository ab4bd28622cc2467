import type { UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { draftItem } from '../item/draft-item.ts';
import { projectLife } from '../item/item.life.ts';
import type { DraftProjectInput } from '../types.generated.ts';
import { checkMatch } from './check-match.ts';
import { projects } from './project.table.ts';

export async function draftProject(
  input: DraftProjectInput,
  work: UnitOfWork,
): Promise<{ project: string | null; userErrors: UserError[] }> {
  const drafted = await draftItem(projectLife, 'prj', input, work);
  if (!drafted.row) return { project: null, userErrors: drafted.refusals };
  const { row } = drafted;
  const { need: needId = null, resource: resourceId = null } = input;
  const refusals = await checkMatch(work.tx, input);
  if (refusals.length > 0) return { project: null, userErrors: refusals };
  await work.tx.insert(projects).values({ ...row, needId, resourceId });
  const { id, state, divisionCode, ownerPath: path } = row;
  work.record({ entity: 'Project', id, action: 'draft', to: state, divisionCode, path });
  return { project: id, userErrors: [] };
}
