import { fuzzSettings } from '@graphroots/kit/testing/config';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Faultiness } from '../../src/testing/faults.ts';
import { generateOperation } from './generate-operation.ts';
import { openTown, type Outcome } from './two-executors.ts';

const { queries, seed } = fuzzSettings();

/** So many for each of the six tests. */
const operations = Math.ceil(queries / 6);

const weathers: Readonly<Record<string, Faultiness>> = {
  fine: { values: 0, entities: 0, calls: 0, lengths: false },
  changeable: { values: 0.01, entities: 0.05, calls: 0.02, lengths: true },
  stormy: { values: 0.08, entities: 0.2, calls: 0.1, lengths: true },
};

/** One error told for several objects comes at another place among the errors when it was told once. */
const inAnyOrder = (outcome: Outcome): Outcome => ({ ...outcome, errors: outcome.errors.toSorted() });

describe.each(Object.entries(weathers))('with subgraphs in %s weather', (name, faultiness) => {
  test.each([
    { entities: 'each asked for as often as it is met', deduplicate: false },
    { entities: 'asked for once', deduplicate: true },
  ])(
    `generated operations are answered as by Apollo's executor, entities $entities`,
    async ({ deduplicate }) => {
      const town = await openTown({ deduplicate });
      onTestFinished(() => town.stop());
      const random = createRandom(seed + name.length);
      let compiledAtAll = 0;
      for (let index = 0; index < operations; index += 1) {
        const operation = generateOperation(town.schema, random);
        // How long a list of entities should be is another matter when each is asked for once.
        const weather = { seed: seed + index, faultiness: { ...faultiness, lengths: !deduplicate } };
        const { apollo, ours, compiled } = await town.ask(operation, weather);
        const form = deduplicate ? inAnyOrder : (outcome: Outcome) => outcome;
        expect(form(ours), `${JSON.stringify(operation.variables)}\n${operation.text}`).toEqual(form(apollo));
        if (compiled) compiledAtAll += 1;
      }
      // The others have no plan: they ask for names of types only, or all of them is left out.
      expect(compiledAtAll).toBeGreaterThan(operations / 2);
    },
    60_000 + operations * 1_000,
  );
});
