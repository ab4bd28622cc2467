import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { claimItem } from '../claim/claim-item.ts';
import type { ClaimNeedInput } from '../types.generated.ts';

export const claimNeed = (input: ClaimNeedInput, work: UnitOfWork) =>
  claimItem({ kind: 'need', id: input.need }, input, work);
