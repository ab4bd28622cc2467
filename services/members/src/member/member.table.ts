import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { membersSchema } from '../members.schema.ts';

export const memberKinds = ['IN_SERVICE', 'RETIRED', 'FLOATING', 'NEW_SECTOR', 'STUDENT'] as const;
export const memberStatuses = ['FULL', 'PROBATIONARY'] as const;

export const members = membersSchema.table(
  'members',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    birthYear: integer('birth_year'),
    joinedOn: day('joined_on').notNull(),
    kind: text('kind', { enum: memberKinds }).notNull(),
    status: text('status', { enum: memberStatuses }).notNull(),
    residenceCode: code('residence_code'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('members_birth_year_plausible', sql`${t.birthYear} between 1880 and 2200`),
    isOneOf('members_kind_known', t.kind, memberKinds),
    isOneOf('members_status_known', t.status, memberStatuses),
    index('members_residence_code_index').on(t.residenceCode, t.id),
    index('members_joined_on_index').on(t.joinedOn, t.id),
  ],
);
