import { and, eq } from 'drizzle-orm';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { volunteerRegistrations } from '../station/station.table.ts';

/** The account of somebody who may take part; null for everybody else. */
export function accountOf({ id, roles }: Viewer): string | null {
  return roles.some((role) => role === 'member' || role === 'resident') ? id : null;
}

/**
 * As who somebody takes part. A resident whom the community has verified is a volunteer, or a member where it has seen
 * that: the account stays without the member's id.
 */
export async function findPerson(tx: Transaction, viewer: Viewer) {
  const accountId = accountOf(viewer);
  if (accountId === null) return null;
  if (viewer.roles.includes('member')) return { accountId, memberId: accountId, role: 'MEMBER' as const };
  const [verified] = await tx
    .select({ partyMember: volunteerRegistrations.partyMember })
    .from(volunteerRegistrations)
    .where(
      and(eq(volunteerRegistrations.accountId, accountId), eq(volunteerRegistrations.state, 'VERIFIED')),
    );
  const role = verified?.partyMember ? 'MEMBER' : verified ? 'VOLUNTEER' : 'RESIDENT';
  return { accountId, memberId: null, role } as const;
}
