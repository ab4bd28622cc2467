import type { Databases } from '../src/databases.ts';

/** Days that are over in the demo city: what is due later is overdue some day. */
const [from, to] = ['2025-01-01', '2026-03-31'];

/** The same days, as an argument. */
export const pastPeriod = `period: { from: "${from}", to: "${to}" }`;

/** `agreementItemStats(groupBy: SIDE)`, counted by SQL: of one unit, or of all. */
export async function itemsPromised({ volunteer }: Databases, unit: string | null = null): Promise<unknown> {
  const rows = await volunteer.sql<
    Record<'key' | 'items' | 'fulfilled' | 'overdue' | 'fulfilmentRate', unknown>[]
  >`
    select i.side as key, count(*)::int as items,
      count(*) filter (where i.state = 'FULFILLED')::int as fulfilled,
      count(*) filter (where i.state <> 'FULFILLED' and i.due_on < current_date)::int as overdue,
      round(avg((i.state = 'FULFILLED')::int), 4)::float as "fulfilmentRate"
    from volunteer.agreement_items i join volunteer.co_building_agreements a on a.id = i.agreement_id
    where i.unit_id = coalesce(${unit}, i.unit_id) and a.in_force_at is not null and a.state <> 'TERMINATED'
      and i.due_on between ${from} and ${to}
    group by grouping sets ((), (i.side)) order by i.side nulls first`;
  const [{ key: _, ...all } = { key: null }, ...sides] = rows;
  return {
    ...all,
    groups: sides.map(({ key, overdue, fulfilmentRate }) => ({ key, overdue, fulfilmentRate })),
  };
}

/** `facilityUseStats(groupBy: KIND)`, counted by SQL: of one unit, or of all. */
export async function facilityUse({ volunteer }: Databases, unit: string | null = null): Promise<unknown> {
  const rows = await volunteer.sql<Record<'key' | 'places' | 'attended' | 'useRate', unknown>[]>`
    select o.kind as key, sum(s.capacity)::int as places, sum(s.attended)::int as attended,
      round(sum(s.attended)::numeric / sum(s.capacity), 4)::float as "useRate"
    from volunteer.facility_slots s join volunteer.facility_openings o on o.id = s.opening_id
    where o.unit_id = coalesce(${unit}, o.unit_id) and not s.called_off
      and (s.starts_at at time zone 'Asia/Shanghai')::date between ${from} and ${to}
    group by grouping sets ((), (o.kind))
    order by o.kind is not null, count(*) desc, o.kind`;
  const [{ key: _, ...all } = { key: null }, ...kinds] = rows;
  return { ...all, groups: kinds.map(({ key, useRate }) => ({ key, useRate })) };
}
