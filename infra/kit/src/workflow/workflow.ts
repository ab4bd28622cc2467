import type { Role } from '../viewer.ts';

/** Who may take a step: a role inside its territory or line, the clock, or whoever stands in a relation to the row. */
export type Actor = Role | 'system' | `the ${string}`;

/** A step in the life of an entity. */
export interface Action<S extends string> {
  /** The states it may be taken in; none when it begins a life. */
  readonly from: readonly S[];
  /** The state after it. Where there are several, the use case says which; where there is none, the state stays. */
  readonly to: readonly S[];
  readonly by: readonly Actor[];
  /** Whether a reason has to be given. */
  readonly reason?: true;
  /** What else refuses it: codes of `userErrors`. */
  readonly guards?: readonly string[];
}

/** The life of an entity as data: one function executes it, one test tries every step and every refusal. */
export interface Workflow<S extends string = string, A extends string = string> {
  /** The type in the SDL. */
  readonly entity: string;
  readonly states: readonly S[];
  readonly actions: Readonly<Record<A, Action<S>>>;
}

/** Checks at start that every state can be reached, and that no step leads out of a life that has not begun. */
export function workflow<const S extends string, A extends string>(
  entity: string,
  states: readonly S[],
  actions: Readonly<Record<A, Action<S>>>,
): Workflow<S, A> {
  const list = Object.values<Action<S>>(actions);
  const reached = new Set(list.flatMap(({ from, to }) => (from.length === 0 ? to : [])));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of list)
      if (from.some((state) => reached.has(state))) to.forEach((state) => reached.add(state));
  }
  const lost = states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`No step of ${entity} leads to ${lost.join(', ')}.`);
  return { entity, states, actions };
}
