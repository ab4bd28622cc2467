import { eq, sql } from 'drizzle-orm';
import { oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key, many } from '@graphroots/kit/reads/words';
import { seats } from '../seat/seat.table.ts';
import { names } from '../organization.schema.ts';
import { reads } from '../vocabulary.ts';
import { units } from './unit.table.ts';

export const unitRead = reads('Unit', units, (u) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: { NAME: byExpression(sql`${u.name} collate "C"`, 'text'), ID: by(u.id) },
  where: {
    kind: oneOf(u.kind),
    division: within(u.territoryCode),
    size: oneOf(u.size),
    actorClass: oneOf(u.actorClass),
    name: names.named(u.name),
  },
  fields: {
    territory: key(u.territoryCode),
    partyOrganization: key(u.partyOrganizationId),
    seats: many(seats, (s) => ({ on: eq(s.unitId, u.id) })),
  },
}));
