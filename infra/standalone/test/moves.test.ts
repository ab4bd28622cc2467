import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

/* One street of the demo city: its committee moves with all that lies below it, and its division gets another number. */

let system: DemoSystem;
const viewers = new Map<string, Viewer>();

beforeAll(async () => {
  system = await startDemoSystem('street', async (name = '') => viewers.get(name) ?? unrestrictedViewer);
  before = { ...(await find()), figures: await figuresOf((await find()).street) };
}, 240_000);
afterAll(() => system.close());

/** Somebody with a line or a territory and all rights to read. */
function see(name: string, sight: Partial<Pick<Viewer, 'lines' | 'territory'>>): string {
  viewers.set(name, {
    ...unrestrictedViewer,
    id: name,
    roles: ['street'],
    lines: [],
    territory: [],
    ...sight,
  });
  return name;
}

async function answer<T>(
  form: z.ZodType<T>,
  query: string,
  variables: object = {},
  viewer?: string,
): Promise<T> {
  const { data, errors } = await system.ask(query, { ...variables }, viewer);
  expect(errors ?? []).toEqual([]);
  return form.parse(data);
}

const organization = z.object({ id: z.string(), path: z.string(), version: z.int() });
const done = z.object({ answer: z.object({ userErrors: z.array(z.unknown()).length(0) }) });

/** The street, the organizations above and below its committee. */
async function find() {
  const form = z.object({
    divisions: z.object({
      nodes: z.tuple([
        z.object({
          code: z.string(),
          partyCommittee: organization.extend({
            memberCount: z.int().positive(),
            superior: organization.extend({ memberCount: z.int(), superior: organization }),
            subordinates: z.object({ nodes: z.array(organization).min(2) }),
          }),
        }),
      ]),
    }),
  });
  const { divisions } = await answer(
    form,
    `{ divisions(where: { level: STREET }, first: 1) { nodes { code
      partyCommittee { id path version memberCount superior { id path version memberCount superior { id path version } }
        subordinates { nodes { id path version } } } } } }`,
  );
  const [{ code, partyCommittee }] = divisions.nodes;
  return { street: code, committee: partyCommittee };
}

const figures = z.object({
  division: z.object({
    issueStats: z.object({ total: z.int().positive(), open: z.int().positive() }),
    volunteerStats: z.object({ personTimes: z.int().positive(), activities: z.int().positive() }),
    grids: z.object({ totalCount: z.int().positive() }),
    buildings: z.object({ totalCount: z.int().positive() }),
    volunteerTeams: z.object({ totalCount: z.int().positive() }),
  }),
});

function figuresOf(code: string, boundaries = 'NOW') {
  return answer(
    z.object({ division: z.unknown() }),
    `query ($code: ID!, $boundaries: Boundaries!) { division(code: $code) {
      issueStats(boundaries: $boundaries) { total open }
      volunteerStats(boundaries: $boundaries) { personTimes activities }
      grids { totalCount } buildings { totalCount } volunteerTeams { totalCount } } }`,
    { code, boundaries },
  );
}

let before: Awaited<ReturnType<typeof find>> & { readonly figures: unknown };

/** What the viewer of a line sees in all services. */
async function sightOf(line: string) {
  const count = z.object({ totalCount: z.int() });
  const cycles = z.object({ nodes: z.array(z.object({ scores: count })) });
  const form = z.object({ members: count, transfers: count, workOrders: count, assessmentCycles: cycles });
  const { assessmentCycles, members, transfers, workOrders } = await answer(
    form,
    `{ members { totalCount } transfers { totalCount } workOrders { totalCount }
      assessmentCycles(first: 100) { nodes { scores { totalCount } } } }`,
    {},
    see(`line ${line}`, { lines: [line] }),
  );
  const scores = assessmentCycles.nodes.reduce((sum, cycle) => sum + cycle.scores.totalCount, 0);
  return {
    members: members.totalCount,
    transfers: transfers.totalCount,
    workOrders: workOrders.totalCount,
    scores,
  };
}

/** Which organization leads which grid, with its line, by the two services that own this and by the one that keeps a copy. */
async function leadersOfGrids() {
  const owned = await system.databases.grids.sql`
    select g.id as grid, o.id as organization, o.path from grids.grids g
    join organization.party_organizations o on o.id = g.lead_organization_id where g.valid_to is null order by 1`;
  const copied = await system.databases.members.sql`
    select grid_id as grid, organization_id as organization, path from members.grid_leaders order by 1`;
  return { owned: [...owned], copied: [...copied] };
}

describe('A street committee that moves with all that lies below it', () => {
  it('is followed by members, work orders, scores and transfers: who leads it now sees them, who led it does not', async () => {
    const { committee } = before;
    const oldLine = committee.superior.path;
    const seen = await sightOf(oldLine);
    const its = await sightOf(committee.path);
    expect(its.members).toBeGreaterThanOrEqual(committee.memberCount);
    expect(its.scores).toBeGreaterThan(0);

    const made = await answer(
      z.object({ answer: z.object({ organization, userErrors: z.array(z.unknown()).length(0) }) }),
      `mutation ($input: FoundOrganizationInput!) { answer: foundOrganization(input: $input) {
        organization { id path version } userErrors { code } } }`,
      {
        input: {
          name: '新区区委',
          kind: 'DISTRICT_COMMITTEE',
          rank: 'COMMITTEE',
          superior: committee.superior.superior.id,
        },
      },
    );
    const district = made.answer.organization;
    await answer(
      done,
      'mutation ($input: MoveOrganizationInput!) { answer: moveOrganization(input: $input) { userErrors { code } } }',
      {
        input: {
          organization: committee.id,
          expectedVersion: committee.version,
          superior: district.id,
          reason: '划归新区',
        },
      },
    );
    await system.catchUp();

    const now = await answer(
      z.object({
        old: z.object({ memberCount: z.int() }),
        new: z.object({ memberCount: z.int() }),
        street: z.object({
          path: z.string(),
          subordinates: z.object({ nodes: z.array(z.object({ path: z.string() })) }),
        }),
      }),
      `query ($old: ID!, $new: ID!, $street: ID!) {
        old: partyOrganization(id: $old) { memberCount }
        new: partyOrganization(id: $new) { memberCount }
        street: partyOrganization(id: $street) { path subordinates { nodes { path } } } }`,
      { old: committee.superior.id, new: district.id, street: committee.id },
    );
    expect(now.new.memberCount).toBe(committee.memberCount);
    expect(now.old.memberCount).toBe(committee.superior.memberCount - committee.memberCount);
    expect(now.street.path.startsWith(district.path)).toBe(true);
    for (const { path } of now.street.subordinates.nodes) expect(path.startsWith(now.street.path)).toBe(true);
    expect(await sightOf(district.path)).toEqual(its);
    const left = await sightOf(oldLine);
    expect(left.scores).toBe(seen.scores - its.scores);
    expect(left.workOrders).toBe(seen.workOrders - its.workOrders);
    // Who has a second affiliation elsewhere, or is on the way between the two, is seen by both.
    expect(left.members).toBeLessThan(seen.members);
    expect(left.transfers).toBeLessThan(seen.transfers);
  });

  it('keeps its grids and buildings, which are led by the same branches', async () => {
    const [stored] = await system.databases.grids.sql<{ led: number }[]>`
      select count(lead_organization_id)::int as led from grids.grids where valid_to is null`;
    const { grids } = await answer(
      z.object({ grids: z.object({ totalCount: z.int() }) }),
      '{ grids(where: { hasLeadOrganization: true }) { totalCount } }',
    );
    expect(grids.totalCount).toBeGreaterThan(0);
    expect(grids.totalCount).toBe(stored?.led);
    const { owned, copied } = await leadersOfGrids();
    expect(owned).toHaveLength(stored?.led ?? 0);
    expect(copied).toEqual(owned);
  });
});

describe('A street that gets another number', () => {
  const renumbered = (code: string) => `${code.slice(0, 6)}999${code.slice(9)}`;

  it('has all figures under its new number, and those of events under its old one with the boundaries of then', async () => {
    const { street, figures: then } = before;
    expect(figures.parse(then)).toBeTruthy();
    await answer(
      done,
      'mutation ($input: SucceedDivisionInput!) { answer: succeedDivision(input: $input) { userErrors { code field message } } }',
      { input: { predecessors: [street], successors: [{ code: renumbered(street) }], on: '2026-04-01' } },
    );
    await system.catchUp();

    expect(await figuresOf(renumbered(street))).toEqual(then);
    const events = figures.pick({ division: true }).parse(then).division;
    expect(await figuresOf(street, 'THEN')).toMatchObject({
      division: {
        issueStats: events.issueStats,
        volunteerStats: events.volunteerStats,
        grids: { totalCount: 0 },
        buildings: { totalCount: 0 },
      },
    });
    expect(await figuresOf(street)).toMatchObject({
      division: { issueStats: { total: 0 }, volunteerStats: { personTimes: 0 } },
    });
    expect(await figuresOf(renumbered(street), 'THEN')).toMatchObject({
      division: { issueStats: { total: 0 }, volunteerStats: { personTimes: 0 } },
    });
  });

  it('has grids that took the place of others, led by the same branches, with the open issues and the posts', async () => {
    const { sql } = system.databases.grids;
    const [state] = await sql`select
      (select count(*)::int from grids.issues i join grids.grids g on g.id = i.grid_id
        where i.open and g.valid_to is not null) as "openInEnded",
      (select count(*)::int from grids.grid_posts p join grids.grids g on g.id = p.grid_id
        where p.valid_to is null and g.valid_to is not null) as "postsInEnded",
      (select count(*)::int from grids.mediations m join grids.grids g on g.id = m.grid_id
        where m.state = 'OPENED' and g.valid_to is not null) as "mediatedInEnded",
      (select count(*)::int from grids.buildings b join grids.grids g on g.id = b.grid_id
        where g.valid_to is not null) as "buildingsInEnded",
      (select count(*)::int from grids.grid_successions s
        join grids.grids p on p.id = s.predecessor_id join grids.grids n on n.id = s.successor_id
        where p.lead_organization_id is distinct from n.lead_organization_id or
          right(p.code, 3) <> right(n.code, 3) or p.valid_to <> n.valid_from) as "unlike"`;
    expect(state).toEqual({
      openInEnded: 0,
      postsInEnded: 0,
      mediatedInEnded: 0,
      buildingsInEnded: 0,
      unlike: 0,
    });
  });

  it('has its members in these grids', async () => {
    const { owned, copied } = await leadersOfGrids();
    expect(owned.length).toBeGreaterThan(0);
    expect(copied).toEqual(owned);
  });

  it('is seen as before by who has the territory of its new number, and no longer by who has the old one', async () => {
    const count = z.object({ totalCount: z.int() });
    const form = z.object({ issues: count, workOrders: count });
    const query = '{ issues { totalCount } workOrders { totalCount } }';
    const { street } = before;
    const now = await answer(form, query, {}, see('new', { territory: [renumbered(street)] }));
    const { division } = figures.parse(before.figures);
    expect(now.issues.totalCount).toBe(division.issueStats.total);
    const old = await answer(form, query, {}, see('old', { territory: [street] }));
    expect(old).toEqual({ issues: { totalCount: 0 }, workOrders: { totalCount: 0 } });
  });
});
