import { sql } from 'drizzle-orm';
import { check, index, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';

export const postRoles = ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER'] as const;

// That an organization never has two secretaries or leaders on one day is an exclusion constraint of the migration.
export const posts = membersSchema.table(
  'posts',
  {
    id: code('id').primaryKey(),
    role: text('role', { enum: postRoles }).notNull(),
    memberId: code('member_id')
      .notNull()
      .references(() => members.id),
    organizationId: code('organization_id').notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [
    check('posts_validity', sql`${t.validTo} > ${t.validFrom}`),
    isOneOf('posts_role_known', t.role, postRoles),
    index('posts_organization_id_index').on(t.organizationId, t.role, t.validFrom, t.id),
    index('posts_member_id_index').on(t.memberId, t.role, t.validFrom, t.id),
  ],
);
