-- What the tables alone do not say: rows valid today, and what joins two tables of one service. Written anew at each start.
drop schema if exists bench_postgraphile cascade;
create schema bench_postgraphile;

create function bench_postgraphile.today() returns date stable parallel safe language sql
return (now() at time zone 'Asia/Shanghai')::date;

create view bench_postgraphile.current_grids as
select g.id, g.code, g.name, g.lead_organization_id from grids.grids g
where g.valid_from <= bench_postgraphile.today() and (g.valid_to is null or g.valid_to > bench_postgraphile.today());

create view bench_postgraphile.secretaries as
select p.id as post_id, p.role, p.organization_id, m.id, left(m.name, 1) || '某' as name
from members.posts p join members.members m on m.id = p.member_id
where p.role in ('SECRETARY', 'GROUP_LEADER')
  and p.valid_from <= bench_postgraphile.today() and (p.valid_to is null or p.valid_to > bench_postgraphile.today());

create view bench_postgraphile.final_scores as
select s.id, s.organization_id, s.score::float8 as score, s.grade, s.scored_on from assessment.assessment_scores s
where s.current
  and exists (select from assessment.assessment_cycles c where c.id = s.cycle_id and c.state in ('FINAL', 'APPLIED'));

create view bench_postgraphile.open_issues as
select i.id, i.title, i.category, i.state, i.reported_at, i.building_id from grids.issues i where i.open;

-- In the FROM of a statement PostgreSQL reads such a function as if it were written there.
create function bench_postgraphile.party_organizations_ancestors(o organization.party_organizations)
returns setof organization.party_organizations stable language sql as $$
  select a.* from organization.party_organizations a
  where a.id <> o.id and a.path = any (array(
    select (string_agg(step, '/') over (order by place) || '/') collate "C"
    from string_to_table(rtrim(o.path, '/'), '/') with ordinality as t(step, place)))
  order by a.path, a.id
$$;

create type bench_postgraphile.issue_group as (key text, total int, open int, recurring int);

create function bench_postgraphile.divisions_issue_groups(d organization.divisions, "from" date, "to" date)
returns setof bench_postgraphile.issue_group stable language sql as $$
  select rpad(left(i.community_code, 9), 12, '0'), count(*)::int, count(*) filter (where i.open)::int,
    count(*) filter (where i.reopenings > 0)::int
  from grids.issues i
  where i.community_code >= grids.prefix_of(d.code) and i.community_code < (grids.prefix_of(d.code) || ':')
    and i.reported_at >= "from"::timestamp at time zone 'Asia/Shanghai'
    and i.reported_at < ("to" + 1)::timestamp at time zone 'Asia/Shanghai'
  group by 1 order by 2 desc, 1
$$;

create type bench_postgraphile.member_group as (key text, total int, probationary int);

create function bench_postgraphile.party_organizations_member_groups(o organization.party_organizations)
returns setof bench_postgraphile.member_group stable language sql as $$
  select m.kind, count(*)::int, count(*) filter (where m.status = 'PROBATIONARY')::int
  from members.members m join members.affiliations a on a.member_id = m.id
  where a.type = 'PRIMARY' and starts_with(a.path, o.path)
    and a.valid_from <= bench_postgraphile.today() and (a.valid_to is null or a.valid_to > bench_postgraphile.today())
  group by 1 order by 2 desc, 1
$$;
