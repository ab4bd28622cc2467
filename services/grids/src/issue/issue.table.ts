import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { code, codes, isOneOf, moment } from '@graphroots/kit/columns';
import { buildings } from '../building/building.table.ts';
import { duties } from '../duty/duty.table.ts';
import { grids } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issueCategories } from './issue-category.table.ts';

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

export const issueHolders = ['GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const;
export const issueKinds = ['MATTER', 'SUGGESTION'] as const;
export const issuePlacings = ['BUILDING', 'GRID', 'BOUNDARY', 'NEAREST_BUILDING'] as const;
export const issueOutcomes = ['SOLVED', 'PARTLY_SOLVED', 'EXPLAINED', 'UNFOUNDED'] as const;

export const issues = gridsSchema.table(
  'issues',
  {
    id: code('id').primaryKey(),
    title: text('title').notNull(),
    text: text('text'),
    category: code('category')
      .notNull()
      .references(() => issueCategories.code),
    kind: text('kind', { enum: issueKinds }).notNull().default('MATTER'),
    source: text('source', { enum: issueSources }).notNull(),
    state: text('state', { enum: issueStates }).notNull(),
    reportedAt: moment('reported_at').notNull(),
    closedAt: moment('closed_at'),
    resolvedAt: moment('resolved_at'),
    // Found when it was reported, or opened again: a duty that is changed later changes none of it.
    dutyId: code('duty_id').references(() => duties.id),
    acceptBy: moment('accept_by'),
    dueAt: moment('due_at'),
    confirmBy: moment('confirm_by'),
    supervisedAt: moment('supervised_at'),
    buildingId: code('building_id').references(() => buildings.id),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    communityCode: code('community_code').notNull(),
    // The first code it had, where the community has been replaced since.
    communityCodeThen: code('community_code_then'),
    placedBy: text('placed_by', { enum: issuePlacings }).notNull().default('GRID'),
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    handlerId: code('handler_id'),
    // The accounts that reported it, with those merged into it. No field shows them: no dossier of a resident can grow.
    reporterIds: codes('reporter_ids').notNull().default([]),
    reportCount: integer('report_count').notNull().default(1),
    mergedIntoId: code('merged_into_id'),
    holder: text('holder', { enum: issueHolders }).notNull().default('COMMUNITY'),
    outcome: text('outcome', { enum: issueOutcomes }),
    result: text('result'),
    rating: smallint('rating'),
    comment: text('comment'),
    reopenings: integer('reopenings').notNull().default(0),
    version: integer('version').notNull().default(1),
    open: boolean('open')
      .notNull()
      .generatedAlwaysAs(sql`state not in ('CLOSED', 'REJECTED', 'MERGED')`),
  },
  (t) => [
    check('issues_title_length', sql`char_length(${t.title}) between 1 and 100`),
    check('issues_text_length', sql`char_length(${t.text}) <= 2000`),
    check('issues_closed_after_report', sql`${t.closedAt} >= ${t.reportedAt}`),
    check('issues_resolved_after_report', sql`${t.resolvedAt} >= ${t.reportedAt}`),
    check('issues_closed_at_when_closed', sql`(${t.closedAt} is not null) = (${t.state} = 'CLOSED')`),
    check('issues_merged_into_when_merged', sql`${t.mergedIntoId} is null or ${t.state} = 'MERGED'`),
    check('issues_rating_range', sql`${t.rating} between 1 and 5`),
    check(
      'issues_coordinates',
      sql`${t.longitude} between -180 and 180 and ${t.latitude} between -90 and 90`,
    ),
    check('issues_report_count_positive', sql`${t.reportCount} >= 1`),
    foreignKey({ name: 'issues_merged_into_id_fk', columns: [t.mergedIntoId], foreignColumns: [t.id] }),
    isOneOf('issues_holder_known', t.holder, issueHolders),
    isOneOf('issues_kind_known', t.kind, issueKinds),
    isOneOf('issues_placed_by_known', t.placedBy, issuePlacings),
    isOneOf('issues_outcome_known', t.outcome, issueOutcomes),
    isOneOf('issues_source_known', t.source, issueSources),
    isOneOf('issues_state_known', t.state, issueStates),
    index('issues_open_building_id_index')
      .on(t.buildingId, t.reportedAt, t.id)
      .where(sql`${t.open}`),
    index('issues_building_id_index').on(t.buildingId, t.reportedAt, t.id),
    index('issues_grid_id_index').on(t.gridId, t.reportedAt, t.id),
    index('issues_community_code_index').on(t.communityCode, t.reportedAt, t.id),
    index('issues_silent_index')
      .on(t.confirmBy)
      .where(sql`${t.state} = 'RESOLVED'`),
    index('issues_duty_id_index').on(t.dutyId, t.reportedAt, t.id),
    index('issues_community_code_then_index')
      .on(t.communityCodeThen)
      .where(sql`${t.communityCodeThen} is not null`),
    index('issues_handler_id_index').on(t.handlerId, t.reportedAt, t.id),
    index('issues_reporter_ids_index').using('gin', t.reporterIds),
    index('issues_merged_into_id_index').on(t.mergedIntoId),
    index('issues_reported_at_index').on(t.reportedAt, t.id),
  ],
);
