import { z } from 'zod';
import { GraphError } from '@graphroots/kit/graph/graph-error';
import { newId } from '@graphroots/kit/ids';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { inTransaction } from '@graphroots/kit/writes/command';
import { createCollectionStore, type Held } from './collection.store.ts';
import { countSubjects } from './count-subjects.ts';
import { monthsBetween } from './period.ts';
import { allAt, assessedAt, subjectsAt } from './read-answer.ts';
import { roster } from './roster.ts';

type Next = NonNullable<Awaited<ReturnType<ReturnType<typeof createCollectionStore>['findNext']>>>;

/**
 * Reads so many pages at most of what a cycle still lacks, each asked of the graph first and then kept in a transaction
 * of its own: whoever breaks off is gone on with where they were. What fails is noted with the progress and stops
 * nothing else: the next call tries it again.
 */
export async function gatherValues(cycleId: string, pages: number, context: SubgraphContext): Promise<void> {
  const store = createCollectionStore(context.database.db);
  const failed: string[] = [];
  for (let read = 0; read < pages; read += 1) {
    const next = await store.findNext(cycleId, failed);
    if (!next) return;
    try {
      await (next.item && next.measure ? gatherItem(next, context) : gatherRoster(next, context));
    } catch (error) {
      if (!(error instanceof GraphError)) context.log.error({ err: error }, 'a page was not collected');
      const failure = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      await store.noteFailure(next.part, failure);
      // What is to be read of whom is not known before.
      if (!next.item) return;
      failed.push(next.part.id);
    }
  }
}

async function gatherRoster({ part, cycle }: Next, context: SubgraphContext): Promise<void> {
  const question = { text: roster.document, answer: z.unknown() };
  const answer = await context.graph.ask(question, { ...part.variables, after: part.cursor }, context);
  const page = subjectsAt(answer, roster.subjects);
  if (!page) throw new Error('The graph knows no divisions here.');
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const rows = page.nodes.flatMap((subject) => {
    const assessed = assessedAt(subject, roster.organization);
    return assessed
      ? [{ ...assessed, id: newId('aso'), cycleId: cycle.id, posts: postsOf(subject, cycle) }]
      : [];
  });
  await inTransaction(context, async ({ tx, clock }) => {
    const store = createCollectionStore(tx);
    if (!(await store.goOn(part, next))) return;
    await store.insertAssessed(rows);
    await store.note(part.collectionId, {});
    if (next === null) {
      const total = await store.countExpected(part.collectionId, cycle.id);
      const finishedAt = total === 0 ? { finishedAt: clock.now().toISOString() } : {};
      await store.note(part.collectionId, { total, ...finishedAt });
    }
  });
}

/** The posts of those who led an organization on the first and the last day of a period. */
function postsOf(subject: unknown, { periodFrom, periodTo }: Next['cycle']): Held[] {
  const heldOn = (day: string, path: string): Held[] =>
    z
      .array(z.string())
      .parse(allAt(subject, path))
      .map((postId) => ({ day, postId }));
  return [...heldOn(periodFrom, roster.posts.from), ...heldOn(periodTo, roster.posts.to)];
}

async function gatherItem({ part, cycle, item, measure }: Next, context: SubgraphContext): Promise<void> {
  if (!item || !measure) return;
  const { from, to } = z.object({ from: z.string(), to: z.string() }).parse(part.variables);
  const span = { months: monthsBetween(from, to) };
  const variables = { ...part.variables, after: part.cursor };
  const { counted, next } = await countSubjects(context.graph, measure, variables, span, context);
  await inTransaction(context, async ({ tx, clock }) => {
    const store = createCollectionStore(tx);
    if (!(await store.goOn(part, next))) return;
    const at = clock.now().toISOString();
    const given = {
      cycleId: cycle.id,
      itemId: item.id,
      source: `${measure.code}/${measure.edition}`,
      variables: JSON.stringify(variables),
      at,
    };
    const done = await store.insertValues(given, counted);
    const isOver = next === null && !(await store.hasOpenParts(cycle.id));
    await store.note(part.collectionId, { done, ...(isOver && { finishedAt: at }) });
  });
}
