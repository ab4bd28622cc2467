export const analysisKinds = ['ONE_WAY_DEMAND', 'MISMATCH'] as const;
export const analysisVerdicts = ['CLEAR', 'SUSPECTED', 'FOUND'] as const;

/** Thresholds, and between which values each may be set. */
export const thresholdRanges = {
  LEAST_RETURN: [0, 1],
  MOST_ASKED_RATIO: [1, 100],
  UNANSWERED_DAYS: [1, 365],
  // Never one sign alone.
  ONE_WAY_SIGNS: [2, 5],
  SUPPLY_FACTOR: [1, 100],
  LEAST_SHARE: [0, 1],
  LEAST_CASES: [1, 1_000],
  LEAST_TAKE_UP: [0, 1],
  LEAST_RATING: [1, 5],
  MOST_LATE: [0, 1],
  // Each of these signs rests on several numbers.
  MISMATCH_SIGNS: [1, 4],
} as const satisfies Record<string, readonly [least: number, most: number]>;

export type ThresholdName = keyof typeof thresholdRanges;
export const thresholdNames = [
  'LEAST_RETURN',
  'MOST_ASKED_RATIO',
  'UNANSWERED_DAYS',
  'ONE_WAY_SIGNS',
  'SUPPLY_FACTOR',
  'LEAST_SHARE',
  'LEAST_CASES',
  'LEAST_TAKE_UP',
  'LEAST_RATING',
  'MOST_LATE',
  'MISMATCH_SIGNS',
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
  'SPEND',
  'HOURS',
  'HOURS_SHARE',
  'PERSON_TIMES',
  'ACTIVITIES',
  'EXCHANGED',
  'NEEDS',
  'NEEDS_SHARE',
  'URGENT_NEEDS',
  'TAKE_UP',
  'UNCLAIMED',
  'URGENT_UNCLAIMED_90_DAYS',
  'RATED',
  'MEAN_RATING',
  'WITH_LAST_DAY',
  'LATE_SHARE',
] as const;

export const signKinds = [
  'LITTLE_BACK',
  'ASKED_MORE',
  'NEVER_ASKED',
  'UNANSWERED',
  'NOT_BETTER',
  'SUPPLIED_NOT_NEEDED',
  'NEEDED_NOT_SUPPLIED',
  'BADLY_RATED',
  'LATE',
] as const;
