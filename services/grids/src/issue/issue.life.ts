import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { keepHoldings } from '../holding/holding.store.ts';
import { divisionOf, type Level } from './issue.level.ts';
import { issueHolders, issues } from './issue.table.ts';
import { issueWorkflow } from './issue.workflow.ts';

/** What of an issue decides who acts on it. */
type Ties = Pick<typeof issues.$inferSelect, 'communityCode' | 'holder' | 'reporterIds'>;

const levelsOfRole: Partial<Record<Role, readonly Level[]>> = {
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
    if (levelsOf(viewer, issue).includes(issue.holder)) {
      relations.push('the holder');
      if (issue.holder === 'STREET') relations.push('the holding street');
    }
    return relations;
  },
  settle: keepHoldings,
});

/** The levels that a viewer stands for at the place of an issue, the lowest first. */
function levelsOf(viewer: Viewer, { communityCode }: Pick<Ties, 'communityCode'>): Level[] {
  return issueHolders.filter((level) => {
    const isTheirs = viewer.roles.some((role) => levelsOfRole[role]?.includes(level));
    return isTheirs && covers(viewer, divisionOf(level, communityCode));
  });
}

/** The level that takes an issue on when a viewer does; where the viewer stands for none, it stays where it is. */
export function lowestLevelOf(viewer: Viewer, issue: Ties): Level {
  return levelsOf(viewer, issue)[0] ?? issue.holder;
}
