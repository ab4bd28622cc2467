import { sql } from 'drizzle-orm';
import { contains, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { units } from './unit.table.ts';

export const unitRead = reads('Unit', units, (u) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: { NAME: byExpression(sql`${u.name} collate "C"`, 'text'), ID: by(u.id) },
  where: { kind: oneOf(u.kind), division: within(u.territoryCode), name: contains(u.name) },
  fields: { territory: key(u.territoryCode), partyOrganization: key(u.partyOrganizationId) },
}));
