import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createAgreementStore } from '../agreement/agreement.store.ts';

interface Sides {
  readonly claimantId: string;
  readonly ownerId: string;
}

/** An agreement that a claim names is one between its two sides, and in force. */
export async function checkAgreement(
  id: string | null | undefined,
  { claimantId, ownerId }: Sides,
  { tx, clock }: Pick<UnitOfWork, 'tx' | 'clock'>,
  field: string,
): Promise<UserError[]> {
  if (!id) return [];
  const agreement = await createAgreementStore(tx).find(id);
  const isTheirs = (side: string): boolean => side === claimantId || side === ownerId;
  if (!agreement || !isTheirs(agreement.unitId) || !isTheirs(agreement.communityId)) {
    return [refusal('NOT_FOUND', field, 'The two sides have no agreement with this id.')];
  }
  const today = clock.today();
  const isInForce = agreement.state === 'IN_FORCE' || agreement.state === 'REVIEWED';
  return isInForce && agreement.from <= today && today <= agreement.to
    ? []
    : [refusal('NOT_IN_FORCE', field, 'The agreement is not in force today.')];
}
