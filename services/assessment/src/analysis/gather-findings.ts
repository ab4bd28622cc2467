import { GraphError } from '@graphroots/kit/graph/graph-error';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { inTransaction } from '@graphroots/kit/writes/command';
import { createAnalysisStore } from './analysis.store.ts';
import { thresholdNames, type analysisVerdicts } from './analysis.words.ts';
import type { Finding, Thresholds } from './finding.ts';
import { kinds } from './kinds.ts';

/** Looks at so many pages at most, each kept in a transaction of its own; what fails is noted. */
export async function gatherFindings(
  analysisId: string,
  pages: number,
  context: SubgraphContext,
): Promise<void> {
  const store = createAnalysisStore(context.database.db);
  for (let read = 0; read < pages; read += 1) {
    const running = await store.findRunning(analysisId);
    if (!running) return;
    try {
      await gatherPage(running, context);
    } catch (error) {
      if (!(error instanceof GraphError)) context.log.error({ err: error }, 'a page was not looked at');
      const failure = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      await store.noteFailure(analysisId, failure);
      return;
    }
  }
}

type Running = NonNullable<Awaited<ReturnType<ReturnType<typeof createAnalysisStore>['findRunning']>>>;

async function gatherPage({ analysis, thresholds: rows }: Running, context: SubgraphContext): Promise<void> {
  const { id, divisionCode, kind } = analysis;
  const thresholds = thresholdsOf(rows);
  const { look, decisive } = kinds[kind];
  const looked = await look(context.graph, analysis, thresholds, context);
  const findings = looked.findings.map((finding) => ({
    ...finding,
    verdict: verdictOf(finding, thresholds[decisive]),
  }));
  await inTransaction(context, async ({ tx, record }) => {
    const store = createAnalysisStore(tx);
    if (!(await store.goOn(analysis, looked))) return;
    await store.insertFindings(id, findings);
    if (looked.next !== null) return;
    const finish = { entity: 'Analysis', id, action: 'finish', from: 'RUNNING', to: 'DONE' };
    record({ ...finish, as: 'system', divisionCode });
  });
}

/** Those that the analysis was begun with; of what it does not use, nothing counts as a sign. */
function thresholdsOf(rows: Running['thresholds']): Thresholds {
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const named = thresholdNames.map((name) => [name, values.get(name) ?? Infinity] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each name
  return Object.fromEntries(named) as Thresholds;
}

function verdictOf({ signs }: Finding, decisive: number): (typeof analysisVerdicts)[number] {
  if (signs.length === 0) return 'CLEAR';
  return signs.length >= decisive ? 'FOUND' : 'SUSPECTED';
}
