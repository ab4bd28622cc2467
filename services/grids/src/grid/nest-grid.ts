import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { NestGridInput } from '../types.generated.ts';
import { answerPlaced, refused, refuseChange, type GridPayload } from './check-new-grid.ts';
import { createSuccessionStore, type Grid } from './succession.store.ts';

/** A grid becomes one of the grids of an area, or of none. There are two levels: an area lies in no other. */
export async function nestGrid(input: NestGridInput, work: UnitOfWork): Promise<GridPayload> {
  const store = createSuccessionStore(work);
  const { grid: id, parent = null } = input;
  const locked = await store.lock(parent === null ? [id] : [id, parent]);
  const grid = locked.find((each) => each.id === id);
  const objection = refuseChange(input, grid, { viewer: work.viewer, field: 'grid' });
  if (!grid || objection) return refused(...(objection ? [objection] : []));
  const area = locked.find((each) => each.id === parent);
  const refusals = checkText('reason', input.reason, { longest: 500 });
  if (grid.parentId === parent) refusals.push(refusal('UNCHANGED', 'parent', 'It lies there.'));
  else if (parent !== null) refusals.push(...refuseArea(area, grid));
  if (parent !== null && (await store.isArea(id)))
    refusals.push(refusal('AREA', 'grid', 'It is an area of grids itself: an area lies in no other.'));
  if (refusals.length > 0) return refused(...refusals);
  await store.nest([grid], parent, input.reason.trim());
  return answerPlaced(id, [id], work, () => 'parent');
}

function refuseArea(area: Grid | undefined, grid: Grid): UserError[] {
  const refuse = (code: string, message: string) => [refusal(code, 'parent', message)];
  if (area?.communityCode !== grid.communityCode || area.layer !== grid.layer)
    return refuse('NOT_FOUND', 'There is none with this id in its community and layer.');
  if (area.id === grid.id) return refuse('ITSELF', 'It does not lie in itself.');
  if (area.validTo !== null) return refuse('ENDED', `It ends on ${area.validTo}.`);
  if (area.parentId !== null) return refuse('NESTED', 'It lies in an area itself: name that one.');
  return [];
}
