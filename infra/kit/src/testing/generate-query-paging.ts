import type { GraphQLField } from 'graphql';
import { decodeCursor } from './naive-lists.ts';
import type { Random } from './fuzz-random.ts';
import type { ValueWriter } from './generate-query-values.ts';

/** Cursors met in answers, by the order of their list: `Issue REPORTED_AT DESC`. */
export interface CursorPool {
  ordersOf(type: string): readonly string[];
  cursorsOf(order: string): readonly string[];
  /** Takes all cursors out of an answer. */
  harvest(answer: unknown): void;
}

const mostCursors = 40;

export function createCursorPool(): CursorPool {
  const byOrder = new Map<string, Set<string>>();
  function harvest(answer: unknown): void {
    if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(harvest);
    if (typeof answer !== 'string' || answer.length < 20) return;
    const order = decodeCursor(answer)?.order;
    if (order === undefined) return;
    const cursors = byOrder.get(order) ?? new Set<string>();
    if (cursors.size < mostCursors) byOrder.set(order, cursors.add(answer));
  }

  return {
    ordersOf: (type) => [...byOrder.keys()].filter((order) => order.startsWith(`${type} `)),
    cursorsOf: (order) => [...(byOrder.get(order) ?? [])],
    harvest,
  };
}

/** A page of a connection: its arguments, and how many rows it has at most. */
export interface WrittenPage {
  readonly args: readonly string[];
  readonly size: number;
  /** Whether the cursor chose the order. */
  readonly ordered: boolean;
}

const nonsense = ['', 'nonsense', 'W10', 'WyJhIl0', 'bnVsbA', '\0'];

/** Writes paging arguments for a field that lists a type; `most` bounds the rows of the page. */
export function writePage(
  random: Random,
  values: ValueWriter,
  cursors: CursorPool,
  field: GraphQLField<unknown, unknown>,
  type: string,
  most: number,
): WrittenPage {
  const chosen = new Map<string, readonly unknown[]>();
  const sizes = Array.from({ length: 3 }, () => random.between(1, Math.min(most, 6)));
  const backwards = random.chance(0.3);
  const usual = most >= 20 && random.chance(0.3);
  if (!usual) chosen.set(backwards ? 'last' : 'first', sizes);
  if (usual && random.chance(0.3)) chosen.set('first', [null]);

  let order: string | null = null;
  const orders = cursors.ordersOf(type);
  if (orders.length > 0 && random.chance(0.4)) {
    const wanted = random.pick(orders);
    const known = cursors.cursorsOf(wanted);
    const sides = random.pick([['after'], ['before'], ['after', 'before']]);
    for (const side of sides) chosen.set(side, random.chance(0.1) ? [...known, null] : known);
    if (random.chance(0.92)) order = wanted;
  } else if (!backwards && random.chance(0.2)) {
    chosen.set('offset', [0, 1, 2, 5]);
  }
  if (random.chance(0.04)) {
    const [name, choices] = random.pick<readonly [string, readonly unknown[]]>([
      ['first', [0, 1, -1, 101, 100]],
      ['last', [0, 2, 101]],
      ['offset', [-1, 10_000, 10_001, 0]],
      ['after', nonsense],
      ['before', nonsense],
    ]);
    chosen.set(name, choices);
  }
  const args = [...chosen].map(([name, choices]) => {
    const argument = field.args.find((each) => each.name === name);
    if (!argument) throw new Error(`${field.name} has no argument ${name}.`);
    return `${name}: ${values.writeOne(argument.type, choices)}`;
  });
  // A list that takes no order has but one.
  if (order !== null && field.args.some(({ name }) => name === 'orderBy')) {
    const [, name, direction] = order.split(' ');
    args.push(`orderBy: {field: ${name}, direction: ${direction}}`);
  }
  // Where a variable is left out, or a bad size is a good one after all, the page has its usual or a full size.
  const size = args.some((text) => /^(first|last): \d$/.test(text)) ? 6 : 20;
  return { args, size, ordered: order !== null };
}
