import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { assessmentSchemeLife } from '../scheme/scheme.life.ts';
import { checkItems, checkRules, checkWeights, rulesOf } from '../scheme/scheme-rules.ts';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { SimulateSchemeInput } from '../types.generated.ts';
import { matchItems, proposedItems } from './match-items.ts';
import { simulateCycle } from './simulate-cycle.ts';
import { createSimulationStore, type Cycle } from './simulation.store.ts';

const mostCycles = 5;
/** Parts of scores that are counted in one go: others wait meanwhile. */
const mostParts = 20_000;

/** Scores past cycles anew under a scheme that nobody has adopted, by the values in force. */
export async function simulateScheme(input: SimulateSchemeInput, { tx, viewer }: UnitOfWork) {
  const rules = rulesOf(input);
  const schemes = createSchemeStore(tx);
  const store = createSimulationStore(tx);
  const [measures, found] = await Promise.all([
    schemes.findMeasures(input.items.flatMap(({ measure }) => measure ?? [])),
    store.findCycles(input.cycles.slice(0, mostCycles)),
  ]);
  const userErrors = [
    ...checkRules(rules),
    ...checkItems(input.items, measures),
    ...checkWeights(input.items, rules.localWeight, 'items'),
    ...checkCycles(input.cycles, found),
    ...found.flatMap(
      ({ divisionCode }) =>
        assessmentSchemeLife.refuseToBegin('draft', { divisionCode }, viewer, 'cycles') ?? [],
    ),
  ];
  if (userErrors.length > 0) return { cycles: null, userErrors };
  const ids = found.map(({ id }) => id);
  const [items, omitted, size] = await Promise.all([
    schemes.findItemsOfCycles(found),
    store.findOmitted(ids),
    store.countAssessed(ids),
  ]);
  const proposed = proposedItems(input.items);
  if (size * proposed.length > mostParts) {
    const message = `${size} organizations and ${proposed.length} items make more than ${mostParts} values: give fewer cycles.`;
    return { cycles: null, userErrors: [refusal('TOO_MANY', 'cycles', message)] };
  }
  const past = found.map((cycle) => {
    const own = items
      .filter(({ schemeId, cycleId }) => schemeId === cycle.schemeId && (cycleId ?? cycle.id) === cycle.id)
      .map((item) => ({
        ...item,
        omitted: omitted.some(({ cycleId, itemId }) => cycleId === cycle.id && itemId === item.id),
      }));
    return { cycle, items: matchItems(cycle, own, proposed) };
  });
  const counting = past.flatMap(({ items: { collected, local } }) =>
    [...collected, ...local].map(({ valueOf }) => valueOf),
  );
  const [assessed, values] = await Promise.all([store.findAssessed(ids), store.findValues(ids, counting)]);
  const cycles = input.cycles
    .flatMap((id) => past.filter(({ cycle }) => cycle.id === id))
    .map(({ cycle: { id }, items: matched }) => {
      const scores = simulateCycle(
        {
          items: matched,
          assessed: assessed.filter(({ cycleId }) => cycleId === id),
          values: new Map(
            values.flatMap((own) => (own.cycleId === id ? [[own.organizationId, own.values]] : [])),
          ),
        },
        rules,
      );
      return { cycle: id, organizationCount: scores.length, scores };
    });
  return { cycles, userErrors: [] };
}

function checkCycles(ids: readonly string[], found: readonly Cycle[]): UserError[] {
  if (ids.length === 0 || ids.length > mostCycles || new Set(ids).size < ids.length) {
    return [refusal('OUT_OF_RANGE', 'cycles', `Give 1 to ${mostCycles}, each once.`)];
  }
  return ids.flatMap((id, index): UserError[] => {
    const at = ['cycles', String(index)];
    const cycle = found.find((one) => one.id === id);
    if (!cycle) return [refusal('NOT_FOUND', at, 'There is no such cycle.')];
    if (cycle.state !== 'FINAL' && cycle.state !== 'APPLIED') {
      return [refusal('WRONG_STATE', at, `It is ${cycle.state}: its scores may still change.`)];
    }
    const message = 'It is older than the first scheme: its scores rest on no values.';
    return cycle.schemeId === null ? [refusal('NO_SCHEME', at, message)] : [];
  });
}
