export const analysisKinds = ['ONE_WAY_DEMAND'] as const;
export const analysisVerdicts = ['CLEAR', 'SUSPECTED', 'FOUND'] as const;

/** Thresholds, and between which values each may be set. */
export const thresholdRanges = {
  LEAST_RETURN: [0, 1],
  MOST_ASKED_RATIO: [1, 100],
  UNANSWERED_DAYS: [1, 365],
  // Never one sign alone.
  ONE_WAY_SIGNS: [2, 5],
} as const satisfies Record<string, readonly [least: number, most: number]>;

export type ThresholdName = keyof typeof thresholdRanges;
export const thresholdNames = [
  'LEAST_RETURN',
  'MOST_ASKED_RATIO',
  'UNANSWERED_DAYS',
  'ONE_WAY_SIGNS',
] as const satisfies readonly ThresholdName[];

export const figureNames = [
  'ASKED_BY_COMMUNITY',
  'ASKED_BY_UNITS',
  'ASKED_RATIO',
  'COMMUNITY_ANSWERED_SHARE',
  'UNITS_ANSWERED_SHARE',
  'GIVEN',
  'RECEIVED',
  'RETURN_RATIO',
  'RETURN_RATIO_BEFORE',
  'AGREED',
  'UNITS',
  'UNITS_NEVER_ASKED',
  'UNITS_UNANSWERED',
] as const;

export const signKinds = ['LITTLE_BACK', 'ASKED_MORE', 'NEVER_ASKED', 'UNANSWERED', 'NOT_BETTER'] as const;
