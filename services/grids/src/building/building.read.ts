import { and, eq, sql } from 'drizzle-orm';
import { oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key, many } from '@graphroots/kit/reads/words';
import { responsibilityAt } from '../duty/responsibility.ts';
import { issues } from '../issue/issue.table.ts';
import { names } from '../grids.schema.ts';
import { reads } from '../vocabulary.ts';
import { buildings, compounds, nameAndAddress } from './building.table.ts';

export const compoundRead = reads('Compound', compounds, (c) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(c.name),
    NAME: byExpression(sql`${c.name} collate "C"`, 'text'),
    ID: by(c.id),
  },
  where: { kind: oneOf(c.kind), name: names.named(c.name) },
  fields: {
    grid: key(c.gridId),
    community: key(c.communityCode),
    buildings: many(buildings, (b) => ({ on: eq(b.compoundId, c.id) })),
  },
}));

export const buildingRead = reads('Building', buildings, (b) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(b.name),
    NAME: byExpression(sql`${b.name} collate "C"`, 'text'),
    HOUSEHOLDS: by(b.householdCount),
    ID: by(b.id),
  },
  where: {
    kind: oneOf(b.kind),
    division: within(b.communityCode),
    name: names.named(nameAndAddress(b)),
  },
  fields: {
    compound: key(b.compoundId),
    grid: key(b.gridId),
    community: key(b.communityCode),
    leadOrganization: key(b.leadOrganizationId),
    responsibility: responsibilityAt({ place: b.communityCode, building: b.id, grid: b.gridId }),
    issues: many(issues, (i) => ({ on: eq(i.buildingId, b.id) })),
    openIssues: many(issues, (i) => ({ on: and(eq(i.buildingId, b.id), i.open) })),
  },
}));
