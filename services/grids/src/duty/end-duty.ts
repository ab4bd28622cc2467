import { checkText, refusal } from '@graphroots/kit/user-error';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { EndDutyInput } from '../types.generated.ts';
import { refused, type DutyPayload } from './adopt-duty.ts';
import { checkEnd } from './check-duty.ts';
import { refuseKeeper } from './duty.policy.ts';
import { createDutyStore } from './duty.store.ts';
import { duties } from './duty.table.ts';

/** A version ends today at the earliest; one that has not begun is taken back. */
export async function endDuty(input: EndDutyInput, work: UnitOfWork): Promise<DutyPayload> {
  const { tx, viewer, clock, record } = work;
  const { duty: id, expectedVersion, validTo, reason } = input;
  const old = await createDutyStore(tx).lockDuty(id);
  if (!old) return refused(refusal('NOT_FOUND', 'duty', 'There is none with this id.'));
  const { divisionCode } = old;
  const stranger = refuseKeeper(viewer, divisionCode, 'duty');
  if (stranger) return refused(stranger);
  const refusals = [
    ...checkText('reason', reason, { longest: 500 }),
    ...checkEnd(old, validTo, clock.today(), 'duty'),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const ended = await updateVersion(tx, duties, {
    id,
    expectedVersion,
    set: { validTo },
    visible: () => true,
    field: 'duty',
  });
  if ('refusal' in ended) return refused(ended.refusal);
  record({ entity: 'Duty', id, action: 'end', reason: reason.trim(), divisionCode });
  return { duty: id, userErrors: [] };
}
