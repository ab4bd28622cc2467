import { and, sql, type SQL } from 'drizzle-orm';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { median, part, stats } from '@graphroots/kit/reads/words';
import { needs } from '../need/need.table.ts';
import { resources } from '../resource/resource.table.ts';
import { unclaimedDays, wasListed } from './item.reading.ts';

type Items = typeof needs | typeof resources;

function measures(i: Items) {
  return {
    total: sql`count(*)`,
    parts: sql`coalesce(sum(${i.quantity}), 0)`,
    taken: sql`coalesce(sum(${i.taken}), 0)`,
    closed: sql`count(*) filter (where ${i.state} = 'CLOSED')`,
    unclaimed: sql`count(*) filter (where ${unclaimedDays(i)} >= 0)`,
    unclaimedFor90Days: sql`count(*) filter (where ${unclaimedDays(i)} >= 90)`,
    medianDaysToClaim: median(sql`extract(epoch from ${i.firstClaimedAt} - ${i.listedAt}) / 86400`),
  };
}

function groupBy(i: Items) {
  return {
    CATEGORY: i.categoryCode,
    STATE: i.state,
    OWNER_KIND: i.ownerKind,
    // Members are not told apart.
    OWNER: sql`case when ${i.ownerKind} = 'MEMBER' then 'MEMBER' else ${i.ownerId} end`,
    DISTRICT: districtOf(i.divisionCode),
    STREET: streetOf(i.divisionCode),
    COMMUNITY: i.divisionCode,
  };
}

/** Needs counted: what was asked. */
export function needStats(base: string, on: (n: typeof needs) => SQL) {
  return stats(
    base,
    part(needs, (n) => ({
      on: and(on(n), wasListed(n)),
      period: n.listedAt,
      measures: {
        ...measures(n),
        urgentUnclaimedFor90Days: sql`count(*) filter (where ${n.urgency} = 'URGENT' and ${unclaimedDays(n)} >= 90)`,
      },
      groupBy: { ...groupBy(n), URGENCY: n.urgency },
    })),
  );
}

/** Resources counted: what was offered. */
export function resourceStats(base: string, on: (r: typeof resources) => SQL) {
  return stats(
    base,
    part(resources, (r) => ({
      on: and(on(r), wasListed(r)),
      period: r.listedAt,
      measures: measures(r),
      groupBy: groupBy(r),
    })),
  );
}
