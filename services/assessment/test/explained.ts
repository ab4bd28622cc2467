import { z } from 'zod';
import type { TestService } from '@graphroots/kit/testing/service';

const cases = z.object({ totalCount: z.number(), nodes: z.array(z.object({ key: z.string() })) });

const explained = z.object({
  score: z.number(),
  grade: z.string(),
  current: z.boolean(),
  explain: z.object({
    rule: z.object({
      code: z.string(),
      edition: z.number(),
      excellentFrom: z.number(),
      goodFrom: z.number(),
      fairFrom: z.number(),
    }),
    posts: z.array(z.object({ day: z.string(), post: z.object({ id: z.string() }) })),
    parts: z.array(
      z.object({
        item: z.object({
          weight: z.number(),
          source: z.string(),
          denominator: z.string().nullable(),
          noneAt: z.number(),
          fullAt: z.number(),
          whenEmpty: z.enum(['LEFT_OUT', 'ALL_POINTS', 'NO_POINTS']),
        }),
        value: z.object({ source: z.string() }).nullable(),
        numerator: z.number().nullable(),
        denominator: z.number().nullable(),
        exclusion: z.string().nullable(),
        numeratorCases: cases,
        denominatorCases: cases,
      }),
    ),
    appeals: z.array(
      z.object({
        state: z.string(),
        finding: z.string().nullable(),
        correctedRevision: z.number().nullable(),
      }),
    ),
    revisions: z.array(z.object({ revision: z.number(), score: z.number(), grade: z.string() })),
  }),
});

export type Explained = z.output<typeof explained>;

export const explanation = `query ($id: ID!) { assessmentScore(id: $id) {
  score grade current explain {
    rule { code edition excellentFrom goodFrom fairFrom }
    posts { day post { id } }
    parts { item { weight source denominator noneAt fullAt whenEmpty } value { source } numerator denominator exclusion
      numeratorCases(first: 100) { totalCount nodes { key } } denominatorCases(first: 100) { totalCount nodes { key } } }
    appeals { state finding correctedRevision }
    revisions { revision score grade } } } }`;

export async function readExplanation(service: TestService, id: string): Promise<Explained> {
  const { assessmentScore } = await service.query<{ assessmentScore: unknown }>(explanation, { id });
  return explained.parse(assessmentScore);
}

/** A score from its explanation alone, by the words of the rule and not by the code that made it. */
export function countAnew({ explain: { rule, parts } }: Explained): { score: number; grade: string } {
  let weight = 0;
  let points = 0;
  for (const { item, value, exclusion, numerator, denominator, numeratorCases, denominatorCases } of parts) {
    if (exclusion === 'OMITTED') continue;
    const isListed =
      item.source === 'MEASURED' && numeratorCases.totalCount + denominatorCases.totalCount > 0;
    const above = isListed ? numeratorCases.totalCount : numerator;
    const below = isListed && denominatorCases.totalCount > 0 ? denominatorCases.totalCount : denominator;
    const isEmpty = value === null || above === null || (item.denominator !== null && !below);
    if (isEmpty && item.whenEmpty === 'LEFT_OUT') continue;
    weight += item.weight;
    if (isEmpty) {
      points += item.whenEmpty === 'ALL_POINTS' ? item.weight : 0;
      continue;
    }
    const rate = item.denominator === null ? above : above / (below ?? 1);
    points += item.weight * Math.min(1, Math.max(0, (rate - item.noneAt) / (item.fullAt - item.noneAt)));
  }
  const score = Math.round((10_000 * points) / weight) / 100;
  const bounds = [
    [rule.excellentFrom, 'EXCELLENT'],
    [rule.goodFrom, 'GOOD'],
    [rule.fairFrom, 'FAIR'],
  ] as const;
  return { score, grade: bounds.find(([from]) => score >= from)?.[1] ?? 'POOR' };
}
