import type { TransactionSql } from 'postgres';
import { z } from 'zod';
import type { Question } from '../graph/graph.ts';
import { connectionOf, type Page } from '../graph/pages.ts';
import { setSight } from '../reads/row-security.ts';
import { liftStatementLimits } from '../statement-limits.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { perform } from '../writes/command.ts';
import { keepSteps } from '../writes/steps.ts';
import type { FeedChange, Follower } from './follower.ts';

const change = z.object({
  id: z.string(),
  type: z.string(),
  key: z.string(),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  at: z.string(),
});

function feedOf(name: string): Question<{ feed: Page<FeedChange> }> {
  return {
    text: `query Follow($after: String, $types: [String!]) {
      feed: ${name}Changes(first: 100, after: $after, where: { type: $types }) {
        nodes { id type key action from to at } pageInfo { hasNextPage endCursor }
      }
    }`,
    answer: z.object({ feed: connectionOf(change) }),
  };
}

/**
 * Takes on the next page of a feed. Answers whether more may be there: not where the page was the last, or where
 * another process of the service has gone on meanwhile and this one begins again.
 */
export async function takePage(follower: Follower, context: SubgraphContext): Promise<boolean> {
  const { database, graph } = context;
  const after = await findCursor(follower.feed, context);
  const variables = { after, types: follower.types };
  const { feed: page } = await graph.ask(feedOf(follower.feed), variables, context);
  const last = page.nodes.at(-1);
  if (!last) return false;
  const effect = await follower.take(page.nodes, context);
  const take = async (client: TransactionSql): Promise<boolean> => {
    // A street with all that lies below it can be more than a request may take.
    await liftStatementLimits(client);
    if (context.rowSecurity) await setSight(client, context.viewer);
    const isOurs = await client`
      select 1 from ${client(database.schema)}.followed_feeds
      where feed = ${follower.feed} and cursor is not distinct from ${after}::text for update`;
    if (isOurs.length === 0) return false;
    const { steps } = await perform((_, work) => effect(work), null, client, context);
    await keepSteps(client, steps, context);
    await client`
      update ${client(database.schema)}.followed_feeds
      set cursor = ${page.pageInfo.endCursor}, change_id = ${last.id}, at = ${context.clock.now().toISOString()}
      where feed = ${follower.feed}`;
    return true;
  };
  const taken = await database.sql.begin(take);
  return page.pageInfo.hasNextPage || !taken;
}

/** Up to where the feed has been followed; the beginning is put down, so that it can be locked. */
async function findCursor(feed: string, { database, clock }: SubgraphContext): Promise<string | null> {
  const { sql, schema } = database;
  const [found] = await sql<{ cursor: string | null }[]>`
    select cursor from ${sql(schema)}.followed_feeds where feed = ${feed}`;
  if (found) return found.cursor;
  await sql`
    insert into ${sql(schema)}.followed_feeds (feed, at) values (${feed}, ${clock.now().toISOString()})
    on conflict do nothing`;
  return null;
}
