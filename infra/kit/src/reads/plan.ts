import { is, Placeholder, sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { readArguments, type ArgumentSite } from './arguments.ts';
import type { Catalog } from './catalog.ts';
import { computedInSight } from './computed-once.ts';
import { createCompilation, type Compilation, type Question, type Share } from './compilation.ts';
import { accountPlaceholder, nowPlaceholder, type ReadInput, type Slot } from './input.ts';
import type { Day } from './rows.ts';

/** A compiled statement and what it was compiled for. */
export interface Plan {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Values that the selection made needless: still asked for, because bad ones are refused whatever is selected. */
  readonly needless: readonly Slot[];
  /** How much of what it tells is statistics of entities. */
  readonly figures: Share;
  /** Whether the database plans it anew each time: it is never prepared. */
  readonly plannedEachTime: boolean;
  readonly nodes: readonly FieldNode[];
  readonly sites: readonly ArgumentSite[];
  readonly questions: readonly Question[];
}

/** Facts of one request, before the arguments of its fields are known. */
export type Facts = Omit<ReadInput, 'args'>;

/** Writes the one expression a statement answers with. */
export type Compile = (c: Compilation, today: Day) => SQL;

/** The slot of the moment a statement runs at. */
export const momentSlot: Slot = ({ now }) => now;

/** Plans kept for one place in one document; a document with more shapes than this compiles anew. */
const mostShapes = 32;

const dialect = new PgDialect();

/**
 * Plans by the document node that asks. Documents are cached by text upstream, so a node stands for its text;
 * a plan is used again where every question its shape depended on has the same answer.
 */
export function createPlanCache(schema: GraphQLSchema, catalog: Catalog) {
  const byNode = new WeakMap<FieldNode, Map<string, Plan[]>>();

  return function planFor(
    place: string,
    nodes: readonly FieldNode[],
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    facts: Facts,
    compile: Compile,
  ): { plan: Plan; input: ReadInput } {
    const plans = plansAt(byNode, nodes, place);
    for (const plan of plans) {
      if (!sameNodes(plan.nodes, nodes)) continue;
      const input = { ...facts, args: plan.sites.map((site) => readArguments(site, facts.variables)) };
      if (plan.questions.every(({ ask, answer }) => ask(input) === answer)) return { plan, input };
    }
    const input = { ...facts, args: [] };
    const c = createCompilation({ schema, catalog, fragments, input });
    const today: Day = () => c.bind((at) => at.today, 'date');
    const expression = c.during(today, () => compile(c, today));
    const { sites, questions, figures, plannedEachTime } = c;
    const rendered = render(plannedEachTime ? computedInSight(expression) : expression, c.slots);
    const plan = { ...rendered, nodes, sites, questions, figures, plannedEachTime };
    if (plans.length >= mostShapes) plans.shift();
    plans.push(plan);
    return { plan, input: { ...facts, args: c.sites.map((site) => readArguments(site, facts.variables)) } };
  };
}

function plansAt(
  byNode: WeakMap<FieldNode, Map<string, Plan[]>>,
  [first]: readonly FieldNode[],
  place: string,
): Plan[] {
  if (!first) return [];
  const places = byNode.get(first) ?? new Map<string, Plan[]>();
  byNode.set(first, places);
  const plans = places.get(place) ?? [];
  places.set(place, plans);
  return plans;
}

function sameNodes(left: readonly FieldNode[], right: readonly FieldNode[]): boolean {
  return left.length === right.length && left.every((node, index) => node === right[index]);
}

/** Constants of declarations are written into the text, so that partial indexes match; the rest is bound. */
function render(expression: SQL, slots: readonly Slot[]): Pick<Plan, 'text' | 'slots' | 'needless'> {
  const query = dialect.sqlToQuery(sql`select ${expression} as "data"`.inlineParams());
  const bound = query.params.map((param) => {
    const slot = is(param, Placeholder) ? slotOf(param.name, slots) : undefined;
    if (!slot) throw new Error('A statement binds a value that is no slot.');
    return slot;
  });
  return { text: query.sql, slots: bound, needless: slots.filter((slot) => !bound.includes(slot)) };
}

function slotOf(name: string, slots: readonly Slot[]): Slot | undefined {
  return slotsByName[name] ?? slots[Number(name)];
}

const slotsByName: Readonly<Record<string, Slot>> = {
  [nowPlaceholder]: momentSlot,
  [accountPlaceholder]: ({ viewer }) => viewer.id,
};
