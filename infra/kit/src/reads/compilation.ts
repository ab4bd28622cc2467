import { sql, type SQL } from 'drizzle-orm';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema } from 'graphql';
import {
  dependsOnVariables,
  readArguments,
  signatureOf,
  type ArgumentSite,
  type ReadArguments,
} from './arguments.ts';
import type { Catalog } from './catalog.ts';
import type { ReadInput, Slot } from './input.ts';
import type { Day } from './rows.ts';

/** Something the shape of a statement depends on, with the answer it was compiled for. */
export interface Question {
  readonly ask: (input: ReadInput) => string;
  readonly answer: string;
}

/** The state of compiling one statement: what it binds, and what its shape depends on. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly catalog: Catalog;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly sites: readonly ArgumentSite[];
  readonly slots: readonly Slot[];
  readonly questions: readonly Question[];
  /** Decides the shape by a fact of this request; the plan is used again where the answer is the same. */
  ask(question: (input: ReadInput) => string): string;
  /** Binds a value that is only known when the statement runs, cast to a PostgreSQL type. */
  bind(slot: Slot, type: string): SQL;
  /** The arguments of a field: their value now, and where to find them when the statement runs. */
  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): BoundArguments;
  /** A table alias not used before in this statement. */
  alias(): string;
  /** The day in force for the field being compiled; null above all fields. */
  day(): Day | null;
  /** Compiles a field with another day in force. */
  during<T>(day: Day, compile: () => T): T;
  /** Whether rows are being opened to be counted, and not to be shown. */
  counting(): boolean;
  /** Compiles with rows opened to be counted, or to be shown. */
  whileCounting<T>(counting: boolean, compile: () => T): T;
  /** Whether one row is looked up by what leads to it, and scopes are only asked whether it is in sight. */
  lookingUp(): boolean;
  /** Compiles the look-up of one row. */
  whileLookingUp<T>(compile: () => T): T;
  /** Notes how much of what the statement tells is figures. */
  tellsFigures(share: Share): void;
  readonly figures: Share;
  /** Has the statement planned anew each time, for the values it is asked with. */
  planEachTime(): void;
  readonly plannedEachTime: boolean;
}

/** How much of something is statistics. */
export type Share = 'none' | 'some' | 'all';

export interface BoundArguments {
  /** Look at presence only, except for `orderBy`, `groupBy` and `boundaries`: values differ between runs. */
  readonly shape: ReadArguments;
  readonly read: (input: ReadInput) => ReadArguments;
}

export function createCompilation(options: {
  schema: GraphQLSchema;
  catalog: Catalog;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  input: ReadInput;
}): Compilation {
  const sites: ArgumentSite[] = [];
  const slots: Slot[] = [];
  const questions: Question[] = [];
  const args: ReadArguments[] = [];
  const input = { ...options.input, args };
  let aliases = 0;
  let dayNow: Day | null = null;
  let countingNow = false;
  let lookingUpNow = false;
  let figures: Share = 'none';
  let plannedEachTime = false;

  function ask(question: (input: ReadInput) => string): string {
    const answer = question(input);
    questions.push({ ask: question, answer });
    return answer;
  }

  return {
    schema: options.schema,
    catalog: options.catalog,
    fragments: options.fragments,
    sites,
    slots,
    questions,
    ask,
    bind(slot, type) {
      slots.push(slot);
      return sql`${sql.placeholder(String(slots.length - 1))}::text::${sql.raw(type)}`;
    },
    argumentsOf(field, node) {
      const site = { field, node };
      const index = sites.push(site) - 1;
      const shape = readArguments(site, input.variables);
      args.push(shape);
      const read = (later: ReadInput): ReadArguments => later.args[index] ?? {};
      if (dependsOnVariables(node)) ask((later) => signatureOf(read(later)));
      return { shape, read };
    },
    alias: () => `t${++aliases}`,
    day: () => dayNow,
    during(day, compile) {
      const dayAbove = dayNow;
      dayNow = day;
      try {
        return compile();
      } finally {
        dayNow = dayAbove;
      }
    },
    counting: () => countingNow,
    whileCounting(counting, compile) {
      const countingAbove = countingNow;
      countingNow = counting;
      try {
        return compile();
      } finally {
        countingNow = countingAbove;
      }
    },
    tellsFigures: (share) => (figures = share),
    get figures() {
      return figures;
    },
    planEachTime: () => (plannedEachTime = true),
    get plannedEachTime() {
      return plannedEachTime;
    },
    lookingUp: () => lookingUpNow,
    whileLookingUp(compile) {
      const lookingUpAbove = lookingUpNow;
      lookingUpNow = true;
      try {
        return compile();
      } finally {
        lookingUpNow = lookingUpAbove;
      }
    },
  };
}
