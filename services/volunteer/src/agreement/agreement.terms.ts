import { sql, type SQL } from 'drizzle-orm';
import { cityToday } from '@graphroots/kit/reads/words';
import type { agreementItems } from './agreement-item.table.ts';
import type { coBuildingAgreements } from './agreement.table.ts';

type Agreements = typeof coBuildingAgreements;
type Items = typeof agreementItems;

const year = (day: Agreements['from'] | Agreements['to']): SQL => sql`extract(year from ${day})::int`;

/** The last day on which the next year that was not reviewed can be; null where it is not in force. */
export function reviewDueOn(a: Agreements): SQL<string | null> {
  const next = sql`coalesce(${a.reviewedYear} + 1, ${year(a.from)})`;
  return sql`case when ${a.state} in ('IN_FORCE', 'REVIEWED') and ${next} <= ${year(a.to)}
    then least(make_date(${next}, 12, 31), ${a.to}) end`;
}

/** Whether a year that is over was not reviewed by both sides. */
export function isReviewOverdue(a: Agreements): SQL {
  return sql`coalesce(${reviewDueOn(a)} < ${cityToday}, false)`;
}

/** Whether it is owed, its day is over, and it is not fulfilled. */
export function isOverdue(i: Items): SQL<boolean> {
  return sql<boolean>`(${i.binding} and ${i.dueOn} < ${cityToday} and ${i.state} <> 'FULFILLED')`;
}

/** What an item refers to. */
export function agreementItemKind({ needId, resourceId, projectId }: Items) {
  return sql<'NEED' | 'RESOURCE' | 'PROJECT' | 'OTHER'>`case when ${needId} is not null then 'NEED'
    when ${resourceId} is not null then 'RESOURCE' when ${projectId} is not null then 'PROJECT' else 'OTHER' end`;
}
