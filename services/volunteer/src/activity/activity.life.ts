import { covers, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { actsFor } from '../line/acts-for.ts';
import { activities } from './activity.table.ts';
import { activityWorkflow } from './activity.workflow.ts';

/** What of an activity decides who acts on it. */
export type ActivityTies = Pick<typeof activities.$inferSelect, 'divisionCode' | 'ownerPath'>;

/** The life of activities. */
export const activityLife = lifecycle(activityWorkflow, {
  noun: 'activity',
  table: activities,
  place: ({ divisionCode }: ActivityTies) => ({ divisionCode }),
  relations: (activity: ActivityTies, viewer: Viewer): Actor[] =>
    runs(activity, viewer) ? ['the owner'] : [],
});

/** Whether the viewer acts for the team: for its owner, or for the community it works in. */
export function runs({ divisionCode, ownerPath }: ActivityTies, viewer: Viewer): boolean {
  const isCommunity = viewer.roles.some((role) => role === 'community' || role === 'system');
  return (isCommunity && covers(viewer, divisionCode)) || (ownerPath !== null && actsFor(viewer, ownerPath));
}
