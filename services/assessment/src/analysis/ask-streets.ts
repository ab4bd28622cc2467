import { z } from 'zod';
import type { Graph, Occasion, Variables } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf, type Page } from '@graphroots/kit/graph/pages';

const need = z.object({
  id: z.string(),
  taken: z.number(),
  unclaimedDays: z.number().nullable(),
  owner: z.object({ id: z.string(), kind: z.string() }).nullable(),
});
const party = z.object({ id: z.string() });
const agreement = z.object({ id: z.string(), inForceAt: z.string().nullable(), unitSide: party.nullable() });
const exchange = z.object({
  id: z.string(),
  direction: z.enum(['UNIT_TO_COMMUNITY', 'COMMUNITY_TO_UNIT']),
  from: party.nullable(),
  to: party.nullable(),
});
const balance = z.object({
  given: z.number(),
  received: z.number(),
  groups: z.array(z.object({ key: z.string(), given: z.number(), received: z.number() })),
});

const needs = `needs(where: { state: [SUBMITTED, LISTED, CLAIMED, IN_DELIVERY, DELIVERED, CLOSED, EXPIRED],
    createdFrom: $start, createdBefore: $end }, first: 100, after: $needsAfter) {
  nodes { id taken unclaimedDays owner { id kind } } pageInfo { hasNextPage endCursor } }`;
const units = `units: exchangeParties(where: { kind: [UNIT] }, first: 100, after: $unitsAfter) {
  nodes { id } pageInfo { hasNextPage endCursor } }`;
const neverAsked = `neverAsked: exchangeParties(where: { kind: [UNIT], neverAsked: true }, first: 100, after: $neverAskedAfter) {
  nodes { id } pageInfo { hasNextPage endCursor } }`;
const agreements = `agreements: coBuildingAgreements(where: { state: [IN_FORCE, REVIEWED, RENEWED, ENDED, TERMINATED] },
    first: 100, after: $agreementsAfter) {
  nodes { id inForceAt unitSide { id } } pageInfo { hasNextPage endCursor } }`;
const exchanges = `exchanges(where: { direction: [UNIT_TO_COMMUNITY, COMMUNITY_TO_UNIT], enteredFrom: $start, enteredBefore: $end },
    first: 100, after: $exchangesAfter) {
  nodes { id direction from { id } to { id } } pageInfo { hasNextPage endCursor } }`;
const agreed = `agreed: claims(where: { state: [APPROVED, IN_DELIVERY, DELIVERED, DISPUTED, CONFIRMED, GIVEN_UP],
    claimedFrom: $start, claimedBefore: $end }, first: 100) { totalCount nodes { id } }`;

const street = z.object({
  code: z.string(),
  year: balance,
  before: balance,
  agreed: z.object({ totalCount: z.number(), nodes: z.array(party) }),
  exchanges: connectionOf(exchange),
  needs: connectionOf(need),
  units: connectionOf(party),
  neverAsked: connectionOf(party),
  agreements: connectionOf(agreement),
});

type Asked = z.output<typeof street>;

/** What was asked, given, got and agreed on in a street, whole. */
export type Street = Omit<Asked, 'exchanges' | 'needs' | 'units' | 'neverAsked' | 'agreements'> & {
  readonly exchanges: readonly z.output<typeof exchange>[];
  readonly needs: readonly z.output<typeof need>[];
  readonly units: readonly z.output<typeof party>[];
  readonly neverAsked: readonly z.output<typeof party>[];
  readonly agreements: readonly z.output<typeof agreement>[];
};

const pageQuestion = {
  text: `query StreetsOf($division: ID!, $first: Int, $after: String, $year: Period, $before: Period, $start: DateTime,
    $end: DateTime, $exchangesAfter: String, $needsAfter: String, $unitsAfter: String, $neverAskedAfter: String, $agreementsAfter: String) {
    divisions(where: { within: $division, level: [STREET] }, first: $first, after: $after) { totalCount
      nodes { code
        year: exchangeBalance(period: $year, groupBy: UNIT) { given received groups { key given received } }
        before: exchangeBalance(period: $before, groupBy: UNIT) { given received groups { key given received } }
        ${agreed} ${exchanges} ${needs} ${units} ${neverAsked} ${agreements} }
      pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ divisions: connectionOf(street).extend({ totalCount: z.number() }) }),
};

const restOf = <T>(name: string, list: string, form: z.ZodType<T>) => ({
  text: `query RestOf($code: ID!, $after: String, $start: DateTime, $end: DateTime) { division(code: $code) {
    ${list
      .replace(`$${name}After`, '$after')
      .replace(/^\w+: /, '')
      .replace(/^/, 'rest: ')} } }`,
  answer: z.object({ division: z.object({ rest: connectionOf(form) }).nullable() }),
});
const restOfExchanges = restOf('exchanges', exchanges, exchange);
const restOfNeeds = restOf('needs', needs, need);
const restOfUnits = restOf('units', units, party);
const restOfNeverAsked = restOf('neverAsked', neverAsked, party);
const restOfAgreements = restOf('agreements', agreements, agreement);

/** So many streets are asked for at once. */
const streetsAtOnce = 20;

/** A page of the streets of a division; what does not fit on it is asked for of each street alone. */
export async function askStreets(graph: Graph, asked: Variables, occasion: Occasion) {
  const { divisions: page } = await graph.ask(pageQuestion, { ...asked, first: streetsAtOnce }, occasion);
  const streets: Street[] = [];
  for (const found of page.nodes) {
    const whole = async <N>(
      { nodes, pageInfo: { hasNextPage, endCursor } }: Page<N>,
      question: { text: string; answer: z.ZodType<{ division: { rest: Page<N> } | null }> },
    ): Promise<N[]> => {
      const all = [...nodes];
      if (!hasNextPage) return all;
      const rest = { ...asked, code: found.code, after: endCursor };
      for await (const node of nodesOf(graph, question, ({ division }) => division?.rest, rest, occasion))
        all.push(node);
      return all;
    };
    streets.push({
      ...found,
      exchanges: await whole(found.exchanges, restOfExchanges),
      needs: await whole(found.needs, restOfNeeds),
      units: await whole(found.units, restOfUnits),
      neverAsked: await whole(found.neverAsked, restOfNeverAsked),
      agreements: await whole(found.agreements, restOfAgreements),
    });
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return { streets, total: page.totalCount, next: hasNextPage ? endCursor : null };
}
