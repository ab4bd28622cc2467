import type { DemoDatabases } from './load.ts';

/** Counts one figure in the loaded databases. */
export type Count = (databases: DemoDatabases) => Promise<number>;

export function counted(service: keyof DemoDatabases, from: string): Count {
  const source = from.startsWith('(') ? from : `${service}.${from}`;
  return (databases) => number(databases, service, `select count(*)::int as value from ${source}`);
}

export function branchesOf(prefix: string): Count {
  return counted(
    'organization',
    `party_organizations where rank = 'BRANCH' and territory_code like '${prefix}%'`,
  );
}

/** Members in the line of the division's committee. */
export function membersOf(division: string): Count {
  return async (databases) => {
    const [committee] = await databases.organization.sql<{ path: string }[]>`
      select o.path from organization.divisions d join organization.party_organizations o on o.id = d.party_committee_id
      where d.code = ${division}`;
    const from = `affiliations where type = 'PRIMARY' and valid_to is null and path like '${committee?.path ?? ''}%'`;
    return counted('members', from)(databases);
  };
}

/** The change of the mean time to close, in percent, from the issues of one calendar year to those of the next. */
export function solvingTimeChange(community: string): Count {
  return (databases) =>
    number(
      databases,
      'grids',
      `select round((100 * max(hours) filter (where year = last) / max(hours) filter (where year < last) - 100)::numeric, 3)::float8 as value
       from (
         select extract(year from reported_at) as year, avg(extract(epoch from closed_at - reported_at)) as hours,
           max(extract(year from reported_at)) over () as last
         from grids.issues where community_code = '${community}' and state = 'CLOSED' group by 1
       ) by_year`,
    );
}

/** How many percent of those who answered at closing were satisfied, for issues of last year. */
export function satisfactionRate(community: string): Count {
  return (databases) =>
    number(
      databases,
      'grids',
      `select round(100.0 * count(*) filter (where rating >= 4) / count(rating), 3)::float8 as value
       from (
         select rating, extract(year from reported_at) as year, max(extract(year from reported_at)) over () as last
         from grids.issues where community_code = '${community}' and state = 'CLOSED'
       ) closed where year = last`,
    );
}

export function difference(whole: Count, part: Count): Count {
  return async (databases) => (await whole(databases)) - (await part(databases));
}

async function number(
  databases: DemoDatabases,
  service: keyof DemoDatabases,
  query: string,
): Promise<number> {
  const [row] = await databases[service].sql.unsafe<{ value: number }[]>(query);
  return row?.value ?? Number.NaN;
}
