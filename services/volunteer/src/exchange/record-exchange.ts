import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createClaimStore } from '../claim/claim.store.ts';
import { relationsToPlace } from '../item/item.life.ts';
import { createItemStore } from '../item/item.store.ts';
import { actsFor } from '../party/acts-for.ts';
import { createPartyStore } from '../party/party.store.ts';
import type { RecordExchangeInput } from '../types.generated.ts';
import { createExchangeStore } from './exchange.store.ts';

type Payload = { exchange: string | null; userErrors: UserError[] };

/** Service that went past the lists: entered by either side, the community or the street, with what shows it. */
export async function recordExchange(input: RecordExchangeInput, work: UnitOfWork): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const { category, quantity, value = null, note = null, at, division, activity } = input;
  const parties = createPartyStore(tx);
  const [from, to] = [await parties.find(input.from), await parties.find(input.to)];
  if (!from) return refused(refusal('NOT_FOUND', 'from', 'There is no such party: see `exchangeParties`.'));
  if (!to) return refused(refusal('NOT_FOUND', 'to', 'There is no such party: see `exchangeParties`.'));
  const isSide = actsFor(from, viewer) || actsFor(to, viewer);
  if (!isSide && relationsToPlace(division, viewer).length === 0) {
    return refused(refusal('NOT_ALLOWED', 'division', 'It is for the sides, the community and the street.'));
  }
  const refusals = checkText('note', note, { longest: 500, optional: true });
  if (from.id === to.id) refusals.push(refusal('ITSELF', 'to', 'Nobody serves itself.'));
  if (quantity < 1) refusals.push(refusal('OUT_OF_RANGE', 'quantity', 'Give 1 or more.'));
  if (value !== null && value < 0) refusals.push(refusal('OUT_OF_RANGE', 'value', 'Give 0 or more.'));
  if (Date.parse(at) > clock.now().getTime()) refusals.push(refusal('FUTURE', 'at', 'It must lie behind.'));
  if (!(await createItemStore(tx).hasCategory(category, clock.today()))) {
    refusals.push(refusal('UNKNOWN_CATEGORY', 'category', 'Choose a code of `exchangeCategories`.'));
  }
  if (!(await createClaimStore(tx).findActivities([activity])).has(activity)) {
    refusals.push(refusal('NOT_FOUND', 'activity', 'There is no such activity, or it was cancelled.'));
  }
  if (refusals.length > 0) return { exchange: null, userErrors: refusals };
  const entry = { from, to, divisionCode: division, categoryCode: category, quantity, value, at };
  const store = createExchangeStore(tx);
  const id = await store.enter({ ...entry, note: note?.trim() ?? null, activityId: activity }, clock);
  record({
    entity: 'Exchange',
    id,
    action: 'record',
    at,
    divisionCode: division,
    path: from.path ?? to.path,
  });
  return { exchange: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { exchange: null, userErrors: [error] };
}
