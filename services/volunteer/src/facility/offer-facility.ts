import { randomInt } from 'node:crypto';
import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { placeOf } from '../item/check-content.ts';
import { createPartyStore } from '../party/party.store.ts';
import type { OfferFacilityOpeningInput, ReviseFacilityOpeningInput } from '../types.generated.ts';
import { checkOpening, openingColumns } from './check-opening.ts';
import { openingLife } from './facility.life.ts';
import { createFacilityStore } from './facility.store.ts';

/** A unit offers a facility; the community or street opens it. */
export async function offerFacility(
  { unit: unitId, division, content }: OfferFacilityOpeningInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ opening: string | null; userErrors: UserError[] }> {
  const unit = await createPartyStore(tx).find(unitId);
  if (unit?.kind !== 'UNIT') {
    const none = refusal('NOT_FOUND', 'unit', 'There is no such unit: see `exchangeParties`.');
    return { opening: null, userErrors: [none] };
  }
  const divisionCode = placeOf(unit, division ?? null);
  const ties = { unitId, unitPath: unit.path, divisionCode: divisionCode ?? unit.divisionCode };
  const stranger = openingLife.refuseToBegin('offer', ties, viewer, 'unit');
  const userErrors = stranger ? [stranger] : checkOpening(content);
  if (!stranger && divisionCode === null) {
    userErrors.push(refusal('NOT_FOUND', 'division', 'Give the 12 digits of a community or street.'));
  }
  if (userErrors.length > 0) return { opening: null, userErrors };
  const id = newId('fop');
  const store = createFacilityStore(tx);
  await store.insert({
    ...openingColumns(content),
    ...ties,
    id,
    state: 'OFFERED',
    signInCode: String(randomInt(1_000_000)).padStart(6, '0'),
    offeredAt: clock.now().toISOString(),
  });
  await store.writeHours(id, content.hours);
  record({
    entity: 'FacilityOpening',
    id,
    action: 'offer',
    to: 'OFFERED',
    divisionCode: ties.divisionCode,
    path: unit.path,
  });
  return { opening: id, userErrors: [] };
}

export const reviseFacility = openingLife.step<ReviseFacilityOpeningInput>(
  'revise',
  ({ row, input: { content }, tx }) => ({
    refusals: checkOpening(content),
    set: openingColumns(content),
    afterwards: () => createFacilityStore(tx).writeHours(row.id, content.hours),
  }),
);
