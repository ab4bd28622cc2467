import { enterDelivery } from '../exchange/enter-delivery.ts';
import type { SettleClaimInput } from '../types.generated.ts';
import { claimLife } from './claim.life.ts';

/** The street hears both sides: what is upheld has to be delivered anew, what is not counts as delivered. */
export const settleClaim = claimLife.step<SettleClaimInput>('settle', ({ row, input, ...work }) =>
  input.upheld
    ? { to: 'IN_DELIVERY', set: { deliveredAt: null } }
    : {
        to: 'CONFIRMED',
        set: { endedAt: work.clock.now().toISOString() },
        afterwards: () => enterDelivery(row, work),
      },
);
