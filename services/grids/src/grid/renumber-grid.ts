import { checkText, refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { RenumberGridInput } from '../types.generated.ts';
import { checkNewGrid, codeTaken, refused, endingGrid, type GridPayload } from './check-new-grid.ts';
import { createSuccessionStore, heirOf } from './succession.store.ts';

/** From today the grid has another code, as a grid of its own that took its place with all that lies in it. */
export async function renumberGrid(input: RenumberGridInput, work: UnitOfWork): Promise<GridPayload> {
  const store = createSuccessionStore(work);
  const today = work.clock.today();
  const [found] = await store.lock([input.grid]);
  const ending = endingGrid(input, found, { viewer: work.viewer, today, field: 'grid' });
  if ('refusal' in ending) return refused(ending.refusal);
  const old = ending.grid;
  const { code, name } = { ...input, name: input.name ?? old.name };
  const refusals = [
    ...checkText('reason', input.reason, { longest: 500 }),
    ...checkNewGrid({ code, name }, old.communityCode, new Set()),
  ];
  if (code === old.code) refusals.push(refusal('UNCHANGED', 'code', 'It has this code.'));
  if (refusals.length > 0) return refused(...refusals);
  const id = await store.succeed(
    old,
    { ...heirOf(old), code, name: name.trim() },
    today,
    input.reason.trim(),
  );
  return id === null ? refused(codeTaken()) : { grid: id, userErrors: [] };
}
