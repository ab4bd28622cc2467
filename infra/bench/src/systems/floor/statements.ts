import { cityTimeZone } from '@graphroots/kit/clock';

/** A statement that answers one shape with the JSON text of its data, and the values it is sent. */
export interface FloorStatement {
  readonly text: string;
  values(variables: Readonly<Record<string, unknown>>, today: string): string[];
}

const memberCount = (organization: string, day: string): string => `
  (select count(*) from members.affiliations a
    where a.type = 'PRIMARY' and a.path >= ${organization}.path
      and a.path < (left(${organization}.path, -1) || '0') collate "C"
      and a.valid_from <= ${day} and (a.valid_to is null or a.valid_to > ${day})) as "memberCount"`;

const volunteerHours = (organization: string): string => `
  (select coalesce(sum(v.hours), 0)::float8 from volunteer.participations v
    where v.organization_id = ${organization}.id) as "volunteerHours"`;

const latestAssessment = (organization: string): string => `
  (select to_json(r) from (
    select s.score::float8 as score, s.grade from assessment.assessment_scores s
    where s.organization_id = ${organization}.id and s.current
      and exists (select from assessment.assessment_cycles y where y.id = s.cycle_id and y.state in ('FINAL', 'APPLIED'))
    order by s.scored_on desc, s.id desc limit 1) r) as "latestAssessment"`;

/** The open issues of the building `b`; `more` is further JSON of the connection. */
const openIssues = (first: string, more: string): string => `(
      select to_json(c) from (
        select (select count(*) from grids.issues i where i.building_id = b.id and i.open) as "totalCount",
          coalesce(json_agg(n.node order by n.rn) filter (where n.rn <= ${first}), '[]') as nodes${more}
        from (
          select i.rn, i.cursor, case when i.rn <= ${first} then (select to_json(r) from (select i.id, i.title, i.category, i.state,
            to_char(i.reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "reportedAt") r) end as node
          from (
            select i.*, i.id as cursor, row_number() over (order by i.reported_at desc, i.id desc) as rn from grids.issues i
            where i.building_id = b.id and i.open order by i.reported_at desc, i.id desc limit ${first} + 1) i) n) c) as "openIssues"`;

const building = (organization: string, first: string, more: string): string => `
  (select to_json(r) from (
    select b.id, b.name, b.address, ${openIssues(first, more)}
    from grids.buildings b where b.lead_organization_id = ${organization}.id order by b.name, b.id limit 1) r) as building`;

const pageInfo = (first: string): string => `,
  json_build_object('hasNextPage', coalesce(bool_or(n.rn > ${first}), false), 'endCursor', max(n.cursor)) as "pageInfo"`;

const group = `
select to_json(r)::text as data from (select (select to_json(r) from (
  select o.id, o.name, (
    select coalesce(json_agg((select to_json(r) from (select a.id, a.kind, a.name) r) order by a.path, a.id), '[]')
    from organization.party_organizations a where a.id <> o.id and a.path = any(array(
      select (string_agg(s, '/') over (order by n) || '/') collate "C"
      from string_to_table(rtrim(o.path, '/'), '/') with ordinality t(s, n)))) as ancestors,
    ${memberCount('o', '$2::text::date')}, ${volunteerHours('o')}, ${latestAssessment('o')}, ${building('o', '5', '')}
  from organization.party_organizations o where o.id = $1) r) as "partyOrganization") r`;

/** A page of the organizations below another, each with its own page below. */
function below(superior: string, kind: string, alias: string, page: string, fields: string): string {
  return `(select json_build_object('nodes', coalesce(json_agg((select to_json(r) from (select ${alias}.id, ${alias}.name${fields}) r) order by ${alias}.path, ${alias}.id), '[]'))
    from (select x.* from organization.party_organizations x where x.superior_id = ${superior}.id and x.kind = '${kind}'
      order by x.path, x.id limit ${page}) ${alias}) as subordinates`;
}

const day = '$9::text::date';
const int = (number: number): string => `$${number}::text::int`;

const groups = below(
  'g',
  'PARTY_GROUP',
  'p',
  int(7),
  `, ${memberCount('p', day)}, ${volunteerHours('p')}, ${latestAssessment('p')}, ${building('p', int(8), pageInfo(int(8)))}`,
);
const grids = below(
  'c',
  'GRID_BRANCH',
  'g',
  int(6),
  `, ${memberCount('g', day)},
    (select to_json(r) from (select x.id, x.code, x.name from grids.grids x where x.lead_organization_id = g.id
      and x.valid_from <= ${day} and (x.valid_to is null or x.valid_to > ${day}) order by x.code, x.id limit 1) r) as grid, ${groups}`,
);
const communities = below('s', 'COMMUNITY_COMMITTEE', 'c', int(5), `, ${grids}`);
const streets = below('d', 'STREET_WORKING_COMMITTEE', 's', int(4), `, ${communities}`);
const districts = below('o', 'DISTRICT_COMMITTEE', 'd', `${int(3)} offset ${int(2)}`, `, ${streets}`);

const walk = `
select to_json(r)::text as data from (select (select to_json(r) from (
  select v.code, v.name, v.level, (select to_json(r) from (
    select o.id, o.name, o.kind, (select to_json(r) from (
      select m.id, left(m.name, 1) || '某' as name from members.members m where m.id = (
        select t.member_id from members.posts t where t.organization_id = o.id and t.role in ('SECRETARY', 'GROUP_LEADER')
          and t.valid_from <= ${day} and (t.valid_to is null or t.valid_to > ${day})
        order by t.role desc, t.id desc limit 1)) r) as secretary, ${districts}
    from organization.party_organizations o where o.id = v.party_committee_id) r) as "partyCommittee"
  from organization.divisions v where v.code = $1) r) as division) r`;

const walkStatement: FloorStatement = {
  text: walk,
  values: (variables, today) => [
    ...['city', 'offset', 'districts', 'streets', 'communities', 'grids', 'groups', 'issues'].map((name) =>
      String(variables[name]),
    ),
    today,
  ],
};

const issueGroups = `
  select rpad(left(i.community_code, 9), 12, '0') as key, count(*)::int as total,
    count(*) filter (where i.open)::int as open, count(*) filter (where i.reopenings > 0)::int as recurring
  from grids.issues i
  where i.community_code >= left($1, 4) and i.community_code < (left($1, 4) || ':')
    and i.reported_at >= ($2::text::date)::timestamp at time zone '${cityTimeZone}'
    and i.reported_at < ($3::text::date + 1)::timestamp at time zone '${cityTimeZone}'
  group by 1`;

// Nobody has two primary affiliations on a day. Before the path is known PostgreSQL expects a few of them and would look
// up their members one by one: without an index to look into it hashes all, as fits a city.
const memberGroups = `
  select m.kind as key, count(*)::int as total, count(*) filter (where m.status = 'PROBATIONARY')::int as probationary
  from members.members m join members.affiliations a on a.member_id = m.id || ''
  where a.type = 'PRIMARY' and starts_with(a.path, o.path)
    and a.valid_from <= $4::text::date and (a.valid_to is null or a.valid_to > $4::text::date)
  group by 1`;

const statistics = (groups: string, measures: readonly string[]): string => `
  (select to_json(s) from (
    select ${measures.map((name) => `coalesce(sum(g.${name}), 0)::int as ${name}`).join(', ')},
      coalesce(json_agg(g order by g.total desc, g.key collate "C"), '[]') as groups from (${groups}) g) s)`;

const rollUp = `
select to_json(r)::text as data from (select (select to_json(r) from (
  select v.code, v.name, ${statistics(issueGroups, ['total', 'open', 'recurring'])} as "issueStats",
    (select to_json(r) from (
      select o.id, ${statistics(memberGroups, ['total', 'probationary'])} as "memberStats"
      from organization.party_organizations o where o.id = v.party_committee_id) r) as "partyCommittee"
  from organization.divisions v where v.code = $1) r) as division) r`;

const entities = `
select json_build_object('_entities', json_agg((select to_json(r) from (select b.id, b.name, b.address,
    ${openIssues('4', '')}) r) order by k.place))::text as data
  from json_array_elements($1::text::json) with ordinality k(representation, place)
  join grids.buildings b on b.id = k.representation ->> 'id'`;

/** By the name of the shape. */
export const statements: Readonly<Record<string, FloorStatement | undefined>> = {
  S: { text: group, values: ({ id }, today) => [String(id), today] },
  M: walkStatement,
  L: walkStatement,
  A: walkStatement,
  B: { text: entities, values: ({ representations }) => [JSON.stringify(representations)] },
  R: {
    text: rollUp,
    values: ({ city, from, to }, today) => [String(city), String(from), String(to), today],
  },
};
