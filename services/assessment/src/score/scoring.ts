import type { emptyRules } from '../scheme/scheme-item.table.ts';
import type { assessmentGrades, scoreExclusions } from './assessment-score.table.ts';

/** What of an item decides its points. */
export interface Rule {
  readonly weight: number;
  readonly noneAt: number;
  readonly fullAt: number;
  readonly whenEmpty: (typeof emptyRules)[number];
  /** What is counted is divided by this, in words; null where it is divided by nothing. */
  readonly denominator: string | null;
  /** Whether its cycle goes on without it. */
  readonly omitted?: boolean;
}

export interface Amounts {
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface Part {
  /** Null where the item is left out. */
  readonly points: number | null;
  readonly exclusion: (typeof scoreExclusions)[number] | null;
}

/** What an item earns: nothing at one rate, all its points from another, and evenly in between. */
export function partOf(rule: Rule, value: Amounts | null): Part {
  const { weight, noneAt, fullAt, whenEmpty, omitted = false } = rule;
  if (omitted) return { points: null, exclusion: 'OMITTED' };
  const divided = rule.denominator !== null;
  const exclusion = value === null ? 'NO_VALUE' : divided && !value.denominator ? 'NO_CASES' : null;
  if (value === null || exclusion !== null) {
    const points = { LEFT_OUT: null, ALL_POINTS: weight, NO_POINTS: 0 }[whenEmpty];
    return { points, exclusion };
  }
  const rate = divided ? value.numerator / (value.denominator ?? 1) : value.numerator;
  const share = Math.min(1, Math.max(0, (rate - noneAt) / (fullAt - noneAt)));
  return { points: round(weight * share, 4), exclusion: null };
}

/** The points of 100 that the items counted earn; null where none counts. */
export function scoreOf(parts: readonly (Part & Pick<Rule, 'weight'>)[]): number | null {
  const counted = parts.filter(({ points }) => points !== null);
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return round((100 * counted.reduce((sum, { points }) => sum + (points ?? 0), 0)) / weight, 2);
}

/** From how many points on a grade is given. */
export interface Grades {
  readonly excellentFrom: number;
  readonly goodFrom: number;
  readonly fairFrom: number;
}

export function gradeOf(score: number, grades: Grades): (typeof assessmentGrades)[number] {
  if (score >= grades.excellentFrom) return 'EXCELLENT';
  if (score >= grades.goodFrom) return 'GOOD';
  return score >= grades.fairFrom ? 'FAIR' : 'POOR';
}

/** Half up, past what binary fractions leave behind. */
function round(value: number, digits: number): number {
  return Number(`${Math.round(Number(`${value.toPrecision(12)}e${digits}`))}e-${digits}`);
}
