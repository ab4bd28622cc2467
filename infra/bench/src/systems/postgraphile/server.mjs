/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return -- the types of its packages are not in the workspace */
import { once } from 'node:events';
import { createServer } from 'node:http';
// @boundaries-ignore installed by the benchmark only
import { postgraphile } from 'postgraphile';
// @boundaries-ignore installed by the benchmark only
import { TYPES } from 'postgraphile/@dataplan/pg';
// @boundaries-ignore installed by the benchmark only
import { makePgService } from 'postgraphile/adaptors/pg';
// @boundaries-ignore installed by the benchmark only
import { grafserv } from 'postgraphile/grafserv/node';
// @boundaries-ignore installed by the benchmark only
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
// @boundaries-ignore installed by the benchmark only
import { TagsFilePlugin, extendSchema } from 'postgraphile/utils';

/* PostGraphile 5 over the tables of the five services. Runs in its own folder, with its own Node. */

const { databaseUrl, connections } = JSON.parse(process.argv[2] ?? '{}');

/** What no table and no relation says, as SQL in the statement of the row it belongs to. */
const figures = extendSchema(({ sql }) => {
  const figure = (type, expression) => ($organization) => {
    const row = $organization.getClassStep().alias;
    return $organization.select(expression(row), type);
  };
  const memberCount = figure(
    TYPES.int,
    (row) => sql`(select count(*)::int from members.affiliations a
      where a.type = 'PRIMARY' and a.path >= ${row}.path and a.path < (left(${row}.path, -1) || '0') collate "C"
        and a.valid_from <= bench_postgraphile.today()
        and (a.valid_to is null or a.valid_to > bench_postgraphile.today()))`,
  );
  const volunteerHours = figure(
    TYPES.float,
    (row) => sql`(select coalesce(sum(p.hours), 0)::float8 from volunteer.participations p
      where p.organization_id = ${row}.id)`,
  );
  return {
    typeDefs: 'extend type PartyOrganization { memberCount: Int! volunteerHours: Float! }',
    objects: { PartyOrganization: { plans: { memberCount, volunteerHours } } },
  };
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [TagsFilePlugin, figures],
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      // Kept while idle, as those of the others are.
      poolConfig: { max: connections, idleTimeoutMillis: 0 },
      schemas: ['organization', 'members', 'grids', 'volunteer', 'assessment', 'bench_postgraphile'],
    }),
  ],
  grafserv: { graphiql: false, watch: false, websockets: false },
  // As in production: nothing is explained.
  grafast: { explain: false },
});

const server = createServer({ keepAliveTimeout: 600_000 });
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.on('disconnect', () => process.exit());
process.send?.({ url: `http://127.0.0.1:${server.address().port}/graphql` });
