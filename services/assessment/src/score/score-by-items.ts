import { gradeOf, partOf, scoreOf, type Amounts, type Grades, type Part, type Rule } from './scoring.ts';

/** What items make of the values of an organization, part by part; without a result where nothing can be counted. */
export function scoreByItems<I extends Rule, V extends Amounts>(
  items: readonly I[],
  valueOf: (item: I) => V | undefined,
  grades: Grades,
) {
  const parts = items.map((item) => {
    const value = valueOf(item) ?? null;
    const { points, exclusion }: Part = partOf(item, value);
    return { item, weight: item.weight, value, points, exclusion };
  });
  const score = scoreOf(parts);
  return { parts, result: score === null ? null : { score, grade: gradeOf(score, grades) } };
}
