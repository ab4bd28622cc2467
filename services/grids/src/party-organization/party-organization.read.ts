import { eq } from 'drizzle-orm';
import { many, one } from '@graphroots/kit/reads/words';
import { buildings } from '../building/building.table.ts';
import { grids } from '../grid/grid.table.ts';
import { adds } from '../vocabulary.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id'], (o) => ({
  fields: {
    grid: one(grids, (g) => ({ on: eq(g.leadOrganizationId, o.id) })),
    building: one(buildings, (b) => ({ on: eq(b.leadOrganizationId, o.id) })),
    buildings: many(buildings, (b) => ({ on: eq(b.leadOrganizationId, o.id) })),
  },
}));
