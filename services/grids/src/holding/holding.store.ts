import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { levelCalendars } from '../calendar/calendar.table.ts';
import { departments } from '../department/department.table.ts';
import { createIssueStore } from '../issue/issue.store.ts';
import type { issues } from '../issue/issue.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';
import { holdersOf, type Held } from './holders-of.ts';
import { holdings } from './holding.table.ts';

/** Ends the holdings of those who no longer hold an issue, and begins those of who holds it now. */
export async function keepHoldings(
  { id }: { readonly id: string },
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
): Promise<void> {
  // Locked first: of two orders answered at once, the second sees the first.
  const issue = await createIssueStore(tx).lockIssue(id);
  if (!issue) return;
  const [orders, open] = await Promise.all([
    tx.select().from(workOrders).where(eq(workOrders.issueId, id)),
    tx
      .select()
      .from(holdings)
      .where(and(eq(holdings.issueId, id), isNull(holdings.to))),
  ]);
  const held = holdersOf(issue, orders);
  const over = open.filter((holding) => !held.some((each) => isSame(each, holding)));
  const begun = held.filter((each) => !open.some((holding) => isSame(each, holding)));
  // The clocks of two servers may differ; no holding ends before it began.
  const now = [...open.map(({ from }) => Date.parse(from)), clock.now().getTime()];
  const at = new Date(Math.max(...now)).toISOString();
  if (over.length > 0) {
    const ids = over.map((holding) => holding.id);
    await tx.update(holdings).set({ to: at }).where(inArray(holdings.id, ids));
  }
  await begin(tx, issue, begun, at);
}

/** Begins the first holdings of an issue that was only just reported. */
export async function beginHoldings(
  issue: typeof issues.$inferSelect,
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
): Promise<void> {
  await begin(tx, issue, holdersOf(issue, []), clock.now().toISOString());
}

async function begin(
  tx: Transaction,
  { id, communityCode }: Pick<typeof issues.$inferSelect, 'id' | 'communityCode'>,
  held: readonly Held[],
  at: string,
): Promise<void> {
  if (held.length === 0) return;
  await tx.insert(holdings).values(
    held.map((each) => ({
      ...each,
      id: newId('hld'),
      issueId: id,
      from: at,
      calendar: calendarOf(each, communityCode),
      communityCode,
    })),
  );
}

function isSame(held: Held, holding: Held): boolean {
  return (
    held.holder === holding.holder &&
    held.divisionCode === holding.divisionCode &&
    held.workOrderId === holding.workOrderId
  );
}

/** The calendar that a holder works by; null for the reporter. Found by the statement that stores it. */
function calendarOf({ holder, departmentId }: Held, place: string): SQL | null {
  if (holder === 'REPORTER') return null;
  if (departmentId !== null) {
    const { calendar, id } = departments;
    return sql`(select ${calendar} from ${departments} where ${id} = ${departmentId})`;
  }
  const { calendar, level, area } = levelCalendars;
  return sql`(select ${calendar} from ${levelCalendars}
    where ${level} = ${holder} and starts_with(${place}::text, ${area}) order by length(${area}) desc limit 1)`;
}
