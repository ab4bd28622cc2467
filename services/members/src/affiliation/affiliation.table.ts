import { sql } from 'drizzle-orm';
import { check, index, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';

export const affiliationTypes = ['PRIMARY', 'SECONDARY'] as const;
export const affiliationBases = ['RESIDENCE', 'WORKPLACE', 'COMPOUND', 'PROJECT'] as const;

// That a member never has two primary affiliations on one day is an exclusion constraint of the migration.
export const affiliations = membersSchema.table(
  'affiliations',
  {
    id: code('id').primaryKey(),
    memberId: code('member_id')
      .notNull()
      .references(() => members.id),
    organizationId: code('organization_id').notNull(),
    partyGroupId: code('party_group_id'),
    // The path of the Party group, else of the organization: a prefix counts a whole subtree.
    path: code('path').notNull(),
    type: text('type', { enum: affiliationTypes }).notNull(),
    // Why somebody belongs there beside the formal affiliation.
    basis: text('basis', { enum: affiliationBases }),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [
    check('affiliations_validity', sql`${t.validTo} > ${t.validFrom}`),
    isOneOf('affiliations_type_known', t.type, affiliationTypes),
    isOneOf('affiliations_basis_known', t.basis, affiliationBases),
    check('affiliations_basis_of_secondary', sql`(${t.type} = 'SECONDARY') = (${t.basis} is not null)`),
    index('affiliations_member_id_index').on(t.memberId, t.validFrom, t.id),
    index('affiliations_line_index').on(t.path, t.memberId),
    index('affiliations_path_index').on(t.type, t.path, t.validFrom, t.validTo),
    index('affiliations_organization_id_index').on(t.organizationId, t.validFrom, t.id),
    index('affiliations_party_group_id_index').on(t.partyGroupId),
  ],
);
