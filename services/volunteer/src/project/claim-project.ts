import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { claimItem } from '../claim/claim-item.ts';
import type { ClaimProjectInput } from '../types.generated.ts';

export const claimProject = (input: ClaimProjectInput, work: UnitOfWork) =>
  claimItem({ kind: 'project', id: input.project }, input, work);
