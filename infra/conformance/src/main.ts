import { run } from '@graphroots/kit/server/run';
import { renderDocument, resultOf, writeDocument } from './document.ts';
import { findLosses, readRecorded, summarize, writeRecorded, type Outcome } from './recorded.ts';
import type { CaseResult, Suite } from './suite.ts';
import { suites } from './suites.ts';
import { startSystem } from './system.ts';

const shownAtMost = 20;

/** Runs the suites named on the command line, or all of them, and writes the document unless something was lost. */
await run(async () => {
  const chosen = process.argv.slice(2);
  const recorded = await readRecorded();
  const outcomes: Record<string, Outcome> = { ...recorded };
  let lost = 0;
  const system = await startSystem();
  for (const suite of suites) {
    if (chosen.length > 0 && !chosen.includes(suite.id)) continue;
    const began = performance.now();
    const results = await suite.run(system);
    if (results === undefined) {
      console.log(`${suite.title}: not run here, recorded is ${resultOf(recorded[suite.id])}`);
      continue;
    }
    const outcome = summarize(results);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${suite.title}: ${resultOf(outcome)} (${seconds} s)`);
    const losses = findLosses(suite, outcome, recorded[suite.id]);
    show(suite, results, losses);
    lost += losses.length;
    outcomes[suite.id] = outcome;
  }
  await system.close();
  if (lost > 0) {
    console.error('Something got worse: docs/conformance.md stays as it was.');
    process.exitCode = 1;
    return;
  }
  const known = Object.fromEntries(suites.flatMap(({ id }) => (outcomes[id] ? [[id, outcomes[id]]] : [])));
  await writeRecorded(known);
  await writeDocument(await renderDocument(suites, known));
});

function show(suite: Suite, results: readonly CaseResult[], losses: readonly string[]): void {
  const unexplained = results.filter(({ name, met }) => !met && !Object.hasOwn(suite.accepted ?? {}, name));
  for (const { name, seen = '' } of unexplained.slice(0, shownAtMost)) console.log(`  ${name}\n    ${seen}`);
  for (const loss of losses.slice(0, shownAtMost)) console.error(`  ${loss}`);
}
