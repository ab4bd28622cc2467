import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { createCycleStore } from '../cycle/cycle.store.ts';
import { countsFor } from '../cycle/local-items.ts';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { schemeItems } from '../scheme/scheme-item.table.ts';
import { createScoreStore } from '../score/assessment-score.store.ts';
import { scoreByItems } from '../score/score-by-items.ts';
import type { UpholdScoreAppealInput, ValueCorrectionInput } from '../types.generated.ts';
import { createItemValueStore } from '../value/item-value.store.ts';
import { refuseScorer } from './decided-by-another.ts';
import { scoreAppealLife } from './score-appeal.life.ts';
import { createScoreAppealStore } from './score-appeal.store.ts';

type Item = typeof schemeItems.$inferSelect;

const mostCorrections = 50;

/** Stores the values as they should have been, and the score that follows from them beside the one before. */
export const upholdScoreAppeal = scoreAppealLife.step<UpholdScoreAppealInput>(
  'uphold',
  async ({ row, input: { reason, corrections }, tx, viewer, clock }) => {
    const { cycleId, organizationId, divisionCode, path, revision } = row;
    const cycle = await createScoreAppealStore(tx).lockCycle(cycleId);
    if (!cycle) throw new Error(`Appeal ${row.id} has no cycle.`);
    const items = (await createCycleStore(tx).findItems(cycle)).filter((item) =>
      countsFor(item, divisionCode),
    );
    const refusals = [
      ...(await refuseScorer(tx, cycleId, viewer)),
      ...checkCorrections(corrections, new Map(items.map((item) => [item.id, item]))),
    ];
    const scheme = cycle.schemeId === null ? null : await createSchemeStore(tx).findScheme(cycle.schemeId);
    if (!scheme)
      refusals.push(refusal('NOT_FOUND', 'appeal', 'Its cycle has no scheme to count it anew by.'));
    if (refusals.length > 0 || !scheme) return { refusals };
    const at = clock.now().toISOString();
    const place = { cycleId, organizationId, divisionCode, path };
    for (const { item, numerator, denominator = null, source } of corrections) {
      const value = { itemId: item, numerator, denominator, source: source.trim(), at };
      await createItemValueStore(tx).replace(place, value);
    }
    const values = await createCycleStore(tx).findValues(cycleId, organizationId);
    const { parts, result } = scoreByItems(
      items,
      ({ id }) => values.find(({ itemId }) => itemId === id),
      scheme,
    );
    if (!result) {
      return { refusals: [refusal('NOTHING_TO_SCORE', 'corrections', 'Nothing of it could be counted.')] };
    }
    const settledOn = clock.today();
    const correctedRevision = revision + 1;
    const made = {
      ...result,
      id: newId('scr'),
      level: cycle.level,
      scoredOn: settledOn,
      revision: correctedRevision,
    };
    return {
      set: { settledOn, finding: reason.trim(), correctedRevision },
      async afterwards() {
        const scores = createScoreStore(tx);
        await scores.supersede(cycleId, organizationId);
        await scores.insert([{ score: { ...place, ...made }, parts }]);
      },
    };
  },
);

function checkCorrections(
  corrections: readonly ValueCorrectionInput[],
  items: ReadonlyMap<string, Item>,
): UserError[] {
  if (corrections.length === 0 || corrections.length > mostCorrections) {
    return [refusal('REQUIRED', 'corrections', `Give 1 to ${mostCorrections}.`)];
  }
  return corrections.flatMap(({ item: id, numerator, denominator = null, source }, index) => {
    const at = (name: string): string[] => ['corrections', String(index), name];
    const item = items.get(id);
    const errors = checkText(at('source'), source, { longest: 200 });
    if (!item) errors.push(refusal('NOT_FOUND', at('item'), 'It is not assessed by such an item.'));
    if (corrections.findIndex((one) => one.item === id) !== index) {
      errors.push(refusal('TWICE', at('item'), 'Correct each value once.'));
    }
    if (item && (item.denominator === null) !== (denominator === null)) {
      errors.push(refusal('CONTRADICTION', at('denominator'), 'Give it just where the item has one.'));
    }
    if (numerator < 0 || (denominator ?? 0) < 0) {
      errors.push(refusal('OUT_OF_RANGE', at('numerator'), 'Nothing is counted below 0.'));
    }
    return errors;
  });
}
