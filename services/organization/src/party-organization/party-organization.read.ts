import { eq, ne, and, sql } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { pathsAbove } from '@graphroots/kit/reads/trees';
import { by, byExpression, key, many } from '@graphroots/kit/reads/words';
import { names } from '../organization.schema.ts';
import { reads } from '../vocabulary.ts';
import { partyOrganizations } from './party-organization.table.ts';

export const partyOrganizationRead = reads('PartyOrganization', partyOrganizations, (o) => ({
  scope: everyone,
  order: 'PATH ASC',
  orderBy: {
    PATH: by(o.path),
    NAME: byExpression(sql`${o.name} collate "C"`, 'text'),
    FOUNDED: byExpression(sql`coalesce(${o.foundedOn}, '0001-01-01')`, 'date'),
  },
  where: {
    kind: oneOf(o.kind),
    rank: oneOf(o.rank),
    status: oneOf(o.status),
    territory: within(o.territoryCode),
    name: names.named(o.name),
  },
  fields: {
    superior: key(o.superiorId),
    ancestors: many(partyOrganizations, (a) => ({
      on: and(sql`${a.path} = any(${pathsAbove(o.path)})`, ne(a.id, o.id)),
    })),
    subordinates: many(partyOrganizations, (s) => ({
      on: eq(s.superiorId, o.id),
      args: { kind: is(s.kind) },
    })),
    territory: key(o.territoryCode),
  },
}));
