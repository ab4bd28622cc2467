import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { buildings } from '../building/building.table.ts';
import { grids } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';

export const issueSources = ['GRID_WORKER', 'COMPOUND_BRANCH', 'RESIDENT', 'MEETING', 'HOTLINE'] as const;
export const issueStates = [
  'REPORTED',
  'ACCEPTED',
  'HANDLING',
  'DISPATCHED',
  'ESCALATED',
  'RESOLVED',
  'REOPENED',
  'CLOSED',
  'REJECTED',
  'MERGED',
] as const;

export const issueCategories = gridsSchema.table('issue_categories', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
});

export const issues = gridsSchema.table(
  'issues',
  {
    id: code('id').primaryKey(),
    title: text('title').notNull(),
    text: text('text'),
    category: code('category')
      .notNull()
      .references(() => issueCategories.code),
    source: text('source', { enum: issueSources }).notNull(),
    state: text('state', { enum: issueStates }).notNull(),
    reportedAt: moment('reported_at').notNull(),
    closedAt: moment('closed_at'),
    buildingId: code('building_id').references(() => buildings.id),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    communityCode: code('community_code').notNull(),
    handlerId: code('handler_id'),
    // The account that reported it: whose issue it is. No field shows it, so that no dossier of a resident can grow.
    reporterId: code('reporter_id'),
    version: integer('version').notNull().default(1),
    open: boolean('open')
      .notNull()
      .generatedAlwaysAs(sql`state not in ('CLOSED', 'REJECTED', 'MERGED')`),
  },
  (t) => [
    check('issues_title_length', sql`char_length(${t.title}) between 1 and 100`),
    check('issues_text_length', sql`char_length(${t.text}) <= 2000`),
    check('issues_closed_after_report', sql`${t.closedAt} >= ${t.reportedAt}`),
    check('issues_closed_at_when_closed', sql`(${t.closedAt} is not null) = (${t.state} = 'CLOSED')`),
    isOneOf('issues_source_known', t.source, issueSources),
    isOneOf('issues_state_known', t.state, issueStates),
    index('issues_open_building_id_index')
      .on(t.buildingId, t.reportedAt, t.id)
      .where(sql`${t.open}`),
    index('issues_building_id_index').on(t.buildingId, t.reportedAt, t.id),
    index('issues_grid_id_index').on(t.gridId, t.reportedAt, t.id),
    index('issues_community_code_index').on(t.communityCode, t.reportedAt, t.id),
    index('issues_handler_id_index').on(t.handlerId, t.reportedAt, t.id),
    index('issues_reporter_id_index')
      .on(t.reporterId, t.reportedAt, t.id)
      .where(sql`${t.reporterId} is not null`),
    index('issues_reported_at_index').on(t.reportedAt, t.id),
  ],
);
