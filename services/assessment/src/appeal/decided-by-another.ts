import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { createScoreAppealStore } from './score-appeal.store.ts';

/** Nobody decides on an appeal against what they scored. */
export async function refuseScorer(tx: Transaction, cycleId: string, viewer: Viewer): Promise<UserError[]> {
  const scorer = await createScoreAppealStore(tx).findScorer(cycleId);
  return scorer !== null && scorer === viewer.id
    ? [refusal('SAME_PERSON', 'appeal', 'You scored it: somebody else has to decide.')]
    : [];
}
