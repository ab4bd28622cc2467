import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { relationsToPlace } from '../item/item.life.ts';
import { createPartyStore } from '../party/party.store.ts';
import type { ReverseExchangeInput } from '../types.generated.ts';
import { createExchangeStore } from './exchange.store.ts';

type Payload = { exchange: string | null; userErrors: UserError[] };

/** What was entered wrongly stays, and another entry takes it back. */
export async function reverseExchange(input: ReverseExchangeInput, work: UnitOfWork): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const store = createExchangeStore(tx);
  const entry = await store.find(input.exchange);
  if (!entry || !covers(viewer, entry.divisionCode)) {
    return refused(refusal('NOT_FOUND', 'exchange', 'There is none with this id.'));
  }
  if (!relationsToPlace(entry.divisionCode, viewer).includes('the street')) {
    return refused(refusal('NOT_ALLOWED', 'exchange', 'The street takes back what was entered.'));
  }
  const refusals = checkText('reason', input.reason, { longest: 500 });
  const parties = createPartyStore(tx);
  const [from, to] = [await parties.find(entry.fromId), await parties.find(entry.toId)];
  // One party's entries are taken back one after the other: none is taken back twice.
  await parties.lock(entry.fromId);
  if (entry.reversesId !== null || (await store.isReversed(entry.id))) {
    refusals.push(refusal('TWICE', 'exchange', 'It was taken back, or takes another back.'));
  }
  if (refusals.length > 0) return { exchange: null, userErrors: refusals };
  if (!from || !to) throw new Error('An entry is between two parties.');
  const { divisionCode, categoryCode, quantity, value, claimId, activityId } = entry;
  const against = { quantity: -quantity, value: value === null ? null : -value, reversesId: entry.id };
  const note = input.reason.trim();
  const at = clock.now().toISOString();
  const id = await store.enter(
    { from, to, divisionCode, categoryCode, claimId, activityId, note, at, ...against },
    clock,
  );
  const path = from.path ?? to.path;
  record({ entity: 'Exchange', id, action: 'reverse', reason: note, divisionCode, path });
  return { exchange: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { exchange: null, userErrors: [error] };
}
