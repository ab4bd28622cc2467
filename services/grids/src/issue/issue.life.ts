import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { issueHolders, issues } from './issue.table.ts';
import { issueWorkflow } from './issue.workflow.ts';

export type Holder = (typeof issueHolders)[number];

/** What of an issue decides who acts on it. */
type Ties = Pick<typeof issues.$inferSelect, 'communityCode' | 'holder' | 'reporterIds'>;

/** How many digits name the division of a level; a grid's holder is its community's. */
const digitsOf: Readonly<Record<Holder, number>> = {
  GRID: 12,
  COMMUNITY: 12,
  STREET: 9,
  DISTRICT: 6,
  CITY: 4,
};

const levelsOfRole: Partial<Record<Role, readonly Holder[]>> = {
  'grid-worker': ['GRID'],
  'grid-head': ['GRID'],
  community: ['COMMUNITY'],
  street: ['STREET'],
  'command-centre': ['DISTRICT', 'CITY'],
};

/** The life of issues. */
export const issueLife = lifecycle(issueWorkflow, {
  noun: 'issue',
  table: issues,
  place: ({ communityCode }: Ties) => ({ divisionCode: communityCode }),
  relations(issue: Ties, viewer: Viewer): Actor[] {
    const relations: Actor[] = [];
    if (viewer.id !== null && issue.reporterIds.includes(viewer.id)) relations.push('the reporter');
    if (levelsOf(viewer, issue).includes(issue.holder)) relations.push('the holder');
    return relations;
  },
});

/** The levels that a viewer stands for at the place of an issue, the lowest first. */
function levelsOf(viewer: Viewer, { communityCode }: Pick<Ties, 'communityCode'>): Holder[] {
  return issueHolders.filter((level) => {
    const division = communityCode.slice(0, digitsOf[level]).padEnd(12, '0');
    return viewer.roles.some((role) => levelsOfRole[role]?.includes(level)) && covers(viewer, division);
  });
}

/** The level that takes an issue on when a viewer does; where the viewer stands for none, it stays where it is. */
export function lowestLevelOf(viewer: Viewer, issue: Ties): Holder {
  return levelsOf(viewer, issue)[0] ?? issue.holder;
}
