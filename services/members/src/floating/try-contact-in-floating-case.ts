import { createClock } from '@graphroots/kit/clock';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { TryContactInFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';
import { createFloatingCaseStore } from './floating-case.store.ts';

/** Logs an attempt, also days afterwards. Only one that reached the member counts as contact. */
export const tryContactInFloatingCase = floatingCaseLife.step<TryContactInFloatingCaseInput>(
  'tryContactIn',
  ({ row, input: { channel, reached, triedAt }, tx, clock }) => {
    const when = triedAt ? new Date(triedAt) : clock.now();
    const day = createClock(() => when).today();
    const refusals: UserError[] = [];
    if (when > clock.now()) refusals.push(refusal('NOT_YET', 'triedAt', 'Log it when it was tried.'));
    if (day < row.since) refusals.push(refusal('TOO_EARLY', 'triedAt', `The case began on ${row.since}.`));
    return {
      refusals,
      set: reached && day > row.contactOn ? { contactOn: day } : {},
      at: when.toISOString(),
      afterwards: () =>
        createFloatingCaseStore(tx).attempt({
          caseId: row.id,
          channel,
          reached,
          triedAt: when.toISOString(),
        }),
    };
  },
);
