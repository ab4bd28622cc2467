import type { issueHolders } from './issue.table.ts';

/** A level that may hold an issue. */
export type Level = (typeof issueHolders)[number];

/** How many digits name the division of a level; a grid's holder is its community's. */
const digitsOf: Readonly<Record<Level, number>> = {
  GRID: 12,
  COMMUNITY: 12,
  STREET: 9,
  DISTRICT: 6,
  CITY: 4,
};

/** The division of a level over a community. */
export function divisionOf(level: Level, communityCode: string): string {
  return communityCode.slice(0, digitsOf[level]).padEnd(12, '0');
}
