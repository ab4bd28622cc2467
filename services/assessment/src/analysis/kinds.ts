import type { analysisKinds, ThresholdName } from './analysis.words.ts';
import type { Look } from './finding.ts';
import { lookAtMismatch } from './mismatch.ts';
import { lookAtOneWayDemand } from './one-way-demand.ts';
import { lookAtUniformity } from './uniformity.ts';

interface Kind {
  readonly look: Look;
  readonly thresholds: readonly ThresholdName[];
  /** So many kinds of signs make a finding FOUND. */
  readonly decisive: ThresholdName;
}

/** What each kind of analysis looks at, and by which thresholds. */
export const kinds: Readonly<Record<(typeof analysisKinds)[number], Kind>> = {
  ONE_WAY_DEMAND: {
    look: lookAtOneWayDemand,
    thresholds: ['LEAST_RETURN', 'MOST_ASKED_RATIO', 'UNANSWERED_DAYS', 'AGREEMENT_DAYS', 'ONE_WAY_SIGNS'],
    decisive: 'ONE_WAY_SIGNS',
  },
  MISMATCH: {
    look: lookAtMismatch,
    thresholds: [
      'SUPPLY_FACTOR',
      'LEAST_SHARE',
      'LEAST_CASES',
      'LEAST_TAKE_UP',
      'LEAST_RATING',
      'MOST_LATE',
      'MISMATCH_SIGNS',
    ],
    decisive: 'MISMATCH_SIGNS',
  },
  UNIFORMITY: {
    look: lookAtUniformity,
    thresholds: [
      'MOST_ALIKE',
      'LEAST_DIFFERENCE',
      'LEAST_PLANS',
      'COPIED_FROM',
      'LEAST_COPIED',
      'LEAST_LOCAL',
      'UNIFORMITY_SIGNS',
    ],
    decisive: 'UNIFORMITY_SIGNS',
  },
};
