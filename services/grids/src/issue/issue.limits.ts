import { sql } from 'drizzle-orm';
import type { Clock } from '@graphroots/kit/clock';
import type { issues } from './issue.table.ts';

type Issue = typeof issues.$inferSelect;

/** How long a resolved issue waits for its reporter where no duty says. */
const silentPeriod = '7 days';

/** The duty in force for a matter at a place now and the limits it gives, found by the statement that stores them. */
export function limitsNow(
  { category, communityCode }: Pick<Issue, 'category' | 'communityCode'>,
  clock: Clock,
) {
  const dutyId = sql`grids.duty_for(${category}, ${communityCode}, ${clock.today()})`;
  const limit = (stage: 'ACCEPT' | 'HANDLE') =>
    sql`grids.due_by(${dutyId}, ${stage}, ${communityCode}, ${clock.now().toISOString()})`;
  return { dutyId, acceptBy: limit('ACCEPT'), dueAt: limit('HANDLE') };
}

/** When an issue that is resolved now is closed without an answer. */
export function confirmByFromNow(
  { dutyId, communityCode }: Pick<Issue, 'dutyId' | 'communityCode'>,
  clock: Clock,
) {
  const now = clock.now().toISOString();
  return sql`coalesce(grids.due_by(${dutyId}, 'CONFIRM', ${communityCode}, ${now}),
    ${now}::text::timestamptz + ${silentPeriod}::text::interval)`;
}
