import type { DisputeMicroWishInput, FulfilMicroWishInput } from '../types.generated.ts';
import { wishLife } from './wish.life.ts';

export const fulfilMicroWish = wishLife.step<FulfilMicroWishInput>('fulfil', ({ clock }) => ({
  set: { fulfilledAt: clock.now().toISOString() },
}));

export const disputeMicroWish = wishLife.step<DisputeMicroWishInput>('dispute', () => ({
  set: { fulfilledAt: null },
}));
