import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CaseResult, Suite } from './suite.ts';

const recordedFile = new URL('../results.json', import.meta.url);

const outcomeShape = z.object({
  /** For each group: how many cases there are, and how many of them are met. */
  groups: z.record(z.string(), z.object({ cases: z.number(), met: z.number() })),
  notMet: z.array(z.string()),
});

/** What a suite came to. */
export type Outcome = z.infer<typeof outcomeShape>;

export type Outcomes = Readonly<Record<string, Outcome>>;

export async function readRecorded(): Promise<Outcomes> {
  return z.record(z.string(), outcomeShape).parse(JSON.parse(await readFile(recordedFile, 'utf8')));
}

export async function writeRecorded(outcomes: Outcomes): Promise<void> {
  await writeFile(recordedFile, `${JSON.stringify(outcomes, undefined, 2)}\n`);
}

export function summarize(results: readonly CaseResult[]): Outcome {
  const groups: Outcome['groups'] = {};
  for (const { group, met } of results) {
    const sum = (groups[group] ??= { cases: 0, met: 0 });
    sum.cases += 1;
    if (met) sum.met += 1;
  }
  return { groups, notMet: results.filter(({ met }) => !met).map(({ name }) => name) };
}

/** What makes an outcome worse than the one recorded, or than the suite allows; empty where nothing does. */
export function findLosses(suite: Suite, now: Outcome, before: Outcome | undefined): string[] {
  const unexplained = now.notMet
    .filter((name) => !Object.hasOwn(suite.accepted ?? {}, name))
    .map((name) => `not met: ${name}`);
  const fewer = Object.entries(before?.groups ?? {}).flatMap(([group, { cases, met }]) => {
    const found = now.groups[group] ?? { cases: 0, met: 0 };
    return found.cases < cases || found.met < met
      ? [`${group}: ${found.met} of ${found.cases} met, recorded are ${met} of ${cases}`]
      : [];
  });
  return [...unexplained, ...fewer];
}
