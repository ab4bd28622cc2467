import { refusal } from '@graphroots/kit/user-error';
import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { ReportArrivalInput } from '../types.generated.ts';
import { arrivalLife, whistleLife } from './whistle.life.ts';
import { createWhistleStore } from './whistle.store.ts';

const open: readonly string[] = ['BLOWN', 'GATHERING', 'JOINT_HANDLING'];
const gatherWhistle = whistleLife.step('gather');

/** With the first department that reports in, the whistle gathers. */
export const reportArrival = arrivalLife.step<ReportArrivalInput>('report', async ({ row, ...work }) => {
  const whistle = await createWhistleStore(work.tx).lockWhistle(row.whistleId);
  if (!whistle || !open.includes(whistle.state)) {
    return { refusals: [refusal('WHISTLE_OVER', 'arrival', 'The whistle is over.')] };
  }
  const { id, state, version: expectedVersion } = whistle;
  return {
    set: { arrivedAt: work.clock.now().toISOString() },
    async afterwards() {
      if (state === 'BLOWN')
        assertDone(await gatherWhistle({ whistle: id, expectedVersion }, asSystem(work)));
    },
  };
});
