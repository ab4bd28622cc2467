import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { atLeast, below, contains, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, sharedBy } from '@graphroots/kit/reads/scope';
import {
  by,
  currentMoment,
  key,
  leaf,
  many,
  part,
  resolved,
  stats,
  value,
} from '@graphroots/kit/reads/words';
import { consultations } from '../consultation/consultation.table.ts';
import { possibleDuplicates } from '../duplicate/duplicate.view.ts';
import { responsibilityFor } from '../duty/responsibility.ts';
import { escalations } from '../escalation/escalation.table.ts';
import { workingMinutesOf } from '../holding/holding.read.ts';
import { holdings } from '../holding/holding.table.ts';
import { names } from '../grids.schema.ts';
import { trace } from '../journal/journal.table.ts';
import { mediations } from '../mediation/mediation.table.ts';
import { supervisions } from '../supervision/supervision.table.ts';
import { reads } from '../vocabulary.ts';
import { whistles } from '../whistle/whistle.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';
import { issueLife } from './issue.life.ts';
import { issueCategories } from './issue-category.table.ts';
import { issues } from './issue.table.ts';

/** An issue that is neither rejected nor merged is late when its time is over before it is resolved. */
export const isOverdue = (i: typeof issues) =>
  sql<boolean>`coalesce(${i.dueAt} < coalesce(${i.resolvedAt}, case when ${i.open} then ${currentMoment} end), false)`;

export const isRecurring = (i: typeof issues) => sql<boolean>`(${i.reopenings} > 0)`;

export const issueRead = reads('Issue', issues, (i) => ({
  scope: either(inDivision(i.communityCode), sharedBy(i.reporterIds)),
  order: 'REPORTED_AT DESC',
  orderBy: { REPORTED_AT: by(i.reportedAt), STATE: by(i.state), ID: by(i.id) },
  where: {
    state: oneOf(i.state),
    open: is(i.open),
    category: oneOf(i.category),
    source: oneOf(i.source),
    holder: oneOf(i.holder),
    division: within(i.communityCode),
    reportedFrom: atLeast(i.reportedAt),
    reportedBefore: below(i.reportedAt),
    title: contains(i.title),
    overdue: holds(isOverdue(i)),
    kind: oneOf(i.kind),
    supervised: holds(sql<boolean>`(${isNotNull(i.supervisedAt)})`),
    recurring: holds(isRecurring(i)),
    duty: is(i.dutyId),
  },
  fields: {
    building: key(i.buildingId),
    grid: key(i.gridId),
    community: key(i.communityCode),
    handler: key(i.handlerId),
    mergedInto: key(i.mergedIntoId),
    duty: key(i.dutyId),
    overdue: leaf(isOverdue(i)),
    recurring: leaf(isRecurring(i)),
    supervisions: many(supervisions, (s) => ({ on: eq(s.issueId, i.id) })),
    consultations: many(consultations, (c) => ({ on: eq(c.issueId, i.id) })),
    escalations: many(escalations, (e) => ({ on: eq(e.issueId, i.id) })),
    possibleDuplicates: many(possibleDuplicates, (p) => ({ on: eq(p.issueId, i.id) })),
    responsibility: value(
      responsibilityFor({
        place: i.communityCode,
        category: i.category,
        day: sql`(${i.reportedAt} at time zone ${cityTimeZone})::date`,
        building: i.buildingId,
        grid: i.gridId,
      }),
    ),
    actions: resolved(
      { state: i.state, holder: i.holder, communityCode: i.communityCode, reporterIds: i.reporterIds },
      (issue, _, { viewer }) => issueLife.actionsFor(issue, viewer),
    ),
    workOrders: many(workOrders, (w) => ({ on: eq(w.issueId, i.id) })),
    holdings: many(holdings, (h) => ({ on: eq(h.issueId, i.id) })),
    timeHeld: stats(
      'Holdings of the issue; the working time of each on its own calendar, until now where it is open',
      part(holdings, (h) => ({
        on: eq(h.issueId, i.id),
        measures: {
          holdings: sql`count(*)`,
          workingMinutes: sql`coalesce(sum(${workingMinutesOf(h)}), 0)`,
        },
        groupBy: { HOLDER: h.holder, DEPARTMENT: sql`coalesce(${h.departmentId}, ${h.holder})` },
      })),
    ),
    mediations: many(mediations, (m) => ({ on: eq(m.issueId, i.id) })),
    whistles: many(whistles, (w) => ({ on: eq(w.issueId, i.id) })),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Issue'), eq(t.entityId, i.id)) })),
  },
}));

export const issueCategoryRead = reads('IssueCategory', issueCategories, (c) => ({
  scope: everyone,
  order: 'CODE ASC',
  orderBy: { NAME_MATCH: names.bestNamed(c.name), CODE: by(c.code) },
  where: { name: names.named(c.name) },
  fields: {},
}));
