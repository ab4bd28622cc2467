import { workflow } from '@graphroots/kit/workflow/workflow';
import { meetingStates } from './meeting.table.ts';

/** The life of a meeting (domain, state machine 10). */
export const meetingWorkflow = workflow('Meeting', meetingStates, {
  plan: { from: [], to: ['PLANNED'], by: ['the convener'] },
  notify: { from: ['PLANNED', 'POSTPONED'], to: ['NOTIFIED'], by: ['the convener'] },
  postpone: {
    from: ['PLANNED', 'NOTIFIED', 'INQUORATE'],
    to: ['POSTPONED'],
    by: ['the convener'],
    reason: true,
    guards: ['PAST'],
  },
  cancel: {
    from: ['PLANNED', 'NOTIFIED', 'POSTPONED', 'INQUORATE'],
    to: ['CANCELLED'],
    by: ['the convener'],
    reason: true,
  },
  hold: { from: ['NOTIFIED'], to: ['HELD', 'INQUORATE'], by: ['the convener'], guards: ['NOT_FOUND'] },
  minute: { from: ['HELD'], to: ['MINUTED'], by: ['the convener'], guards: ['REQUIRED'] },
  close: { from: ['MINUTED'], to: ['CLOSED'], by: ['the convener'], guards: ['OPEN_RESOLUTIONS'] },
});
