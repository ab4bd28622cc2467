import { z } from 'zod';
import type { Graph, Occasion } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';

const seat = z.object({
  id: z.string(),
  state: z.string(),
  termFrom: z.string(),
  history: z.object({ nodes: z.array(z.object({ action: z.string(), at: z.string() })) }),
});

const attendance = z.array(z.object({ present: z.boolean(), seat: z.object({ id: z.string() }) }));

const resolution = z.object({
  id: z.string(),
  state: z.string(),
  dueOn: z.string().nullable(),
  issue: z.object({ state: z.string() }).nullable(),
});

const meeting = z.object({
  id: z.string(),
  heldAt: z.string().nullable(),
  attendance,
  resolutions: connectionOf(resolution),
});

const body = z.object({
  id: z.string(),
  foundedOn: z.string().nullable(),
  lastMetOn: z.string().nullable(),
  convener: z.object({ id: z.string(), path: z.string() }).nullable(),
  territory: z.object({ code: z.string() }).nullable(),
  seats: connectionOf(seat),
  meetings: connectionOf(meeting),
  before: z.object({ nodes: z.array(z.object({ heldAt: z.string().nullable(), attendance })) }),
});

type Page = z.output<typeof body>;

/** A body as the graph knows it, whole: every seat that is or was taken, every meeting held in a time, and a few before. */
export type Body = Omit<Page, 'seats' | 'meetings'> & {
  readonly seats: readonly z.output<typeof seat>[];
  readonly meetings: readonly (Omit<z.output<typeof meeting>, 'resolutions'> & {
    readonly resolutions: readonly z.output<typeof resolution>[];
  })[];
};

const seats = `seats(where: { state: [ACTIVE, ENDED] }, first: 100, after: $seatsAfter) {
  nodes { id state termFrom
    history(where: { action: ["replaceHolderOf", "end"] }, last: 20) { nodes { action at } } }
  pageInfo { hasNextPage endCursor } }`;
const attended = 'heldAt attendance { present seat { id } }';
const resolutions = `resolutions(first: 20, after: $resolutionsAfter) {
  nodes { id state dueOn issue { state } } pageInfo { hasNextPage endCursor } }`;
const meetings = `meetings(where: { state: [HELD, MINUTED, CLOSED], plannedFrom: $from, plannedBefore: $to }, first: 20, after: $meetingsAfter) {
  nodes { id ${attended} ${resolutions} } pageInfo { hasNextPage endCursor } }`;
// As many as make a seat dormant, should none have been held since.
const before = `before: meetings(where: { state: [HELD, MINUTED, CLOSED], plannedBefore: $from },
  orderBy: { field: PLANNED_AT, direction: DESC }, first: 3) { nodes { ${attended} } }`;

const pageQuestion = {
  text: `query BodiesOf($division: ID!, $first: Int, $after: String, $from: DateTime, $to: DateTime, $seatsAfter: String,
    $meetingsAfter: String, $resolutionsAfter: String) {
    governingBodies(where: { division: $division, status: [ACTIVE] }, first: $first, after: $after) { totalCount
      nodes { id foundedOn lastMetOn convener { id path } territory { code } ${seats} ${meetings} ${before} }
      pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ governingBodies: connectionOf(body).extend({ totalCount: z.number() }) }),
};

const seatsQuestion = {
  text: `query SeatsOf($id: ID!, $after: String) { governingBody(id: $id) { ${seats.replace('$seatsAfter', '$after')} } }`,
  answer: z.object({ governingBody: z.object({ seats: connectionOf(seat) }).nullable() }),
};

const meetingsQuestion = {
  text: `query MeetingsOf($id: ID!, $after: String, $from: DateTime, $to: DateTime, $resolutionsAfter: String) {
    governingBody(id: $id) { ${meetings.replace('$meetingsAfter', '$after')} } }`,
  answer: z.object({ governingBody: z.object({ meetings: connectionOf(meeting) }).nullable() }),
};

const resolutionsQuestion = {
  text: `query ResolutionsOf($id: ID!, $after: String) { meeting(id: $id) {
    ${resolutions.replace('$resolutionsAfter', '$after')} } }`,
  answer: z.object({ meeting: z.object({ resolutions: connectionOf(resolution) }).nullable() }),
};

/** So many bodies are asked for at once. */
const bodiesAtOnce = 20;

/** A page of the bodies of a division; what does not fit on it is asked for of each body alone. */
export async function askBodies(
  graph: Graph,
  asked: {
    readonly division: string;
    readonly from: string;
    readonly to: string;
    readonly after: string | null;
  },
  occasion: Occasion,
) {
  const { from, to } = asked;
  const variables = { ...asked, first: bodiesAtOnce };
  const { governingBodies: page } = await graph.ask(pageQuestion, variables, occasion);
  const bodies: Body[] = [];
  for (const found of page.nodes) {
    const id = { id: found.id };
    const seatsOf = await whole(found.seats, (next) =>
      nodesOf(
        graph,
        seatsQuestion,
        ({ governingBody }) => governingBody?.seats,
        { ...id, after: next },
        occasion,
      ),
    );
    const pages = await whole(found.meetings, (next) =>
      nodesOf(
        graph,
        meetingsQuestion,
        ({ governingBody }) => governingBody?.meetings,
        { ...id, from, to, after: next },
        occasion,
      ),
    );
    const held: Body['meetings'][number][] = [];
    for (const one of pages) {
      const resolved = await whole(one.resolutions, (next) =>
        nodesOf(
          graph,
          resolutionsQuestion,
          ({ meeting: of }) => of?.resolutions,
          { id: one.id, after: next },
          occasion,
        ),
      );
      held.push({ ...one, resolutions: resolved });
    }
    bodies.push({ ...found, seats: seatsOf, meetings: held });
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  return { bodies, total: page.totalCount, next: hasNextPage ? endCursor : null };
}

/** The rows of a first page and of those after it. */
async function whole<N>(
  { nodes, pageInfo }: { nodes: N[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } },
  more: (after: string | null) => AsyncIterable<N>,
): Promise<N[]> {
  const all = [...nodes];
  if (pageInfo.hasNextPage) for await (const node of more(pageInfo.endCursor)) all.push(node);
  return all;
}
