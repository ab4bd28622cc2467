import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, moment } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';

export const consents = membersSchema.table(
  'consents',
  {
    id: code('id').primaryKey(),
    memberId: code('member_id')
      .notNull()
      .references(() => members.id),
    purpose: text('purpose').notNull(),
    version: text('version').notNull(),
    givenAt: moment('given_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('consents_member_id_index').on(t.memberId, t.id),
    uniqueIndex('consents_one_for_a_purpose')
      .on(t.memberId, t.purpose)
      .where(sql`withdrawn_at is null`),
  ],
);
