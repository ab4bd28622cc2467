import { z } from 'zod';
import type { Graph, Occasion, Variables } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';

const project = z.object({ id: z.string(), title: z.string(), text: z.string().nullable() });
const figure = z.object({ value: z.string() }).nullable();

const projects = `projects(where: { state: [LISTED, CLAIMED, IN_DELIVERY, DELIVERED, CLOSED, EXPIRED], createdFrom: $start, createdBefore: $end }, first: 100, after: $projectsAfter) {
  nodes { id title text } pageInfo { hasNextPage endCursor } }`;

const street = z.object({
  code: z.string(),
  needStats: z.object({ groups: z.array(z.object({ key: z.string(), total: z.number() })) }),
  profile: z.object({ residentPopulation: figure, marketEntities: figure, area: figure }).nullable(),
  projects: connectionOf(project),
});
const item = z.object({ id: z.string() });

const districtsQuestion = {
  text: `query Districts($division: ID!, $after: String) { divisions(where: { within: $division, level: [DISTRICT] }, first: 1, after: $after) {
    totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({
    divisions: connectionOf(z.object({ code: z.string() })).extend({ totalCount: z.number() }),
  }),
};

const cyclesQuestion = {
  text: `query CyclesIn($district: ID!, $after: String) { division(code: $district) {
    assessmentCycles(first: 100, after: $after) { nodes { periodFrom periodTo localItems { id } scheme { items { id } } }
      pageInfo { hasNextPage endCursor } } } }`,
  answer: z.object({
    division: z
      .object({
        assessmentCycles: connectionOf(
          z.object({
            periodFrom: z.string(),
            periodTo: z.string(),
            localItems: z.array(item),
            scheme: z.object({ items: z.array(item) }).nullable(),
          }),
        ),
      })
      .nullable(),
  }),
};

const streetsQuestion = {
  text: `query PlansOf($district: ID!, $after: String, $year: Period, $start: DateTime, $end: DateTime, $projectsAfter: String) {
    divisions(where: { within: $district, level: [STREET] }, first: 10, after: $after) {
      nodes { code needStats(period: $year, groupBy: CATEGORY) { groups { key total } }
        profile { residentPopulation { value } marketEntities { value } area { value } } ${projects} }
      pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ divisions: connectionOf(street) }),
};

const restQuestion = {
  text: `query RestOfPlans($code: ID!, $after: String, $start: DateTime, $end: DateTime) { division(code: $code) {
    ${projects.replace('$projectsAfter', '$after')} } }`,
  answer: z.object({ division: z.object({ projects: connectionOf(project) }).nullable() }),
};

/** What a street plans and what is needed there. */
export type Planning = Omit<z.output<typeof street>, 'projects'> & {
  readonly projects: readonly z.output<typeof project>[];
};

/** The next district of a division; null where there is none. */
export async function askDistrict(graph: Graph, asked: Variables, occasion: Occasion) {
  const { divisions } = await graph.ask(districtsQuestion, asked, occasion);
  const { hasNextPage, endCursor } = divisions.pageInfo;
  const [district] = divisions.nodes;
  return {
    district: district?.code ?? null,
    total: divisions.totalCount,
    next: hasNextPage ? endCursor : null,
  };
}

/** All streets of a district with their plans, whole. */
export async function askPlans(graph: Graph, asked: Variables, occasion: Occasion): Promise<Planning[]> {
  const streets: Planning[] = [];
  for await (const found of nodesOf(graph, streetsQuestion, (answer) => answer.divisions, asked, occasion)) {
    const all = [...found.projects.nodes];
    const { hasNextPage, endCursor } = found.projects.pageInfo;
    const rest = { ...asked, code: found.code, after: endCursor };
    if (hasNextPage) {
      for await (const one of nodesOf(
        graph,
        restQuestion,
        ({ division }) => division?.projects,
        rest,
        occasion,
      ))
        all.push(one);
    }
    streets.push({ ...found, projects: all });
  }
  return streets;
}

/** The items that the cycles of a district have that touch the year, cycle by cycle, and those of these that are of a place's own. */
export async function askItems(
  graph: Graph,
  asked: Variables & { readonly from: string; readonly to: string },
  occasion: Occasion,
) {
  type Item = z.output<typeof item>;
  const found: { items: Item[]; local: Item[] } = { items: [], local: [] };
  const cycles = nodesOf(
    graph,
    cyclesQuestion,
    ({ division }) => division?.assessmentCycles,
    asked,
    occasion,
  );
  for await (const { periodFrom, periodTo, localItems, scheme } of cycles) {
    if (periodTo < asked.from || periodFrom > asked.to) continue;
    found.items.push(...localItems, ...(scheme?.items ?? []));
    found.local.push(...localItems);
  }
  return found;
}
