import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Side } from '../party/acts-for.ts';
import type { ExchangeItemContent } from '../types.generated.ts';
import { createItemStore } from './item.store.ts';

const mostParts = 10_000;

/** What is wrong with what an owner wrote. */
export async function checkContent(
  owner: Side,
  content: ExchangeItemContent,
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
): Promise<UserError[]> {
  const { title, text, category, division, quantity = 1, measure, from, to, expiresOn } = content;
  const at = (name: string): string[] => ['content', name];
  const today = clock.today();
  const refusals = [
    ...checkText(at('title'), title, { longest: 100 }),
    ...checkText(at('text'), text, { longest: 2_000, optional: true }),
    ...checkText(at('measure'), measure, { longest: 20, optional: true }),
  ];
  if (!(await createItemStore(tx).hasCategory(category, today))) {
    refusals.push(refusal('UNKNOWN_CATEGORY', at('category'), 'Choose a code of `exchangeCategories`.'));
  }
  if (quantity !== null && (quantity < 1 || quantity > mostParts)) {
    refusals.push(refusal('OUT_OF_RANGE', at('quantity'), `Give 1 to ${mostParts} parts.`));
  }
  if (to && to < from) refusals.push(refusal('NOT_LATER', at('to'), 'It ends after it begins.'));
  if (expiresOn < today) refusals.push(refusal('PAST', at('expiresOn'), 'It must not lie behind.'));
  if (!placeOf(owner, division ?? null)) {
    refusals.push(refusal('NOT_FOUND', at('division'), 'Give the 12 digits of a community or street.'));
  }
  return refusals;
}

/** Where it lies: as written, else where its owner is. */
export function placeOf(owner: Side, division: string | null): string | null {
  const place = division ?? owner.divisionCode;
  return /^\d{6}(?!000)\d{6}$/.test(place) ? place : null;
}

/** What an owner wrote, as columns. */
export function columnsOf(owner: Side, content: ExchangeItemContent) {
  const { title, text, category, division, grid, compound, quantity, measure, from, to, expiresOn } = content;
  return {
    title: title.trim(),
    text: text?.trim() ?? null,
    categoryCode: category,
    divisionCode: placeOf(owner, division ?? null) ?? '',
    gridId: grid ?? null,
    compoundId: compound ?? null,
    quantity: quantity ?? 1,
    measure: measure?.trim() ?? null,
    from,
    to: to ?? null,
    expiresOn,
  };
}
