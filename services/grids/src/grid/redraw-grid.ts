import { isDeepStrictEqual } from 'node:util';
import { checkText, refusal } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createBoundaryStore } from '../boundary/boundary.store.ts';
import type { RedrawGridInput } from '../types.generated.ts';
import { answerPlaced, checkBoundary, refused, refuseChange, type GridPayload } from './check-new-grid.ts';
import { createSuccessionStore } from './succession.store.ts';

/** A grid has another border from today on, or from its first day where that is still to come. */
export async function redrawGrid(input: RedrawGridInput, work: UnitOfWork): Promise<GridPayload> {
  const store = createSuccessionStore(work);
  const today = work.clock.today();
  const { grid: id, boundary = null } = input;
  const [grid] = await store.lock([id]);
  const objection = refuseChange(input, grid, { viewer: work.viewer, field: 'grid' });
  if (!grid || objection) return refused(...(objection ? [objection] : []));
  const refusals = [...checkText('reason', input.reason, { longest: 500 }), ...checkBoundary(boundary)];
  const drawn = (await createBoundaryStore(work.tx).findLatest([id])).get(id) ?? null;
  if (isDeepStrictEqual(drawn, boundary))
    refusals.push(refusal('UNCHANGED', 'boundary', 'Its border runs there.'));
  if (refusals.length > 0) return refused(...refusals);

  await store.redraw(grid, boundary, {
    on: grid.validFrom > today ? grid.validFrom : today,
    reason: input.reason.trim(),
  });
  return answerPlaced(id, [id], work, () => 'boundary');
}
