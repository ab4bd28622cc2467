import type { Organization } from './model.ts';

/** One Party group in so many has no leader. */
export const leaderlessGroupEvery = 60;

/**
 * The member, by number, who holds the first post of an organization. Superiors whose line begins with the same
 * member come first, so that one person is not secretary on three levels.
 */
export function headOf(organization: Organization): number {
  let rank = 0;
  for (let above = organization.superior; above !== null; above = above.superior) {
    if (above.firstMember !== organization.firstMember) break;
    rank += 1;
  }
  return memberOf(organization, rank);
}

/** The member at a place in the line of an organization; in its superior's when it has no members. */
export function memberOf(organization: Organization, place: number): number {
  const size = organization.endMember - organization.firstMember;
  if (size > 0) return organization.firstMember + (place % size);
  if (organization.superior === null)
    throw new RangeError(`${organization.name} has no members to choose from`);
  return memberOf(organization.superior, place + 3);
}
