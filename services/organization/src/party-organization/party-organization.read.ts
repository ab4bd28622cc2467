import { and, eq, isNotNull, ne, not, sql } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { pathsAbove } from '@graphroots/kit/reads/trees';
import { by, byExpression, key, leaf, many, resolved, through } from '@graphroots/kit/reads/words';
import { divisions } from '../division/division.table.ts';
import { trace } from '../journal/journal.table.ts';
import { names } from '../organization.schema.ts';
import { reads, rows } from '../vocabulary.ts';
import { partyOrganizationLife } from './party-organization.life.ts';
import { partyOrganizations, superiorRelations } from './party-organization.table.ts';

export const partyOrganizationRead = reads('PartyOrganization', partyOrganizations, (o, { related }) => ({
  scope: everyone,
  order: 'PATH ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(o.name),
    PATH: by(o.path),
    NAME: byExpression(sql`${o.name} collate "C"`, 'text'),
    FOUNDED: byExpression(sql`coalesce(${o.foundedOn}, '0001-01-01')`, 'date'),
  },
  where: {
    code: is(o.code),
    kind: oneOf(o.kind),
    rank: oneOf(o.rank),
    status: oneOf(o.state),
    territory: within(o.territoryCode),
    name: names.named(o.name),
    territoryEnded: holds(
      sql`${and(isNotNull(o.territoryCode), not(related(divisions, (d) => eq(d.code, o.territoryCode))))}`,
    ),
  },
  fields: {
    status: leaf(o.state),
    superior: key(o.superiorId),
    superiorOn: through(superiorRelations, (r) => ({ on: eq(r.organizationId, o.id), key: r.superiorId })),
    ancestors: many(partyOrganizations, (a) => ({
      on: and(sql`${a.path} = any(${pathsAbove(o.path)})`, ne(a.id, o.id)),
    })),
    subordinates: many(partyOrganizations, (s) => ({
      on: eq(s.superiorId, o.id),
      args: { kind: is(s.kind) },
    })),
    territory: key(o.territoryCode),
    actions: resolved(
      { state: o.state, path: o.path, territoryCode: o.territoryCode },
      (row, _, { viewer }) => partyOrganizationLife.actionsFor(row, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'PartyOrganization'), eq(t.entityId, o.id)) })),
  },
}));

export const superiorRelationRows = rows(superiorRelations, (r) => ({
  scope: everyone,
  validity: { from: r.validFrom, to: r.validTo },
}));
