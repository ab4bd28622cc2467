import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { needs } from '../need/need.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';

export const gridRead = adds('Grid', ['id'], (g) => ({
  fields: {
    microWishes: many(microWishes, (w) => ({ on: eq(w.gridId, g.id) })),
    needs: many(needs, (n) => ({ on: eq(n.gridId, g.id) })),
    resources: many(resources, (r) => ({ on: eq(r.gridId, g.id) })),
    projects: many(projects, (p) => ({ on: eq(p.gridId, g.id) })),
  },
}));
