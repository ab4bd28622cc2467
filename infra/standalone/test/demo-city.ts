import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import type { Identify } from '@graphroots/gateway/identity/identify';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import { loadDemoCity } from '@graphroots/demo/load';
import type { Gateway } from '@graphroots/gateway/gateway';
import { subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import { openEach, type Databases } from '../src/databases.ts';
import { services } from '../src/services.ts';
import { createStandalone } from '../src/standalone.ts';

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
  readonly graphFor: Gateway['graphFor'];
  /** `authorization` is what `identify` is given. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, authorization?: string): Promise<Answer>;
  close(): Promise<void>;
}

export async function startDemoSystem(
  size: 'street' | 'city',
  identify: Identify = async () => unrestrictedViewer,
): Promise<DemoSystem> {
  const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
  const test = await createTestDatabase({ migrations });
  const databases = await openEach((name) => test.open(name));
  await loadDemoCity({ databases, personalKeys: developmentKeys, city: 'kunming', size });
  const log = createLogger({ name: 'test', level: 'silent' });
  const gateway = await createStandalone({
    databases,
    identify,
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: false,
    // What is answered is tested here, on machines that do other things too.
    deadlines: { operation: 60_000, subgraph: 60_000 },
  });
  return {
    databases,
    graphFor: gateway.graphFor,
    ask: (...request) => ask(gateway, databases, ...request),
    async close() {
      await gateway.server.close();
      await gateway.stop();
      await test.drop();
    },
  };
}

async function ask(
  gateway: Gateway,
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
