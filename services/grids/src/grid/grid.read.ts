import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { holds, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, key, many, masked, one, through } from '@graphroots/kit/reads/words';
import { personalData } from '@graphroots/kit/viewer';
import { gridBoundaries } from '../boundary/boundary.table.ts';
import { buildings, compounds } from '../building/building.table.ts';
import { responsibilityAt } from '../duty/responsibility.ts';
import { issues } from '../issue/issue.table.ts';
import { names } from '../grids.schema.ts';
import { trace } from '../journal/journal.table.ts';
import { reads, rows } from '../vocabulary.ts';
import { gridPosts, grids, gridSuccessions } from './grid.table.ts';

export const gridRead = reads('Grid', grids, (g, { related }) => ({
  scope: everyone,
  validity: { from: g.validFrom, to: g.validTo },
  order: 'CODE ASC',
  orderBy: { NAME_MATCH: names.bestNamed(g.name), CODE: by(g.code), HOUSEHOLDS: by(g.householdCount) },
  where: {
    layer: oneOf(g.layer),
    division: within(g.communityCode),
    hasLeadOrganization: holds(isNotNull(g.leadOrganizationId)),
    isNested: holds(isNotNull(g.parentId)),
    name: names.named(g.name),
  },
  fields: {
    community: key(g.communityCode),
    boundary: one(gridBoundaries, (b) => ({ on: eq(b.gridId, g.id) })),
    predecessors: many(grids, (p) => ({
      on: related(gridSuccessions, (s) => and(eq(s.successorId, g.id), eq(s.predecessorId, p.id))),
    })),
    successors: many(grids, (n) => ({
      on: related(gridSuccessions, (s) => and(eq(s.predecessorId, g.id), eq(s.successorId, n.id))),
    })),
    leadOrganization: key(g.leadOrganizationId),
    parentGrid: key(g.parentId),
    childGrids: many(grids, (c) => ({ on: eq(c.parentId, g.id) })),
    responsibility: responsibilityAt({ place: g.communityCode, grid: g.id }),
    head: through(gridPosts, (p) => ({
      on: and(eq(p.gridId, g.id), eq(p.role, 'GRID_HEAD')),
      key: p.memberId,
    })),
    posts: many(gridPosts, (p) => ({ on: eq(p.gridId, g.id) })),
    compounds: many(compounds, (c) => ({ on: eq(c.gridId, g.id) })),
    buildings: many(buildings, (b) => ({ on: eq(b.gridId, g.id) })),
    issues: many(issues, (i) => ({ on: eq(i.gridId, g.id) })),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Grid'), eq(t.entityId, g.id)) })),
  },
}));

export const gridPostRead = reads('GridPost', gridPosts, (p) => ({
  scope: everyone,
  validity: { from: p.validFrom, to: p.validTo },
  order: 'ROLE ASC',
  orderBy: { ROLE: by(p.role), FROM: by(p.validFrom) },
  where: { role: oneOf(p.role) },
  fields: {
    holder: key(p.memberId),
    holderName: masked(p.holderName, personalData, sql<string | null>`left(${p.holderName}, 1)`),
    grid: key(p.gridId),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'GridPost'), eq(t.entityId, p.id)) })),
  },
}));

export const gridSuccessionRows = rows(gridSuccessions, () => ({ scope: everyone }));
