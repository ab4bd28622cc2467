import { refusal, type UserError } from '@graphroots/kit/user-error';
import type {
  ReturnCoBuildingAgreementInput,
  SignCoBuildingAgreementInput,
  WitnessCoBuildingAgreementInput,
} from '../types.generated.ts';
import { agreementLife, sideTaking } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';

/** It is in force with the second signature. */
export const signAgreement = agreementLife.step<SignCoBuildingAgreementInput>(
  'sign',
  ({ row, actors, clock, tx }) => {
    const signed = { UNIT: row.unitSignedAt, COMMUNITY: row.communitySignedAt };
    const side = sideTaking(actors, (each) => signed[each] !== null);
    const refusals: UserError[] = [];
    if (row.to < clock.today()) refusals.push(refusal('PAST', 'agreement', 'Its last day is over.'));
    if (signed[side] !== null) refusals.push(refusal('TWICE', 'agreement', 'Your side has signed.'));
    const now = clock.now().toISOString();
    const isSecond = Object.values(signed).some((at) => at !== null);
    return {
      refusals,
      to: isSecond ? 'IN_FORCE' : 'SIGNED_BY_ONE',
      set: {
        [side === 'UNIT' ? 'unitSignedAt' : 'communitySignedAt']: now,
        ...(isSecond && { inForceAt: now }),
      },
      ...(isSecond && { afterwards: () => createAgreementStore(tx).bind(row.id, true) }),
    };
  },
);

/** Nothing that was signed is changed afterwards. */
export const returnAgreement = agreementLife.step<ReturnCoBuildingAgreementInput>('return', () => ({
  set: { unitSignedAt: null, communitySignedAt: null, witnessedAt: null },
}));

export const witnessAgreement = agreementLife.step<WitnessCoBuildingAgreementInput>(
  'witness',
  ({ row, clock }) => ({
    refusals: row.witnessedAt === null ? [] : [refusal('TWICE', 'agreement', 'It has been witnessed.')],
    set: { witnessedAt: clock.now().toISOString() },
  }),
);
