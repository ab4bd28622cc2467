import { eq, sql } from 'drizzle-orm';
import { covers, leads, type Viewer } from '@graphroots/kit/viewer';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { violates } from '@graphroots/kit/violations';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { updateVersion } from '@graphroots/kit/writes/update-version';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { members } from './member.table.ts';

type MemberRow = typeof members.$inferSelect;

/** One person is in the register once. */
export const numberTaken = refusal(
  'TAKEN',
  'nationalId',
  'Another member with this number is in the register: a membership is transferred.',
);

/** A member with where the record lies: for whoever sees it, and for the trace. */
export interface PlacedMember {
  readonly row: MemberRow;
  readonly paths: readonly string[];
  readonly place: { readonly divisionCode: string | null; readonly path: string | null };
}

/** All SQL that changes members. Reads for the API are declared in `member.read.ts`. */
export function createMemberStore(tx: Transaction) {
  return {
    /** A member whom the viewer may know of; null for all others. */
    async findInSight(id: string, viewer: Viewer): Promise<PlacedMember | null> {
      const [[row], joined] = await Promise.all([
        tx.select().from(members).where(eq(members.id, id)),
        tx
          .select({ path: affiliations.path })
          .from(affiliations)
          .where(eq(affiliations.memberId, id))
          .orderBy(affiliations.validFrom, affiliations.id),
      ]);
      const paths = joined.map(({ path }) => path);
      if (!row || !isInSight(row, paths, viewer)) return null;
      return { row, paths, place: { divisionCode: row.residenceCode, path: paths.at(-1) ?? null } };
    },

    /** False where the register has the identity number, whoever may see that member. */
    async insert(member: typeof members.$inferInsert): Promise<boolean> {
      const made = await tx
        .insert(members)
        .values(member)
        .onConflictDoNothing({ target: members.nationalIdIndex })
        .returning({ id: members.id });
      return made.length > 0;
    },

    /** Changes a member found in sight, unless it has another version by now. */
    async update(
      { row: { id, residenceCode }, paths }: PlacedMember,
      viewer: Viewer,
      expectedVersion: number,
      set: Partial<typeof members.$inferInsert>,
    ): Promise<UserError | null> {
      // By where the member was found: the change may be one of residence.
      const visible = (row: MemberRow): boolean => isInSight({ ...row, residenceCode }, paths, viewer);
      try {
        const changed = await updateVersion(tx, members, {
          id,
          expectedVersion,
          set,
          visible,
          field: 'member',
        });
        return 'refusal' in changed ? changed.refusal : null;
      } catch (error) {
        // Whoever has the number may be out of sight. The transaction ends with the refusal.
        if (violates(error, 'members_national_id_unique')) return numberTaken;
        throw error;
      }
    },
  };
}

/** Lets the transaction see and change what is a member's, wherever it lies: where it goes may be out of sight. */
export async function showMember(tx: Transaction, memberId: string): Promise<void> {
  await tx.execute(sql`select set_config('graphroots.transferred', ${memberId}, true)`);
}

function isInSight({ id, residenceCode }: MemberRow, paths: readonly string[], viewer: Viewer): boolean {
  return viewer.id === id || covers(viewer, residenceCode ?? '') || paths.some((path) => leads(viewer, path));
}
