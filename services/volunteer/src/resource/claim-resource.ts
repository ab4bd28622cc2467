import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { claimItem } from '../claim/claim-item.ts';
import type { ClaimResourceInput } from '../types.generated.ts';

export const claimResource = (input: ClaimResourceInput, work: UnitOfWork) =>
  claimItem({ kind: 'resource', id: input.resource }, input, work);
