import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import type { schemeItems } from '../scheme/scheme-item.table.ts';

/** Whether an item counts for the organizations of a place: a local one only inside its own. */
export function countsFor(
  { divisionCode }: Pick<typeof schemeItems.$inferSelect, 'divisionCode'>,
  place: string,
): boolean {
  return divisionCode === null || place.startsWith(prefixOfDivision(divisionCode));
}
