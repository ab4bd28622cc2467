import { inArray, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { meetings } from '../meeting/meeting.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { seats } from '../seat/seat.table.ts';
import { governingBodies } from './governing-body.table.ts';

/** Gives bodies another territory; who sits on them, and what they hold and resolve, lies where they lie. */
export async function moveBodies(tx: Transaction, on: SQL | undefined, to: string): Promise<void> {
  const moved = await tx
    .update(governingBodies)
    .set({ territoryCode: to, version: sql`${governingBodies.version} + 1` })
    .where(on)
    .returning({ id: governingBodies.id });
  const ids = moved.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.update(seats).set({ territoryCode: to }).where(inArray(seats.bodyId, ids));
  const held = await tx
    .update(meetings)
    .set({ territoryCode: to })
    .where(inArray(meetings.bodyId, ids))
    .returning({ id: meetings.id });
  const heldIds = held.map(({ id }) => id);
  if (heldIds.length === 0) return;
  await tx.update(resolutions).set({ territoryCode: to }).where(inArray(resolutions.meetingId, heldIds));
}
