import { covers, leads } from '@graphroots/kit/viewer';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { countsFor } from '../cycle/local-items.ts';
import type { DeclareItemValueInput } from '../types.generated.ts';
import { createItemValueStore } from './item-value.store.ts';

type Payload = { organization: string | null; userErrors: UserError[] };

/** The holder enters what no system has; a later value takes the place of the one before. */
export async function declareItemValue(
  input: DeclareItemValueInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const store = createItemValueStore(tx);
  const assessed = await store.lockAssessed(input.organization);
  const isSeen = assessed && (covers(viewer, assessed.divisionCode) || leads(viewer, assessed.path));
  if (!assessed || !isSeen)
    return refused(refusal('NOT_FOUND', 'organization', 'There is none with this id.'));
  const [cycle, item] = await Promise.all([store.findCycle(assessed.cycleId), store.findItem(input.item)]);
  const isItem =
    item?.schemeId === cycle?.schemeId &&
    (item?.cycleId ?? cycle?.id) === cycle?.id &&
    item !== null &&
    countsFor(item, assessed.divisionCode);
  if (!item || !isItem) {
    return refused(refusal('NOT_FOUND', 'item', 'It is not assessed by such an item.'));
  }
  const { numerator, denominator = null } = input;
  const userErrors = checkText('source', input.source, { longest: 200 });
  if (cycle?.state !== 'COLLECTING' && cycle?.state !== 'SELF_REVIEW') {
    userErrors.push(refusal('WRONG_STATE', 'organization', 'Values are entered before the debriefing.'));
  }
  if (item.source !== 'DECLARED') {
    userErrors.push(refusal('NOT_DECLARED', 'item', 'Its values come from elsewhere.'));
  }
  if ((item.denominator === null) !== (denominator === null)) {
    userErrors.push(refusal('CONTRADICTION', 'denominator', 'Give it just where the item has one.'));
  }
  if (numerator < 0 || (denominator ?? 0) < 0) {
    userErrors.push(refusal('OUT_OF_RANGE', 'numerator', 'Nothing is counted below 0.'));
  }
  if (userErrors.length > 0) return { organization: null, userErrors };
  const given = { itemId: item.id, numerator, denominator, source: input.source.trim() };
  const id = await store.replace(assessed, { ...given, at: clock.now().toISOString() });
  const { divisionCode, path } = assessed;
  record({ entity: 'ItemValue', id, action: 'declare', divisionCode, path });
  return { organization: assessed.id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { organization: null, userErrors: [error] };
}
