import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresOf, holds } from '../src/figures.ts';
import { demoFilling } from '../src/filling.ts';
import type { DemoDatabases } from '../src/load.ts';
import { createDemoDatabases } from './demo-databases.ts';

let databases: DemoDatabases;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ databases, drop } = await createDemoDatabases(demoFilling('city')));
}, 240_000);
afterAll(() => drop());

async function count(query: string): Promise<number> {
  const [row] = await databases.organization.sql.unsafe<{ count: number }[]>(
    `select count(*)::int as count ${query}`,
  );
  return row?.count ?? Number.NaN;
}

describe('the demo city of Kunming', () => {
  test.each(figuresOf('530100000000', 'city'))('holds $code of $place: $qualifier $value', async (figure) => {
    expect(await figure.count(databases)).toSatisfy((counted: number) => holds(figure, counted));
  });

  test('counts the same branches of Guandu by its line as by its territory', async () => {
    const line = await count(`
      from organization.party_organizations o
      join organization.divisions d on d.code = '530111000000'
      join organization.party_organizations c on c.id = d.party_committee_id
      where o.rank = 'BRANCH' and o.path like c.path || '%'`);
    expect(line).toBe(900);
  });

  test('has every division of the file, each with its committee', async () => {
    expect(await count('from organization.divisions where valid_to is null')).toBe(1_903);
    expect(
      await count('from organization.divisions where valid_to is null and party_committee_id is null'),
    ).toBe(0);
    expect(await count('from organization.division_successions')).toBe(2);
  });

  test('lets every Party group be reached step by step from the city committee', async () => {
    const reached = await count(`
      from organization.party_organizations g
      join organization.party_organizations b on b.id = g.superior_id and b.kind = 'GRID_BRANCH'
      join organization.party_organizations c on c.id = b.superior_id
        and c.kind in ('COMMUNITY_COMMITTEE', 'VILLAGE_COMMITTEE')
      join organization.party_organizations s on s.id = c.superior_id
        and s.kind in ('STREET_WORKING_COMMITTEE', 'TOWN_COMMITTEE')
      join organization.party_organizations d on d.id = s.superior_id and d.kind = 'DISTRICT_COMMITTEE'
      join organization.party_organizations k on k.id = d.superior_id and k.kind = 'CITY_COMMITTEE'
      where g.kind = 'PARTY_GROUP' and g.path = concat(b.path, split_part(g.path, '/', 6), '/')`);
    expect(reached).toBe(await count(`from organization.party_organizations where kind = 'PARTY_GROUP'`));
    expect(reached).toBeGreaterThan(5_000);
  });

  test('gives every Party group a building, and a good share of them four open issues or more', async () => {
    const groups = await count(`from organization.party_organizations where kind = 'PARTY_GROUP'`);
    expect(await count('from grids.buildings where lead_organization_id is not null')).toBe(groups);
    const busy = await count(`
      from (select building_id from grids.issues where open and building_id is not null
        group by 1 having count(*) >= 4) busy`);
    expect(busy / groups).toBeGreaterThan(0.2);
  });

  test('gives every member exactly one formal affiliation, with a branch that is there', async () => {
    const primary = `from members.affiliations where type = 'PRIMARY' and valid_to is null`;
    expect(await count(primary)).toBe(await count('from members.members'));
    const lost = await count(`
      from members.affiliations a left join organization.party_organizations o
        on o.id = coalesce(a.party_group_id, a.organization_id) and o.path = a.path
      where o.id is null`);
    expect(lost).toBe(0);
  });

  test('tells a history for every transfer that ends where it stands, and moves the affiliation of those completed', async () => {
    const wrong = await count(`
      from members.transfers f join lateral (
        select to_state, (select count(*) from members.trace where entity_id = f.id) as steps
        from members.trace t where t.entity_id = f.id order by at desc, id desc limit 1
      ) last on true
      where last.to_state <> f.state or last.steps <> f.version`);
    expect(wrong).toBe(0);
    const unmoved = await count(`
      from members.transfers f where not exists (
        select from members.affiliations a where a.member_id = f.member_id and a.type = 'PRIMARY' and a.valid_to is null
          and a.organization_id = case f.state when 'COMPLETED' then f.to_id else f.from_id end
          and (f.state <> 'COMPLETED' or a.valid_from = f.completed_on))`);
    expect(unmoved).toBe(0);
  });

  test('gives every working organization but the known groups a head who is a member of the line', async () => {
    const headless = await count(`
      from organization.party_organizations o
      where o.status = 'ACTIVE' and o.kind <> 'PARTY_GROUP' and not exists (
        select from members.posts p where p.organization_id = o.id and p.role = 'SECRETARY' and p.valid_to is null)`);
    expect(headless).toBe(0);
    expect(
      await count(
        'from members.posts p join members.members m on m.id = p.member_id where m.joined_on > p.valid_from',
      ),
    ).toBe(0);
  });

  test('tells a history for every issue that ends where it stands', async () => {
    const wrong = await count(`
      from grids.issues i join lateral (
        select to_state, at from grids.trace t where t.entity_id = i.id order by at desc, id desc limit 1
      ) last on true
      where last.to_state <> i.state or (i.closed_at is not null and last.at <> i.closed_at)`);
    expect(wrong).toBe(0);
    const broken = await count(`
      from (select from_state, lag(to_state) over (partition by entity_id order by at, id) as before
        from grids.trace) steps where from_state is distinct from before`);
    expect(broken).toBe(0);
    expect(await count(`from grids.issues where reported_at > '2026-03-31T00:00:00+08:00'`)).toBe(0);
  });

  test('tells a history for every proposal that ends where it stands, of meetings that were held and resolutions that came first', async () => {
    const steps = `
      select t.*, p.state, p.version, lag(t.to_state) over life as before, lead(t.at) over life as next_at,
        count(*) over (partition by p.id) as steps
      from organization.proposals p left join organization.trace t on t.entity_id = p.id
      window life as (partition by p.id order by t.at, t.id)`;
    expect(await count(`from (${steps}) s`)).toBeGreaterThan(831);
    expect(
      await count(`from (${steps}) s where from_state is distinct from before or steps <> version
        or (next_at is null and to_state is distinct from state) or at >= '2026-03-31T00:00:00+08:00'`),
    ).toBe(0);
    expect(
      await count(`from organization.deliberations d join organization.proposals p on p.id = d.proposal_id
        left join (organization.meetings m join organization.governing_bodies b on b.id = m.body_id) on m.id = d.meeting_id
        where (d.stage = 'JOINT_CONFERENCE') <> (m.id is not null) or m.territory_code <> p.community_code
          or b.kind <> 'JOINT_CONFERENCE' or (m.held_at at time zone 'Asia/Shanghai')::date <> d.held_on`),
    ).toBe(0);
    expect(
      await count(`from organization.resolutions r join organization.proposals p on p.id = r.proposal_id
        where r.adopted_at >= p.raised_at or r.territory_code <> p.community_code`),
    ).toBe(0);
    const kinds = ['state', 'mode'].map((column) =>
      count(`from (select distinct ${column} from organization.proposals) p`),
    );
    expect(await Promise.all(kinds)).toEqual([11, 4]);
  });

  test('never adds up grids of different layers: their households are those of the same buildings', async () => {
    const [row] = await databases.grids.sql<{ base: number; governance: number }[]>`
      select sum(household_count) filter (where layer = 'PARTY_BUILDING')::int as base,
        sum(household_count) filter (where layer = 'COMPREHENSIVE_GOVERNANCE')::int as governance
      from grids.grids where community_code = '530112006001' and valid_to is null`;
    expect(row?.governance).toBe(row?.base);
  });
});
