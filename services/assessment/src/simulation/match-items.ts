import { periodOf } from '../collection/period.ts';
import { columnsOf } from '../scheme/check-item.ts';
import type { schemeItems } from '../scheme/scheme-item.table.ts';
import type { SchemeItemInput } from '../types.generated.ts';
import type { Cycle } from './simulation.store.ts';

/** An item of a cycle, and whether the cycle went on without it. */
type PastItem = typeof schemeItems.$inferSelect & { readonly omitted: boolean };

/** An item of a scheme that nobody has adopted. */
type ProposedItem = ReturnType<typeof proposedItems>[number];

export type MatchedItems = ReturnType<typeof matchItems>;

export function proposedItems(items: readonly SchemeItemInput[]) {
  return items.map((item, index) => ({ ...columnsOf(item), number: index + 1 }));
}

/** The proposed items that a cycle has values of and those it has none of, and what it had added for itself. */
export function matchItems(cycle: Cycle, items: readonly PastItem[], proposed: readonly ProposedItem[]) {
  const matched = proposed.map((item) => ({
    ...item,
    local: false,
    former: collectedAs(item, cycle, items),
  }));
  return {
    collected: matched.flatMap((item) => (item.former ? [{ ...item, valueOf: item.former.id }] : [])),
    missing: matched.filter(({ former }) => former === undefined),
    local: items
      .filter(({ cycleId }) => cycleId !== null)
      .map((item, index) => ({
        ...item,
        number: proposed.length + index + 1,
        local: true,
        valueOf: item.id,
      })),
  };
}

/** The item of a cycle whose values count for a proposed one as they are; none where the cycle collected nothing like it. */
function collectedAs(item: ProposedItem, cycle: Cycle, items: readonly PastItem[]): PastItem | undefined {
  return items.find(
    (former) =>
      former.cycleId === null &&
      !former.omitted &&
      former.source === item.source &&
      (former.denominator === null) === (item.denominator === null) &&
      isSameCount(former, item, cycle),
  );
}

function isSameCount(former: PastItem, item: ProposedItem, cycle: Cycle): boolean {
  switch (item.source) {
    case 'MEASURED':
      return (
        former.measureId === item.measureId &&
        periodOf(cycle, former.months).from === periodOf(cycle, item.months ?? null).from
      );
    case 'DECLARED':
      return (
        former.name === item.name &&
        former.numerator === item.numerator &&
        former.denominator === item.denominator
      );
    case 'VOTED':
    case 'EVALUATED':
      return true;
  }
}
