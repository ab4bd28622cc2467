import { eq } from 'drizzle-orm';
import { covers, leads, type Viewer } from '@graphroots/kit/viewer';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { members } from './member.table.ts';

export type MemberRow = typeof members.$inferSelect;

/** A member, and the lines that see the record. */
export interface PlacedMember {
  readonly row: MemberRow;
  readonly paths: readonly string[];
}

/** All SQL that changes members. Reads for the API are declared in `member.read.ts`. */
export function createMemberStore(tx: Transaction) {
  return {
    /** A member whom the viewer may know of; null for all others. */
    async findInSight(id: string, viewer: Viewer): Promise<PlacedMember | null> {
      const [[row], joined] = await Promise.all([
        tx.select().from(members).where(eq(members.id, id)),
        tx.select({ path: affiliations.path }).from(affiliations).where(eq(affiliations.memberId, id)),
      ]);
      const paths = joined.map(({ path }) => path);
      return row && isInSight(row, paths, viewer) ? { row, paths } : null;
    },
  };
}

function isInSight({ id, residenceCode }: MemberRow, paths: readonly string[], viewer: Viewer): boolean {
  return viewer.id === id || covers(viewer, residenceCode ?? '') || paths.some((path) => leads(viewer, path));
}
