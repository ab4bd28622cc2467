import { z } from 'zod';
import type { Graph, Occasion, Variables } from '@graphroots/kit/graph/graph';
import type { assessmentMeasures } from '../measure/measure.table.ts';
import { assessedAt, casesAt, dueIn, subjectsAt, type Case } from './read-answer.ts';

type Measure = Pick<
  typeof assessmentMeasures.$inferSelect,
  'document' | 'subjects' | 'organization' | 'numerator' | 'denominator' | 'interval'
>;

/** What a measure counted for an organization. */
export interface Counted {
  readonly organizationId: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly cases: readonly (Case & { readonly counted: boolean })[];
}

/** Whole months of the period. */
interface Span {
  readonly months: number;
}

/** What one page of a measure's answer says of the organizations on it. */
export async function countSubjects(
  graph: Graph,
  measure: Measure,
  variables: Variables,
  { months }: Span,
  occasion: Occasion,
): Promise<{ counted: Counted[]; next: string | null }> {
  const page = await askPage(graph, measure, variables, occasion);
  const counted: Counted[] = [];
  for (const subject of page.nodes) {
    const assessed = assessedAt(subject, measure.organization);
    if (!assessed) continue;
    const more = { ...variables, division: assessed.divisionCode, after: null };
    const read = (path: string, cursor: string) =>
      readCases(graph, measure, subject, path, { ...more, cursor }, occasion);
    const inside = await read(measure.numerator, 'numeratorAfter');
    const among = measure.denominator === null ? null : await read(measure.denominator, 'denominatorAfter');
    const due = measure.interval === null ? null : dueIn(months, subject, measure.interval);
    counted.push({
      organizationId: assessed.organizationId,
      numerator: inside.total,
      denominator: among?.total ?? due,
      cases: together(inside.cases, among?.cases ?? []),
    });
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return { counted, next: hasNextPage ? endCursor : null };
}

async function askPage(graph: Graph, measure: Measure, variables: Variables, occasion: Occasion) {
  const answer = await graph.ask({ text: measure.document, answer: z.unknown() }, variables, occasion);
  const page = subjectsAt(answer, measure.subjects);
  if (!page) throw new Error(`The answer holds no divisions at \`${measure.subjects}\`.`);
  return page;
}

/** All cases of a division at a place: what does not fit on the page is asked for of this division alone. */
async function readCases(
  graph: Graph,
  measure: Measure,
  subject: unknown,
  path: string,
  { cursor, ...variables }: Variables & { readonly cursor: string },
  occasion: Occasion,
): Promise<{ total: number; cases: Case[] }> {
  const found = casesAt(subject, path);
  const cases = [...found.cases];
  for (let after = found.after; after !== null;) {
    const page = await askPage(graph, measure, { ...variables, [cursor]: after }, occasion);
    const more = casesAt(page.nodes[0], path);
    if (more.after === after || more.cases.length === 0) {
      throw new Error(`\`${path}\` does not go on after \`$${cursor}\`: its document has to use it.`);
    }
    cases.push(...more.cases);
    after = more.after;
  }
  return { total: found.total, cases };
}

/** Each case once, and whether it counts. */
function together(inside: readonly Case[], among: readonly Case[]): Counted['cases'] {
  const named = ({ type, key }: Case): string => `${type} ${key}`;
  const counted = new Set(inside.map(named));
  const others = among.filter((one) => !counted.has(named(one)));
  return [
    ...inside.map((one) => ({ ...one, counted: true })),
    ...others.map((one) => ({ ...one, counted: false })),
  ];
}
