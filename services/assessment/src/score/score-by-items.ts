import type { schemeItems } from '../scheme/scheme-item.table.ts';
import type { itemValues } from '../value/item-value.table.ts';
import type { Scored } from './assessment-score.store.ts';
import { gradeOf, partOf, scoreOf, type Grades } from './scoring.ts';

/** What items make of the values of an organization, part by part; null where nothing can be counted. */
export function scoreByItems(
  items: readonly (typeof schemeItems.$inferSelect)[],
  values: readonly (typeof itemValues.$inferSelect)[],
  grades: Grades,
) {
  const valueOf = new Map(values.map((value) => [value.itemId, value]));
  const parts: Scored['parts'] = items.map((item) => {
    const value = valueOf.get(item.id) ?? null;
    return { ...partOf({ ...item, divided: item.denominator !== null }, value), itemId: item.id, value };
  });
  const weights = new Map(items.map(({ id, weight }) => [id, weight]));
  const score = scoreOf(parts.map((part) => ({ ...part, weight: weights.get(part.itemId) ?? 0 })));
  return score === null ? null : { parts, score, grade: gradeOf(score, grades) };
}
