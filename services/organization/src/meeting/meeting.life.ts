import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { relationsToBody } from '../governing-body/levels.ts';
import { meetings } from './meeting.table.ts';
import { meetingWorkflow } from './meeting.workflow.ts';

type Ties = Pick<typeof meetings.$inferSelect, 'territoryCode'>;

/** The life of meetings. */
export const meetingLife = lifecycle(meetingWorkflow, {
  noun: 'meeting',
  table: meetings,
  place: ({ territoryCode }: Ties) => ({ divisionCode: territoryCode }),
  relations: ({ territoryCode }: Ties, viewer: Viewer) => relationsToBody(territoryCode, viewer),
});
