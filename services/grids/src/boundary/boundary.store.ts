import { setImmediate } from 'node:timers/promises';
import { and, gte, isNull, sql } from 'drizzle-orm';
import type { Geometry } from '@graphroots/kit/geojson';
import { newId } from '@graphroots/kit/ids';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { gridBoundaries } from './boundary.table.ts';
import { overlap } from './geometry.ts';

/** A border, and the first day it is in force. */
interface Drawn {
  readonly gridId: string;
  readonly geometry: Geometry;
  readonly on: string;
}

/** A grid whose border is being drawn, beside one of its layer that covers the same ground. */
export interface Overlap {
  readonly gridId: string;
  readonly other: { readonly id: string; readonly code: string; readonly name: string };
}

/** Two grids of a layer whose borders might overlap, because the boxes around them do. */
interface Candidate extends Record<string, unknown> {
  readonly gridId: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly mine: Geometry;
  readonly theirs: Geometry;
}

const batch = 200;

/** All SQL of borders. */
export function createBoundaryStore(tx: Transaction) {
  const isLatest = (ids: readonly string[]) =>
    and(
      sql`${gridBoundaries.gridId} = any(${arrayLiteral(ids)}::text::text[])`,
      isNull(gridBoundaries.validTo),
    );

  const store = {
    /** The borders as they were drawn last, by grid. */
    async findLatest(ids: readonly string[]): Promise<ReadonlyMap<string, Geometry>> {
      if (ids.length === 0) return new Map();
      const found = await tx.select().from(gridBoundaries).where(isLatest(ids));
      return new Map(found.map(({ gridId, geometry }) => [gridId, geometry]));
    },

    /** The borders of grids end on a day; one that began on it was never in force. */
    async end(ids: readonly string[], on: string): Promise<void> {
      if (ids.length === 0) return;
      await tx.delete(gridBoundaries).where(and(isLatest(ids), gte(gridBoundaries.validFrom, on)));
      await tx.update(gridBoundaries).set({ validTo: on }).where(isLatest(ids));
    },

    /** Another border is in force from a day on; none where it is null. */
    async draw(gridId: string, geometry: Geometry | null, on: string): Promise<void> {
      await store.end([gridId], on);
      if (geometry) await store.insert([{ gridId, geometry, on }]);
    },

    /** Borders of grids that have none. */
    async insert(drawn: readonly Drawn[]): Promise<void> {
      for (let at = 0; at < drawn.length; at += batch) {
        const rows = drawn.slice(at, at + batch);
        await tx
          .insert(gridBoundaries)
          .values(rows.map(({ on, ...row }) => ({ id: newId('gbd'), ...row, validFrom: on })));
      }
    },

    /**
     * Where grids cover the ground of others of their layer, from a day on. An area covers that of its grids. Nobody draws
     * another border of these layers from here to the end of the transaction: call it last.
     */
    async findOverlaps(ids: readonly string[], from: string): Promise<readonly Overlap[]> {
      await tx.execute(sql`
        select pg_advisory_xact_lock(hashtextextended('grids.boundaries.' || layer, 0)) from (
          select distinct layer from grids.grids where id = any(${arrayLiteral(ids)}::text::text[]) order by layer) l`);
      const places = new Map(ids.map((id, place) => [id, place]));
      const found: Overlap[] = [];
      for (let at = 0; at < ids.length; at += batch) {
        for (const { mine, theirs, gridId, ...other } of await findCandidates(
          ids.slice(at, at + batch),
          from,
        )) {
          // Each pair once, told of the grid that stands later.
          if ((places.get(other.id) ?? -1) > (places.get(gridId) ?? -1)) continue;
          // Others are waited on as well.
          await setImmediate();
          if (overlap(mine, theirs)) found.push({ gridId, other });
        }
      }
      return found;
    },
  };
  return store;

  async function findCandidates(ids: readonly string[], from: string): Promise<Candidate[]> {
    return tx.execute<Candidate>(sql`
      with drawn as (
        select g.id, g.layer, g.parent_id, d.place, b.geometry, daterange(b.valid_from, b.valid_to) as days
        from unnest(${arrayLiteral(ids)}::text::text[]) with ordinality d(id, place)
        join grids.grids g on g.id = d.id join grids.grid_boundaries b on b.grid_id = g.id
      )
      select d.id as "gridId", g.id, g.code, g.name, d.geometry as mine, b.geometry as theirs
      from drawn d
      join grids.grid_boundaries b on grids.box_of(b.geometry) && grids.box_of(d.geometry) and b.grid_id <> d.id
        and not isempty(d.days * daterange(b.valid_from, b.valid_to) * daterange(${from}::text::date, null))
      join grids.grids g on g.id = b.grid_id and g.layer = d.layer
      where g.id is distinct from d.parent_id and d.id is distinct from g.parent_id
      order by d.place, g.code, g.id`);
  }
}
