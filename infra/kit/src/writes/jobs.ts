import { setSight } from '../reads/row-security.ts';
import { noGraph } from '../graph/graph.ts';
import { createContext, type SubgraphContext } from '../subgraph.ts';
import { unrestrictedViewer } from '../viewer.ts';
import { perform, type UnitOfWork } from './command.ts';
import { keepSteps } from './steps.ts';

/** Work on rows that is done a batch at a time. Answers with how many rows a batch has changed, 0 at the end. */
export type Job = (work: UnitOfWork) => Promise<number>;

/**
 * Runs a job to its end as the system itself, each batch with its steps in a transaction of its own: a run that was
 * broken off is gone on with by the next. `onBatch` hears how many rows were changed so far; so does the caller.
 */
export async function runJob(
  job: Job,
  given: Pick<SubgraphContext, 'database' | 'rowSecurity' | 'clock' | 'log'>,
  onBatch: (changed: number) => void = () => undefined,
): Promise<number> {
  const context = createContext({
    ...given,
    graph: noGraph,
    requestId: 'maintenance',
    viewer: unrestrictedViewer,
  });
  let changed = 0;
  for (;;) {
    const { rows } = await context.database.sql.begin(async (client) => {
      if (context.rowSecurity) await setSight(client, context.viewer);
      const { made, steps } = await perform((_, work) => job(work), null, client, context);
      await keepSteps(client, steps, context);
      return { rows: made };
    });
    if (rows === 0) return changed;
    changed += rows;
    onBatch(changed);
  }
}
