import { sql, type SQLWrapper } from 'drizzle-orm';
import { groupsOf, withinDivision } from '@graphroots/kit/reads/trees';
import { monthOf, yearOf } from '@graphroots/kit/reads/periods';
import { median, percentage } from '@graphroots/kit/reads/words';
import type { mediations } from './mediation.table.ts';

/** Mediations in a division, counted by their opening. */
export function mediationFigures(m: typeof mediations, division: SQLWrapper) {
  const ended = (state: string) => sql`count(*) filter (where ${m.state} = ${state})`;
  const decided = sql`count(*) filter (where ${m.state} in ('SETTLED', 'FAILED'))`;
  return {
    on: withinDivision(m.communityCode, division),
    period: m.openedAt,
    measures: {
      total: sql`count(*)`,
      open: ended('OPENED'),
      settled: ended('SETTLED'),
      failed: ended('FAILED'),
      withdrawn: ended('WITHDRAWN'),
      successRate: percentage(ended('SETTLED'), decided),
      repeats: sql`count(${m.earlierId})`,
      withLawyer: sql`count(*) filter (where ${m.lawyer})`,
      petitionsAvoided: sql`count(*) filter (where ${m.petitionAvoided})`,
      medianHours: median(sql`extract(epoch from ${m.endedAt} - ${m.openedAt}) / 3600`),
    },
    groupBy: {
      KIND: m.kind,
      STATE: m.state,
      MEDIATOR: m.mediator,
      ...groupsOf(m.communityCode),
      MONTH: monthOf(m.openedAt),
      YEAR: yearOf(m.openedAt),
    },
  };
}
