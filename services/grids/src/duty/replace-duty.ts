import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { ReplaceDutyInput } from '../types.generated.ts';
import { overlap, refused, type DutyPayload } from './adopt-duty.ts';
import { checkTerms } from './check-duty.ts';
import { refuseKeeper } from './duty.policy.ts';
import { createDutyStore } from './duty.store.ts';
import { duties } from './duty.table.ts';

/** A version ends on the day on which the next begins; what it gave until then stays. */
export async function replaceDuty(input: ReplaceDutyInput, work: UnitOfWork): Promise<DutyPayload> {
  const { tx, viewer, clock, record } = work;
  const store = createDutyStore(tx);
  const old = await store.lockDuty(input.duty);
  if (!old) return refused(refusal('NOT_FOUND', 'duty', 'There is none with this id.'));
  const stranger = refuseKeeper(viewer, old.divisionCode, 'duty');
  if (stranger) return refused(stranger);
  const { id: replacesId, category, divisionCode, area } = old;
  const refusals = await checkTerms(tx, input, area, clock.today());
  if (input.validFrom <= old.validFrom)
    refusals.push(refusal('NOT_LATER', 'validFrom', 'It begins after the version it replaces.'));
  if (old.validTo !== null && old.validTo < input.validFrom)
    refusals.push(refusal('ENDED', 'duty', 'That version has ended before: adopt a new one.'));
  if (refusals.length > 0) return refused(...refusals);
  const ended = await updateVersion(tx, duties, {
    id: replacesId,
    expectedVersion: input.expectedVersion,
    set: { validTo: input.validFrom },
    visible: () => true,
    field: 'duty',
  });
  if ('refusal' in ended) return refused(ended.refusal);
  const id = newId('dty');
  const isNew = await store.insert({
    id,
    category,
    divisionCode,
    area,
    replacesId,
    departmentId: input.department ?? null,
    acceptMinutes: input.acceptMinutes,
    handleMinutes: input.handleMinutes,
    confirmMinutes: input.confirmMinutes,
    basis: input.basis.trim(),
    source: input.source?.trim() ?? null,
    validFrom: input.validFrom,
    validTo: input.validTo ?? null,
  });
  if (!isNew) return refused(overlap);
  record({ entity: 'Duty', id: replacesId, action: 'replace', divisionCode });
  record({ entity: 'Duty', id, action: 'adopt', divisionCode });
  return { duty: id, userErrors: [] };
}
