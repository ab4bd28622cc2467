import { and, lte, sql, type SQL } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { currentMoment, part, stats } from '@graphroots/kit/reads/words';
import { facilityOpenings, facilitySlots } from './facility.table.ts';

type Openings = typeof facilityOpenings;
type Slots = typeof facilitySlots;

const byPlace = ({ divisionCode }: Openings | Slots) => ({
  DISTRICT: sql`rpad(left(${divisionCode}, 6), 12, '0')`,
  STREET: sql`rpad(left(${divisionCode}, 9), 12, '0')`,
  COMMUNITY: divisionCode,
});

/** Opened facilities counted: what was offered, and what was taken back. */
export function facilityOpeningStats(base: string, on: (o: Openings) => SQL) {
  return stats(
    base,
    part(facilityOpenings, (o) => ({
      on: on(o),
      period: o.offeredAt,
      measures: {
        total: sql`count(*)`,
        open: sql`count(*) filter (where ${o.state} = 'OPEN')`,
        suspended: sql`count(*) filter (where ${o.state} = 'SUSPENDED')`,
        withdrawn: sql`count(*) filter (where ${o.state} = 'WITHDRAWN')`,
        communityHomes: sql`count(*) filter (where ${o.communityHome} and ${o.state} in ('OPEN', 'SUSPENDED'))`,
        units: sql`count(distinct ${o.unitId})`,
      },
      groupBy: { KIND: o.kind, STATE: o.state, UNIT: o.unitId, ...byPlace(o) },
    })),
  );
}

/** How much of what was open was used: by the places of slots, not by people. */
export function facilityUseStats(base: string, on: (s: Slots) => SQL) {
  return stats(
    `${base} and were not called off; in places of slots, not in people`,
    part(facilitySlots, (s) => {
      const [places, attended] = [sql`sum(${s.capacity})`, sql`coalesce(sum(${s.attended}), 0)`];
      return {
        on: and(on(s), sql`not ${s.calledOff}`, lte(s.startsAt, currentMoment)),
        period: s.startsAt,
        measures: {
          slots: sql`count(*)`,
          places: sql`coalesce(${places}, 0)`,
          booked: sql`coalesce(sum(${s.taken}), 0)`,
          attended,
          useRate: sql`round(${attended}::numeric / nullif(${places}, 0), 4)`,
        },
        groupBy: {
          KIND: s.kind,
          UNIT: s.unitId,
          ...byPlace(s),
          MONTH: sql`to_char(${s.startsAt} at time zone ${cityTimeZone}, 'YYYY-MM')`,
        },
      };
    }),
  );
}
