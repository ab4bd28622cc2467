import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import { theDepartment } from '../work-order/work-order.life.ts';
import { arrivals, whistles } from './whistle.table.ts';
import { arrivalWorkflow, whistleWorkflow } from './whistle.workflow.ts';

type Whistle = Pick<typeof whistles.$inferSelect, 'communityCode'>;
type Arrival = Pick<typeof arrivals.$inferSelect, 'communityCode' | 'departmentPath'>;

/** The life of whistles. */
export const whistleLife = lifecycle(whistleWorkflow, {
  noun: 'whistle',
  table: whistles,
  place: ({ communityCode }: Whistle) => ({ divisionCode: communityCode }),
  relations: () => [],
});

/** The life of arrivals. A department acts on its own only, whatever its territory. */
export const arrivalLife = lifecycle(arrivalWorkflow, {
  noun: 'arrival',
  table: arrivals,
  place: ({ communityCode, departmentPath }: Arrival) => ({
    divisionCode: communityCode,
    path: departmentPath,
  }),
  relations: theDepartment,
});
