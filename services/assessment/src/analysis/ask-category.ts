import { z } from 'zod';
import type { Graph, Occasion, Variables } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';

const row = z.object({ id: z.string() });
const listed = z.object({ totalCount: z.number(), nodes: z.array(row) });

const categoriesQuestion = {
  text: `query Categories($after: String) { exchangeCategories(first: 100, after: $after) {
    nodes { code } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ exchangeCategories: connectionOf(z.object({ code: z.string() })) }),
};

const category = z.object({
  serviceStats: z.object({
    hours: z.number().nullable(),
    groups: z.array(
      z.object({ key: z.string(), personTimes: z.number().nullable(), hours: z.number().nullable() }),
    ),
  }),
  needStats: z.object({
    total: z.number(),
    groups: z.array(
      z.object({
        key: z.string(),
        total: z.number(),
        parts: z.number(),
        taken: z.number(),
        unclaimed: z.number(),
        urgentUnclaimedFor90Days: z.number(),
      }),
    ),
  }),
  exchangeBalance: z.object({
    groups: z.array(z.object({ key: z.string(), given: z.number(), received: z.number() })),
  }),
  activities: listed,
  needs: listed,
  urgent: listed,
  unclaimed: listed,
  urgentUnclaimed: listed,
});

const needsOf = (name: string, where: string): string =>
  `${name}: needs(where: { category: $category, listedFrom: $start, listedBefore: $end, ${where} }, first: 100) {
    totalCount nodes { id } }`;

const categoryQuestion = {
  text: `query CategoryIn($division: ID!, $category: [ID!], $codes: [String!], $year: Period, $start: DateTime, $end: DateTime) {
    division(code: $division) {
      serviceStats(period: $year, groupBy: CATEGORY) { hours groups { key personTimes hours } }
      needStats(period: $year, groupBy: CATEGORY) { total
        groups { key total parts taken unclaimed urgentUnclaimedFor90Days } }
      exchangeBalance(period: $year, groupBy: CATEGORY) { groups { key given received } }
      activities(where: { category: $codes, state: [ENDED, SETTLED], startsFrom: $start, startsBefore: $end }, first: 100) {
        totalCount nodes { id } }
      ${needsOf('needs', '')} ${needsOf('urgent', 'urgency: [HIGH, URGENT]')}
      ${needsOf('unclaimed', 'unclaimedDays: 0')} ${needsOf('urgentUnclaimed', 'urgency: [URGENT], unclaimedDays: 90')} } }`,
  answer: z.object({ division: category.nullable() }),
};

const delivery = z.object({
  id: z.string(),
  direction: z.enum(['UNIT_TO_COMMUNITY', 'COMMUNITY_TO_UNIT', 'OTHER']),
  value: z.number().nullable(),
  claim: z
    .object({
      id: z.string(),
      receiverRating: z.number().nullable(),
      deliveredAt: z.string().nullable(),
      need: z.object({ to: z.string().nullable() }).nullable(),
    })
    .nullable(),
});

const deliveriesQuestion = {
  text: `query DeliveriesIn($division: ID!, $category: [ID!], $start: DateTime, $end: DateTime, $after: String) {
    division(code: $division) {
      exchanges(where: { category: $category, enteredFrom: $start, enteredBefore: $end }, first: 100, after: $after) {
        nodes { id direction value claim { id receiverRating deliveredAt need { to } } } pageInfo { hasNextPage endCursor } } } }`,
  answer: z.object({ division: z.object({ exchanges: connectionOf(delivery) }).nullable() }),
};

export type Listed = z.output<typeof listed>;
export type Delivery = z.output<typeof delivery>;

/** What was needed, given and got in one category. */
export type Category = z.output<typeof category> & { readonly deliveries: readonly Delivery[] };

/** The codes of all categories there are, in order. */
export async function askCategories(graph: Graph, occasion: Occasion): Promise<string[]> {
  const codes: string[] = [];
  for await (const { code } of nodesOf(
    graph,
    categoriesQuestion,
    (answer) => answer.exchangeCategories,
    {},
    occasion,
  ))
    codes.push(code);
  return [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** One category of a division in a year, with every delivery in it; null where there is no such division. */
export async function askCategory(
  graph: Graph,
  code: string,
  asked: Variables,
  occasion: Occasion,
): Promise<Category | null> {
  const variables = { ...asked, category: [code], codes: [code] };
  const { division } = await graph.ask(categoryQuestion, variables, occasion);
  if (!division) return null;
  const deliveries: Delivery[] = [];
  for await (const node of nodesOf(
    graph,
    deliveriesQuestion,
    (answer) => answer.division?.exchanges,
    variables,
    occasion,
  ))
    deliveries.push(node);
  return { ...division, deliveries };
}
