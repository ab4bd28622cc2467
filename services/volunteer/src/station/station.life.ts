import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { volunteerRegistrations, volunteerStations } from './station.table.ts';
import { registrationWorkflow, stationWorkflow } from './station.workflow.ts';

/** What of a registration decides who acts on it. */
type Ties = Pick<typeof volunteerRegistrations.$inferSelect, 'accountId' | 'divisionCode'>;

/** The life of stations: that of whoever looks after the place. */
export const stationLife = lifecycle(stationWorkflow, {
  noun: 'station',
  table: volunteerStations,
  place: ({ divisionCode }: Pick<typeof volunteerStations.$inferSelect, 'divisionCode'>) => ({
    divisionCode,
  }),
  relations: () => [],
  open: true,
});

/** The life of registrations. */
export const registrationLife = lifecycle(registrationWorkflow, {
  noun: 'registration',
  table: volunteerRegistrations,
  place: ({ divisionCode }: Ties) => ({ divisionCode }),
  relations: ({ accountId }: Ties, { id }: Viewer): Actor[] => (accountId === id ? ['the person'] : []),
  unnamed: ['the person'],
});
