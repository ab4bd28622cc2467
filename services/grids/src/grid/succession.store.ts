import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Geometry } from '@graphroots/kit/geojson';
import { createClock } from '@graphroots/kit/clock';
import { newId } from '@graphroots/kit/ids';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createBoundaryStore } from '../boundary/boundary.store.ts';
import { buildings, compounds } from '../building/building.table.ts';
import { issues } from '../issue/issue.table.ts';
import { mediations } from '../mediation/mediation.table.ts';
import { stillHeld } from './grid-contents.store.ts';
import { gridPosts, grids, gridSuccessions } from './grid.table.ts';
import { leadStep } from './lead-step.ts';

export type Grid = typeof grids.$inferSelect;

/** What a grid becomes. */
export type NewGrid = Omit<typeof grids.$inferInsert, 'id' | 'communityCode' | 'validFrom'>;

/** All SQL by which grids take the place of others. */
export function createSuccessionStore({ tx, record }: Pick<UnitOfWork, 'tx' | 'record'>) {
  const boundaries = createBoundaryStore(tx);
  const store = {
    /** Held until the end of the transaction, always in the same order. */
    async lock(wanted: readonly string[]): Promise<Grid[]> {
      return tx
        .select()
        .from(grids)
        .where(inArray(grids.id, [...wanted]))
        .orderBy(grids.id)
        .for('update');
    },

    /** Ends grids with their borders; their codes may be used again from that day on. */
    async end(ended: readonly Grid[], on: string): Promise<void> {
      await tx
        .update(grids)
        .set({ validTo: on, version: sql`${grids.version} + 1` })
        .where(inArray(grids.id, ids(ended)));
      await boundaries.end(ids(ended), on);
    },

    /** A grid that takes the place of others; null where another one has its code, as the exclusion constraint says. */
    async begin(
      grid: NewGrid,
      predecessors: readonly Grid[],
      on: string,
      boundary: Geometry | null = null,
    ): Promise<string | null> {
      const id = newId('grd');
      const communityCode = grid.code.slice(0, 12);
      const stored = await tx
        .insert(grids)
        .values({ ...grid, id, communityCode, validFrom: on })
        .onConflictDoNothing()
        .returning({ id: grids.id });
      if (stored.length === 0) return null;
      await boundaries.draw(id, boundary, on);
      await tx
        .insert(gridSuccessions)
        .values(predecessors.map((predecessor) => ({ predecessorId: predecessor.id, successorId: id, on })));
      record({
        entity: 'Grid',
        id,
        action: 'begin',
        divisionCode: communityCode,
        open: { from: predecessors.map(({ code }) => code).join(' '), to: grid.code },
      });
      if (grid.leadOrganizationId) record(leadStep({ id, communityCode }, null, grid.leadOrganizationId));
      return id;
    },

    /** Compounds and buildings lie in another grid from now on. */
    async moveGround(from: readonly Grid[], to: string, only?: readonly string[]): Promise<void> {
      const communityCode = sql`(select community_code from grids.grids where id = ${to})`;
      for (const table of [compounds, buildings]) {
        const there = inArray(table.gridId, ids(from));
        await tx
          .update(table)
          .set({ gridId: to, communityCode, version: sql`${table.version} + 1` })
          .where(only ? and(there, inArray(table.id, [...only])) : there);
      }
    },

    /** Whether grids lie in it. */
    async isArea(id: string): Promise<boolean> {
      return (await tx.$count(grids, and(eq(grids.parentId, id), isNull(grids.validTo)))) > 0;
    },

    /** Grids lie in an area, or in none, from now on. */
    async nest(
      nested: readonly Grid[],
      parentId: string | null,
      reason: string | null = null,
    ): Promise<void> {
      for (const { id, communityCode: divisionCode, parentId: from } of nested) {
        await tx
          .update(grids)
          .set({ parentId, version: sql`${grids.version} + 1` })
          .where(eq(grids.id, id));
        record({ entity: 'Grid', id, action: 'nest', reason, divisionCode, open: { from, to: parentId } });
      }
    },

    /** A grid has another border from a day on, or none. */
    async redraw(
      { id, communityCode }: Grid,
      boundary: Geometry | null,
      { on, reason }: { readonly on: string; readonly reason: string },
    ): Promise<void> {
      await boundaries.draw(id, boundary, on);
      await tx
        .update(grids)
        .set({ version: sql`${grids.version} + 1` })
        .where(eq(grids.id, id));
      record({ entity: 'Grid', id, action: 'redraw', reason, divisionCode: communityCode });
    },

    /** The grids of areas lie in another one, which takes their place. */
    async moveGrids(from: readonly Grid[], to: string, only?: readonly string[]): Promise<void> {
      const there = and(inArray(grids.parentId, ids(from)), isNull(grids.validTo));
      const nested = await tx
        .select()
        .from(grids)
        .where(only ? and(there, inArray(grids.id, [...only])) : there)
        .orderBy(grids.id)
        .for('update');
      await store.nest(nested, to, 'the area was divided anew');
    },

    /** Tells the trace, and all who follow, whose place a grid takes with everything that is not said to go elsewhere. */
    async succeedBy(predecessors: readonly Grid[], to: string, reason: string | null = null): Promise<void> {
      for (const { id, communityCode } of predecessors) {
        record({
          entity: 'Grid',
          id,
          action: 'succeed',
          reason,
          divisionCode: communityCode,
          open: { from: id, to },
        });
      }
    },

    /**
     * Who holds a post goes on in another grid: one term ends, and another begins. False where somebody could not, because
     * the post is held there.
     */
    async movePosts(
      from: readonly Grid[],
      to: string,
      on: string,
      only?: readonly string[],
    ): Promise<boolean> {
      const there = and(inArray(gridPosts.gridId, ids(from)), stillHeld(on));
      const held = await tx
        .select()
        .from(gridPosts)
        .where(only ? and(there, inArray(gridPosts.id, [...only])) : there);
      if (held.length === 0) return true;
      await endPosts(held, on);
      const going = held.map((post) => ({
        ...post,
        id: newId('gps'),
        gridId: to,
        validFrom: post.validFrom < on ? on : post.validFrom,
        version: 1,
      }));
      const moved = await tx
        .insert(gridPosts)
        .values(going)
        .onConflictDoNothing()
        .returning({ id: gridPosts.id });
      await tellPosts('appoint', to, ids(moved));
      return moved.length === going.length;
    },

    /** All terms in grids end; those that have not begun are taken back. */
    async endPosts(from: readonly Grid[], on: string): Promise<void> {
      const held = await tx
        .select()
        .from(gridPosts)
        .where(and(inArray(gridPosts.gridId, ids(from)), stillHeld(on)));
      await endPosts(held, on);
    },

    /**
     * Open issues are handled, and conflicts mediated, where their building lies now, or where it is said; what is over
     * stays where it was.
     */
    async moveIssues(from: readonly Pick<Grid, 'id'>[], to: string, only?: readonly string[]): Promise<void> {
      const open = and(inArray(issues.gridId, ids(from)), issues.open);
      const code = sql`(select community_code from grids.grids where id = ${to})`;
      const moved = await tx
        .update(issues)
        .set({ gridId: to, version: sql`${issues.version} + 1` })
        .where(only ? and(open, inArray(issues.id, [...only])) : open)
        .returning({ id: issues.id, state: issues.state, communityCode: issues.communityCode });
      await tx
        .update(mediations)
        .set({ gridId: to, communityCode: code, version: sql`${mediations.version} + 1` })
        .where(
          and(
            eq(mediations.state, 'OPENED'),
            only ? inArray(mediations.issueId, ids(moved)) : inArray(mediations.gridId, ids(from)),
          ),
        );
      if (moved.length === 0) return;
      const first = sql`case when ${issues.communityCode} = ${code} then ${issues.communityCodeThen}
        else coalesce(${issues.communityCodeThen}, ${issues.communityCode}) end`;
      await tx
        .update(issues)
        .set({ communityCode: code, communityCodeThen: first })
        .where(inArray(issues.id, ids(moved)));
      for (const { id, state, communityCode } of moved) {
        record({
          entity: 'Issue',
          id,
          action: 'follow',
          from: state,
          to: state,
          as: 'system',
          divisionCode: communityCode,
        });
      }
    },

    /** Open issues follow buildings that lie in another grid now. */
    async followBuildings(moved: readonly string[]): Promise<void> {
      const astray = await tx.execute<{ to: string; from: string[]; issues: string[] }>(sql`
        select b.grid_id as to, array_agg(distinct i.grid_id) as from, array_agg(i.id) as issues
        from ${buildings} b join ${issues} i on i.building_id = b.id and i.open and i.grid_id <> b.grid_id
        where b.id = any(${arrayLiteral(moved)}::text::text[]) group by 1 order by 1`);
      for (const { to, from, issues: following } of astray)
        await store.moveIssues(
          from.map((id) => ({ id })),
          to,
          following,
        );
    },

    /** One grid takes the place of another, with its border and all that lies in it; null where another one has its code. */
    async succeed(old: Grid, grid: NewGrid, on: string, reason?: string): Promise<string | null> {
      const predecessors = [old];
      const boundary = (await boundaries.findLatest([old.id])).get(old.id);
      await store.end(predecessors, on);
      const id = await store.begin(grid, predecessors, on, boundary);
      if (id === null) return null;
      await store.succeedBy(predecessors, id, reason);
      await store.moveGround(predecessors, id);
      await store.moveGrids(predecessors, id);
      await store.movePosts(predecessors, id, on);
      await store.moveIssues(predecessors, id);
      return id;
    },

    /** The grids of a community are those of its successor, under its code and their own last digits, or the next free ones. */
    async followCommunity(from: string, to: string, at: string): Promise<void> {
      const day = createClock(() => new Date(at)).today();
      const there = await tx
        .select()
        .from(grids)
        .where(and(eq(grids.communityCode, from), isNull(grids.validTo)))
        // Areas last: their grids follow each to where it goes.
        .orderBy(isNull(grids.parentId), grids.code);
      const taken = await tx.select({ code: grids.code }).from(grids).where(eq(grids.communityCode, to));
      const used = new Set(taken.map(({ code }) => code));
      for (const grid of there) {
        const code = freeCode(to, Number(grid.code.slice(12)), used);
        used.add(code);
        // One that was made on the day of the succession or after has no time in which it had its code.
        const on = grid.validFrom < day ? day : grid.validFrom;
        if (on !== day) await tx.update(grids).set({ code, communityCode: to }).where(eq(grids.id, grid.id));
        else if ((await store.succeed(grid, { ...heirOf(grid), code }, on)) === null)
          throw new Error(`The code ${code} is taken.`);
      }
    },
  };
  return store;

  async function endPosts(ended: readonly (typeof gridPosts.$inferSelect)[], on: string): Promise<void> {
    if (ended.length === 0) return;
    await tx
      .update(gridPosts)
      .set({
        validTo: sql`greatest(${on}::date, ${gridPosts.validFrom})`,
        version: sql`${gridPosts.version} + 1`,
      })
      .where(inArray(gridPosts.id, ids(ended)));
    for (const { id, gridId } of ended) await tellPosts('end', gridId, [id]);
  }

  /** What becomes of posts follows from what becomes of their grid. */
  async function tellPosts(action: string, gridId: string, posts: readonly string[]): Promise<void> {
    const [grid] = await tx.select({ code: grids.communityCode }).from(grids).where(eq(grids.id, gridId));
    const reason = 'the grid was divided anew';
    for (const id of posts)
      record({
        entity: 'GridPost',
        id,
        action,
        reason,
        as: 'system',
        divisionCode: grid?.code ?? null,
      });
  }
}

/** The same grid as one that begins. */
export function heirOf({
  name,
  layer,
  basis,
  householdCount,
  population,
  leadOrganizationId,
  parentId,
  code,
}: Grid): NewGrid {
  return { name, layer, basis, householdCount, population, leadOrganizationId, parentId, code };
}

function freeCode(community: string, number: number, used: ReadonlySet<string>): string {
  for (let next = number; next < 1_000; next += 1) {
    const code = `${community}${String(next).padStart(3, '0')}`;
    if (!used.has(code)) return code;
  }
  throw new Error(`${community} has no number left for a grid.`);
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
