import { countsFor } from '../cycle/local-items.ts';
import type { SchemeRules } from '../scheme/scheme-rules.ts';
import { scoreByItems } from '../score/score-by-items.ts';
import type { Amounts } from '../score/scoring.ts';
import type { SimulatedPart } from '../types.generated.ts';
import type { MatchedItems } from './match-items.ts';
import type { Assessed, Values } from './simulation.store.ts';

/** What is known of a cycle that is over. */
export interface PastCycle {
  readonly items: MatchedItems;
  readonly assessed: readonly Assessed[];
  readonly values: ReadonlyMap<string, Values>;
}

/** The organizations of a past cycle as they would have scored, best first; those without a score come last. */
export function simulateCycle(past: PastCycle, rules: SchemeRules) {
  const { collected, missing, local } = past.items;

  const simulated = past.assessed.map((assessed) => {
    const { organizationId, divisionCode, score: scoreThen, grade: gradeThen } = assessed;
    const own = local.filter((item) => countsFor(item, divisionCode));
    const hasRoom = own.reduce((sum, { weight }) => sum + weight, 0) <= rules.localWeight;
    const counting = hasRoom ? [...collected, ...own] : collected;
    const known = past.values.get(organizationId) ?? {};
    const { parts, result } = scoreByItems(counting, ({ valueOf }) => known[valueOf], rules);
    const score = result?.score ?? null;
    return {
      organization: organizationId,
      division: divisionCode,
      scoreThen,
      gradeThen,
      score,
      grade: result?.grade ?? null,
      difference: score === null || scoreThen === null ? null : Math.round(100 * (score - scoreThen)) / 100,
      countedWeight: parts.reduce((sum, { points, item }) => sum + (points === null ? 0 : item.weight), 0),
      parts: [
        ...parts.map(({ item, value, points, exclusion }) =>
          tellPart(item, value, points, exclusion === 'OMITTED' ? 'NOT_COLLECTED' : exclusion),
        ),
        ...missing.map((item) => tellPart(item, null, null, 'NOT_COLLECTED')),
        ...(hasRoom ? [] : own).map((item) => tellPart(item, null, null, 'NO_ROOM')),
      ].toSorted((a, b) => a.number - b.number),
    };
  });
  const rankThen = ranksIn(simulated.map(({ scoreThen }) => scoreThen));
  const rank = ranksIn(simulated.map(({ score }) => score));
  return simulated
    .map((one) => ({ ...one, rankThen: rankThen(one.scoreThen), rank: rank(one.score) }))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

function tellPart(
  { number, name, weight, local }: Pick<SimulatedPart, 'number' | 'name' | 'weight' | 'local'>,
  value: Amounts | null,
  points: number | null,
  exclusion: SimulatedPart['exclusion'],
): SimulatedPart {
  const numerator = value?.numerator ?? null;
  const denominator = value?.denominator ?? null;
  return { number, name, weight, local, numerator, denominator, points, exclusion };
}

/** The rank of each of these scores among all of them, from 1; equal scores share one. */
function ranksIn(scores: readonly (number | null)[]): (score: number | null) => number | null {
  const ranks = new Map<number, number>();
  const sorted = scores.filter((score) => score !== null).toSorted((a, b) => b - a);
  for (const [index, score] of sorted.entries()) if (!ranks.has(score)) ranks.set(score, index + 1);
  return (score) => (score === null ? null : (ranks.get(score) ?? null));
}
