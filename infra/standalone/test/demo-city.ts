import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@graphroots/kit/clock';
import type { Database } from '@graphroots/kit/database';
import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import type { TrustedDocuments } from '@graphroots/gateway/access/trusted-documents';
import type { Identify } from '@graphroots/gateway/identity/identify';
import { defaultLimits } from '@graphroots/gateway/limits/limits';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { expect, vi } from 'vitest';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import { demoFilling } from '@graphroots/demo/filling';
import { subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import { openEach, type Databases } from '../src/databases.ts';
import { services } from '../src/services.ts';
import { createStandalone, type Standalone, type StandaloneOptions } from '../src/standalone.ts';

// A feed waits for every older transaction of its server: a load in another test is one, and takes half a minute.
vi.setConfig({ testTimeout: 120_000 });

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  /** SQL statements sent by each service. */
  readonly statements: Readonly<Record<SubgraphName, number>>;
}

/** The whole system over a demo city, without a port. */
export interface DemoSystem {
  readonly databases: Databases;
  /** The graph as a service asks it. */
  readonly graphFor: Standalone['graphFor'];
  /** The services take on all that their feeds tell, until nothing is left that was told before. */
  catchUp(): Promise<void>;
  /**
   * `authorization` is what `identify` is given. Queries are asked until they run by what is compiled from their
   * plans, which has to answer as Apollo's executor does: to the letter.
   */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, authorization?: string): Promise<Answer>;
  /** By whichever executor comes. */
  askOnce: DemoSystem['ask'];
  close(): Promise<void>;
}

export async function startDemoSystem(
  size: 'street' | 'city',
  identify: Identify = async () => unrestrictedViewer,
  {
    city,
    seenBy = (database) => database,
    ...more
  }: {
    readonly city?: string;
    readonly documents?: TrustedDocuments;
    readonly clock?: Clock;
    readonly reach?: NonNullable<StandaloneOptions['reach']>;
    /** What the services are given for a database. */
    readonly seenBy?: (database: Database) => Database;
  } = {},
): Promise<DemoSystem> {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  const test = await createTestDatabase({ migrations, filling: demoFilling(size, city) });
  const databases = await openEach(async (name) => seenBy(await test.open(name)));
  const log = createLogger({ name: 'test', level: 'silent' });
  const gateway = await createStandalone({
    databases,
    identify,
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: false,
    ...more,
    // What is answered is tested here: on machines that do other things too, and as much as a fast one asks for.
    deadlines: { operation: 60_000, subgraph: 60_000 },
    limits: { ...defaultLimits, ratePerMinute: 0 },
  });
  return {
    databases,
    graphFor: gateway.graphFor,
    ask: (...request) => askBoth(gateway, databases, ...request),
    askOnce: (...request) => ask(gateway, databases, ...request),
    catchUp: () => catchUp(gateway, databases),
    async close() {
      await gateway.server.close();
      await gateway.stop();
      await test.drop();
    },
  };
}

/** A feed waits for every older transaction of its server, those of other tests included. */
async function catchUp({ following }: Standalone, databases: Databases): Promise<void> {
  const isBehind = async (name: SubgraphName): Promise<boolean> => {
    const { sql } = databases[name];
    const { followers = [] } = services[name];
    const states = followers.map(async ({ feed, types }) => {
      const [state] = await sql<{ behind: boolean }[]>`
        select (select max(id) from ${sql(feed)}.changes where type = any(${[...types]})) >
          coalesce((select change_id from ${sql(name)}.followed_feeds where feed = ${feed}), '') as behind`;
      return state?.behind ?? false;
    });
    return (await Promise.all(states)).includes(true);
  };
  for (;;) {
    await following.catchUp();
    const behind = await Promise.all(subgraphNames.map(isBehind));
    if (!behind.includes(true)) return;
    await delay(50);
  }
}

async function askBoth(...request: Parameters<typeof ask>): Promise<Answer> {
  const answer = await ask(...request);
  const [, , query] = request;
  if (answer.errors || !/^\s*(query\b|\{)/.test(query)) return answer;
  await ask(...request);
  const { data } = await ask(...request);
  expect(JSON.stringify(data)).toBe(JSON.stringify(answer.data));
  return answer;
}

async function ask(
  gateway: Pick<Standalone, 'server'>,
  databases: Databases,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  authorization?: string,
): Promise<Answer> {
  const before = countsOf(databases);
  const reply = await gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: authorization === undefined ? {} : { authorization },
    payload: { query, variables },
  });
  const after = countsOf(databases);
  const answer = reply.json<Omit<Answer, 'statements'>>();
  return {
    ...answer,
    statements: {
      organization: after.organization - before.organization,
      members: after.members - before.members,
      grids: after.grids - before.grids,
      volunteer: after.volunteer - before.volunteer,
      assessment: after.assessment - before.assessment,
    },
  };
}

function countsOf(databases: Databases): Record<SubgraphName, number> {
  return {
    organization: databases.organization.statements.count,
    members: databases.members.statements.count,
    grids: databases.grids.statements.count,
    volunteer: databases.volunteer.statements.count,
    assessment: databases.assessment.statements.count,
  };
}
