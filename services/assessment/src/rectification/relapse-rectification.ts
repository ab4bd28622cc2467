import { addDays } from '../days.ts';
import type { RelapseRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

const year = 365;

/** What was found again stands beside the first reasons, and the way begins anew with its confirmation. */
export const relapseRectification = rectificationLife.step<RelapseRectificationInput>(
  'relapse',
  ({ row, input, tx, clock }) => {
    const today = clock.today();
    const isWithinYear = row.acceptedOn !== null && today <= addDays(row.acceptedOn, year);
    const reason = { class: row.class ?? 'OTHER', text: input.reason.trim(), cases: [] } as const;
    return {
      set: {
        relapses: row.relapses + 1,
        relapsedOn: today,
        relapsedWithinYear: row.relapsedWithinYear || isWithinYear,
        watchUntil: null,
      },
      afterwards: () =>
        createRectificationStore(tx).insertReasons([{ of: row.id, on: today, reasons: [reason] }]),
    };
  },
);
