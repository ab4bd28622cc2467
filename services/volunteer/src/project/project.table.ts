import { sql } from 'drizzle-orm';
import { check, index, integer, uniqueIndex } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { itemColumns, itemRules } from '../item/item.columns.ts';
import { needs } from '../need/need.table.ts';
import { resources } from '../resource/resource.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

/** The list of projects: what a need and a resource that fit were made into, numbered in the booklet of its street. */
export const projects = volunteerSchema.table(
  'projects',
  {
    ...itemColumns(),
    needId: code('need_id').references(() => needs.id),
    resourceId: code('resource_id').references(() => resources.id),
    // The booklet and the number in it, from the day it is listed.
    bookletCode: code('booklet_code'),
    bookletYear: integer('booklet_year'),
    number: integer('number'),
  },
  (t) => [
    ...itemRules('projects', t),
    check('projects_numbered', sql`num_nonnulls(${t.bookletCode}, ${t.bookletYear}, ${t.number}) in (0, 3)`),
    uniqueIndex('projects_number_unique').on(t.bookletCode, t.bookletYear, t.number),
    index('projects_need_id_index').on(t.needId, t.createdAt, t.id),
    index('projects_resource_id_index').on(t.resourceId, t.createdAt, t.id),
  ],
);
