import { sql } from 'drizzle-orm';
import { check, index, jsonb } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import type { Geometry } from '@graphroots/kit/geojson';
import { grids } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';

/**
 * Where a grid lies on the map, for a time: until it is drawn anew, or ends. A grid has one border a day, by an exclusion
 * constraint of the migration; that no two of a layer cover the same ground is decided by `overlaps`.
 */
export const gridBoundaries = gridsSchema.table(
  'grid_boundaries',
  {
    id: code('id').primaryKey(),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    geometry: jsonb('geometry').$type<Geometry>().notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [
    check('grid_boundaries_validity', sql`${t.validTo} > ${t.validFrom}`),
    index('grid_boundaries_grid_id_index').on(t.gridId, t.id),
    index('grid_boundaries_box_index').using('gist', sql`grids.box_of(geometry)`),
  ],
);
