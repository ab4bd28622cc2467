import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, contains, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, sharedBy } from '@graphroots/kit/reads/scope';
import { by, key, many, part, resolved, stats } from '@graphroots/kit/reads/words';
import { workingMinutesOf } from '../holding/holding.read.ts';
import { holdings } from '../holding/holding.table.ts';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { whistles } from '../whistle/whistle.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';
import { issueLife } from './issue.life.ts';
import { issueCategories, issues } from './issue.table.ts';

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
  },
  fields: {
    building: key(i.buildingId),
    grid: key(i.gridId),
    community: key(i.communityCode),
    handler: key(i.handlerId),
    mergedInto: key(i.mergedIntoId),
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
    whistles: many(whistles, (w) => ({ on: eq(w.issueId, i.id) })),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Issue'), eq(t.entityId, i.id)) })),
  },
}));

export const issueCategoryRead = reads('IssueCategory', issueCategories, (c) => ({
  scope: everyone,
  order: 'CODE ASC',
  orderBy: { CODE: by(c.code) },
  where: { name: contains(c.name) },
  fields: {},
}));
