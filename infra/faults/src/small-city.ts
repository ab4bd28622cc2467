import { randomBytes } from 'node:crypto';
import { createGateway } from '@graphroots/gateway/gateway';
import { createHttpDataSources } from '@graphroots/gateway/http-data-sources';
import { defaultLimits } from '@graphroots/gateway/limits/limits';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { createLogger } from '@graphroots/kit/log';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { closeDatabases, openDatabases } from '@graphroots/standalone/databases';
import { prepareDemo } from '@graphroots/standalone/demo';
import postgres from 'postgres';
import { z } from 'zod';
import { createServiceProcess, type ServiceProcess } from './service-process.ts';

const log = createLogger({ name: 'faults', level: 'silent' });

const answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });
export type Answer = z.output<typeof answer>;

/** A street of the demo city on a server: two services as processes of their own, and a gateway that listens. */
export interface SmallCity {
  readonly grids: ServiceProcess;
  readonly organization: ServiceProcess;
  /** A grid at which issues can be reported. */
  readonly grid: string;
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The titles of the stored issues that begin so, each as often as it is stored. */
  stored(beginning: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** `replicaUrl` is a server that repeats what the database does. */
export async function openSmallCity(databaseUrl: string, replicaUrl?: string): Promise<SmallCity> {
  const grid = await prepare(databaseUrl);
  const secret = randomBytes(32).toString('base64url');
  const variables = { DATABASE_URL: databaseUrl, REPLICA_URL: replicaUrl ?? '', SUBGRAPH_SECRET: secret };
  const organization = await createServiceProcess('organization', variables);
  const grids = await createServiceProcess('grids', variables);
  await Promise.all([organization.start(), grids.start()]);

  // The others are not there, as in an outage that has nothing to do with these two.
  const nobody = 'http://127.0.0.1:1/graphql';
  const urls = { members: nobody, volunteer: nobody, assessment: nobody };
  const subgraphs = createHttpDataSources(
    { ...urls, organization: organization.url, grids: grids.url },
    { secret },
  );
  const gateway = await createGateway({
    supergraph: readSupergraphSdl(),
    dataSource: subgraphs.dataSource,
    identify: async () => unrestrictedViewer,
    log,
    hideSchemaDetails: true,
    limits: { ...defaultLimits, ratePerMinute: 0 },
  });
  const origin = await gateway.server.listen({ port: 0, host: '127.0.0.1' });

  return {
    grids,
    organization,
    grid,
    async ask(query, variables = {}, headers = {}) {
      const reply = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return answer.parse(await reply.json());
    },
    async stored(beginning) {
      const sql = postgres(databaseUrl, { max: 1 });
      const rows = await sql<{ title: string }[]>`
        select title from grids.issues where starts_with(title, ${beginning})`;
      await sql.end();
      return rows.map(({ title }) => title);
    },
    async close() {
      await Promise.all([grids.end('SIGKILL'), organization.end('SIGKILL')]);
      await gateway.server.close();
      await gateway.stop();
      await subgraphs.close();
    },
  };
}

/** Loads the street and names one of its grids. */
async function prepare(url: string): Promise<string> {
  const urls = { organization: url, members: url, grids: url, volunteer: url, assessment: url };
  const databases = await openDatabases(urls, log);
  await prepareDemo(databases, {
    demoCity: 'kunming',
    demoSize: 'street',
    personalKeys: developmentKeys,
  });
  const [grid] = await databases.grids.sql<{ id: string }[]>`
    select id from grids.grids where valid_to is null order by id limit 1`;
  await closeDatabases(databases);
  return grid?.id ?? '';
}
