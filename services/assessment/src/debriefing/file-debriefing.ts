import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, leads } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { FileDebriefingInput } from '../types.generated.ts';
import { createItemValueStore } from '../value/item-value.store.ts';
import { debriefingLife } from './debriefing.life.ts';
import { createDebriefingStore } from './debriefing.store.ts';

type Payload = { debriefing: string | null; userErrors: UserError[] };

/** The secretary hands in the report. `postId` is the post in which the graph says they lead the organization. */
export async function fileDebriefing(
  { organization: assessedId, report }: FileDebriefingInput,
  { tx, viewer, clock, record }: UnitOfWork,
  postId: string | null,
): Promise<Payload> {
  const values = createItemValueStore(tx);
  const assessed = await values.lockAssessed(assessedId);
  if (!assessed || !(covers(viewer, assessed.divisionCode) || leads(viewer, assessed.path))) {
    return refused(refusal('NOT_FOUND', 'organization', 'There is none with this id.'));
  }
  const stranger = debriefingLife.refuseToBegin('file', assessed, viewer, 'organization');
  if (stranger) return refused(stranger);
  const userErrors = checkText('report', report, { longest: 20_000 });
  const { cycleId, organizationId, divisionCode, path } = assessed;
  const cycle = await values.findCycle(cycleId);
  if (cycle?.state !== 'SELF_REVIEW' && cycle?.state !== 'DEBRIEFING') {
    userErrors.push(
      refusal('WRONG_STATE', 'organization', 'Reports are handed in before the debriefing ends.'),
    );
  }
  if (userErrors.length > 0) return { debriefing: null, userErrors };
  const id = newId('dbf');
  const filed = { state: 'FILED' as const, postId, report: report.trim(), filedOn: clock.today() };
  const isNew = await createDebriefingStore(tx).insert({
    ...filed,
    id,
    cycleId,
    organizationId,
    divisionCode,
    path,
  });
  if (!isNew) return refused(refusal('TWICE', 'organization', 'Its report was handed in already.'));
  record({ entity: 'Debriefing', id, action: 'file', to: 'FILED', divisionCode, path });
  return { debriefing: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { debriefing: null, userErrors: [error] };
}
