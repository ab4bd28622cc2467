import { GraphError } from '@graphroots/kit/graph/graph-error';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { inTransaction } from '@graphroots/kit/writes/command';
import { addDays } from '../days.ts';
import { askBodies } from './ask-bodies.ts';
import { examineBody } from './examine-body.ts';
import { createFormalismStore } from './formalism.store.ts';

/** Looks at so many pages of bodies at most, each kept in a transaction of its own; what fails is noted. */
export async function gatherBodies(
  analysisId: string,
  pages: number,
  context: SubgraphContext,
): Promise<void> {
  const store = createFormalismStore(context.database.db);
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

type Running = NonNullable<Awaited<ReturnType<ReturnType<typeof createFormalismStore>['findRunning']>>>;

async function gatherPage({ analysis, rule }: Running, context: SubgraphContext): Promise<void> {
  const { id, divisionCode, from, on, cursor: after } = analysis;
  const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
  const between = { from: startOf(from), to: startOf(addDays(on, 1)) };
  const { bodies, total, next } = await askBodies(
    context.graph,
    { division: divisionCode, ...between, after },
    context,
  );
  const found = bodies.map((body) => examineBody(body, rule, on, divisionCode));
  await inTransaction(context, async ({ tx, record }) => {
    const store = createFormalismStore(tx);
    if (!(await store.goOn(analysis, next, total, found.length))) return;
    await store.insertFindings(id, found);
    if (next !== null) return;
    const finish = { entity: 'FormalismAnalysis', id, action: 'finish', from: 'RUNNING', to: 'DONE' };
    record({ ...finish, as: 'system', divisionCode });
  });
}
