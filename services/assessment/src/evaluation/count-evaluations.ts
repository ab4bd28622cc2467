import type { Transaction } from '@graphroots/kit/writes/transaction';
import { createCollectionStore } from '../collection/collection.store.ts';
import type { assessmentCycles } from '../cycle/cycle.table.ts';
import type { schemeItems } from '../scheme/scheme-item.table.ts';
import { createEvaluationStore } from './evaluation.store.ts';

/** What units said of a place in the period becomes the value of the items that are evaluated, evaluation by evaluation. */
export async function countEvaluations(
  tx: Transaction,
  cycle: typeof assessmentCycles.$inferSelect,
  items: readonly (typeof schemeItems.$inferSelect)[],
  at: string,
): Promise<void> {
  const evaluated = items.filter(({ source }) => source === 'EVALUATED');
  if (evaluated.length === 0) return;
  const given = await createEvaluationStore(tx).findGivenOfPlaces(cycle.id, cycle.periodFrom, cycle.periodTo);
  const byOrganization = new Map<string, typeof given>();
  for (const one of given) {
    byOrganization.set(one.organizationId, [...(byOrganization.get(one.organizationId) ?? []), one]);
  }
  for (const { id: itemId, denominator } of evaluated) {
    const counted = [...byOrganization].map(([organizationId, own]) => {
      const points = own.reduce((sum, { score }) => sum + score, 0);
      return {
        organizationId,
        numerator: denominator === null ? points / own.length : points / 100,
        denominator: denominator === null ? null : own.length,
        cases: own.map(({ id }) => ({ type: 'Evaluation', key: id, counted: true })),
      };
    });
    await createCollectionStore(tx).insertValues(
      { cycleId: cycle.id, itemId, source: 'EVALUATION', variables: null, at },
      counted,
    );
  }
}
