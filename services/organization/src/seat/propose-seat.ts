import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { ProposeSeatInput } from '../types.generated.ts';
import { seatLife } from './seat.life.ts';
import { createSeatStore } from './seat.store.ts';

/** The roles of those whom units send. */
const rolesOfUnits: readonly ProposeSeatInput['role'][] = [
  'CONCURRENT_MEMBER',
  'POLICE_OFFICER',
  'PROPERTY_COMPANY',
];

type Payload = { seat: string | null; userErrors: UserError[] };

/** Whom a unit gives, its organization has to consent to; the Party organizations themselves need not be asked. */
export async function proposeSeat(
  input: ProposeSeatInput,
  { tx, viewer, record }: UnitOfWork,
): Promise<Payload> {
  const { role, termFrom, termTo = null, holder = null } = input;
  const store = createSeatStore(tx);
  const found = await store.findBody(input.body);
  if (!found) return refused(refusal('NOT_FOUND', 'body', 'There is none with this id.'));
  const { body, path } = found;
  const stranger = seatLife.refuseToBegin(
    'propose',
    { territoryCode: body.territoryCode, path },
    viewer,
    'body',
  );
  if (stranger) return refused(stranger);
  if (body.status === 'DISSOLVED') return refused(refusal('WRONG_STATE', 'body', 'It is dissolved.'));
  if (termTo !== null && termTo <= termFrom) {
    return refused(refusal('NOT_LATER', 'termTo', 'The term ends after it begins.'));
  }
  if (!input.unit && rolesOfUnits.includes(role)) {
    return refused(refusal('REQUIRED', 'unit', 'Say which unit gives the holder.'));
  }
  const unit = input.unit ? await store.findUnit(input.unit) : null;
  if (input.unit && !unit) return refused(refusal('NOT_FOUND', 'unit', 'There is no such unit.'));
  const id = newId('sea');
  const state = unit ? 'PROPOSED' : 'CONSENTED';
  const line = unit?.path ?? path;
  const isNew = await store.insert({
    id,
    bodyId: body.id,
    unitId: unit?.id ?? null,
    holderId: holder,
    role,
    state,
    termFrom,
    termTo,
    territoryCode: body.territoryCode,
    path: line,
  });
  if (!isNew) return refused(refusal('TWICE', 'unit', 'It has such a seat on this body.'));
  record({
    entity: 'Seat',
    id,
    action: 'propose',
    to: state,
    divisionCode: body.territoryCode,
    path: line,
    open: { from: null, to: state },
  });
  return { seat: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { seat: null, userErrors: [error] };
}
