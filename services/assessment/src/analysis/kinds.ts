import type { analysisKinds, ThresholdName } from './analysis.words.ts';
import type { Look } from './finding.ts';
import { lookAtOneWayDemand } from './one-way-demand.ts';

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
    thresholds: ['LEAST_RETURN', 'MOST_ASKED_RATIO', 'UNANSWERED_DAYS', 'ONE_WAY_SIGNS'],
    decisive: 'ONE_WAY_SIGNS',
  },
};
