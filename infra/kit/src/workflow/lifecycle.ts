import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { checkText, refusal, type UserError } from '../user-error.ts';
import { covers, leads, unrestrictedViewer, type Viewer } from '../viewer.ts';
import type { UnitOfWork } from '../writes/command.ts';
import type { Action, Actor, Workflow } from './workflow.ts';

/** A table whose rows have a life and count their changes. */
type Living = PgTable & {
  readonly id: AnyPgColumn;
  readonly state: AnyPgColumn;
  readonly version: AnyPgColumn;
};

interface Alive {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

type Row<T extends Living> = T['$inferSelect'] & Alive;

/** Where a row lies: roles count only where their territory or line covers it. */
export interface Place {
  readonly divisionCode: string | null;
  readonly path?: string | null;
}

/** What is known of the lives in a table. `F` are the columns of a row that decide who acts on it. */
export interface Life<N extends string, T extends Living, F> {
  /** What inputs and payloads call a row: `issue`. */
  readonly noun: N;
  readonly table: T;
  readonly place: (facts: F) => Place;
  /** How the viewer is related to the row: `the reporter`. */
  readonly relations: (facts: F, viewer: Viewer) => readonly Actor[];
  /** Whoever the trace leaves unnamed: their account would tell whose the row is. */
  readonly unnamed?: readonly Actor[];
  /** Whether everybody may see the row: the feed tells the states of each step then. */
  readonly open?: true;
  /** What every step means beyond its row, in the same transaction, once all that follows from it is done. */
  readonly settle?: (row: Row<T>, work: UnitOfWork) => Promise<void>;
}

/** The input of every step: which row, in which version, and why. */
export type StepInput<N extends string> = Readonly<Record<N, string>> & {
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
};

/** What a step is taken with. */
export interface Step<R, I> extends UnitOfWork {
  readonly row: R;
  readonly input: I;
  /** What the viewer is to the row. */
  readonly actors: ReadonlySet<Actor>;
}

/** What a use case adds to a step; nothing of it is done when it refuses. */
export interface Effect<S extends string, T extends Living> {
  readonly refusals?: readonly UserError[];
  readonly to?: S;
  /** Values, or expressions that the statement which changes the row finds them by. */
  readonly set?: { readonly [C in keyof T['$inferInsert']]?: T['$inferInsert'][C] | SQL };
  /** What the trace says was the reason; that of the input when left out. */
  readonly reason?: string;
  /** When it happened, ISO 8601, where that was before it is written down. */
  readonly at?: string;
  /** What the feed tells as the values before and after, of a row that everybody may see; the states when left out. */
  readonly told?: { readonly from: string | null; readonly to: string | null };
  /** What follows once the row is changed, in the same transaction. */
  readonly afterwards?: () => Promise<void>;
}

/** What every step answers: the key of the row, and why nothing was changed. */
export type StepPayload<N extends string> = Readonly<Record<N, string | null>> & {
  readonly userErrors: UserError[];
};

const longestReason = 500;

/** What takes the steps of a workflow with the rows of a table. */
export function lifecycle<N extends string, T extends Living, F, S extends string, A extends string>(
  workflow: Workflow<S, A>,
  { noun, table, place, relations, unnamed = [], open, settle }: Life<N, T, F>,
) {
  const actorsFor = (facts: F, viewer: Viewer): ReadonlySet<Actor> => {
    const { divisionCode, path = null } = place(facts);
    const isHere =
      (divisionCode !== null && covers(viewer, divisionCode)) || (path !== null && leads(viewer, path));
    return new Set<Actor>([...(isHere ? viewer.roles : []), ...relations(facts, viewer)]);
  };

  /**
   * A step as a use case. Locks the row, refuses what the workflow refuses, lets `also` change more or refuse, then
   * changes state and version and tells the trace. Whoever is nothing to the row is told there is none.
   */
  function step<I extends StepInput<N>>(
    action: A,
    also: (step: Step<Row<T> & F, I>) => Promise<Effect<S, T>> | Effect<S, T> = () => ({}),
  ) {
    return async (input: I, work: UnitOfWork): Promise<StepPayload<N>> => {
      const { tx, viewer, record } = work;
      const isIt = eq(table.id, input[noun]);
      // Drizzle knows the columns of a select only for tables it can name.
      const rows: PgTable = table;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its columns are those of `table`
      const [row] = (await tx.select().from(rows).where(isIt).for('update')) as (Row<T> & F)[];
      const actors = row ? actorsFor(row, viewer) : new Set<Actor>();
      if (!row || actors.size === 0) {
        return answer(null, [refusal('NOT_FOUND', noun, 'There is none with this id.')]);
      }
      const rules: Action<S> = workflow.actions[action];
      const objection =
        refuseActor(action, rules, actors, noun) ??
        refuseVersion(row, input.expectedVersion) ??
        refuseState(action, rules, row, noun) ??
        refuseReason(rules, input.reason ?? '');
      if (objection) return answer(null, [objection]);
      const effect: Effect<S, T> = await also({ ...work, row, input, actors });
      if (effect.refusals && effect.refusals.length > 0) return answer(null, effect.refusals);
      const state = effect.to ?? rules.to[0] ?? row.state;
      // oxlint-disable-next-line typescript/no-generated-empty-object-type -- as above
      const next = { ...effect.set, state, version: sql`${table.version} + 1` } as PgUpdateSetSource<T>;
      await tx.update(table).set(next).where(isIt);
      const reason = (effect.reason ?? input.reason)?.trim() ?? null;
      record({
        entity: workflow.entity,
        id: row.id,
        action,
        from: row.state,
        to: state,
        reason,
        unnamed: unnamed.some((actor) => actors.has(actor)),
        ...(effect.at !== undefined && { at: effect.at }),
        ...place(row),
        ...(open && { open: effect.told ?? { from: row.state, to: state } }),
      });
      await effect.afterwards?.();
      await settle?.(row, work);
      return answer(row.id, []);
    };
  }

  /** The steps that the viewer may take with a row as it stands, whatever their guards will say. */
  function actionsFor(facts: F & Pick<Alive, 'state'>, viewer: Viewer): A[] {
    const actors = actorsFor(facts, viewer);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own keys
    return (Object.keys(workflow.actions) as A[]).filter((action) => {
      const rules: Action<S> = workflow.actions[action];
      return rules.from.some((state) => state === facts.state) && rules.by.some((actor) => actors.has(actor));
    });
  }

  function answer(id: string | null, userErrors: readonly UserError[]): StepPayload<N> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed name is any string to the compiler
    return { [noun]: id, userErrors } as unknown as StepPayload<N>;
  }

  /** Why the viewer may not begin a life with these facts; null when they may. */
  function refuseToBegin(action: A, facts: F, viewer: Viewer, field: string): UserError | null {
    return refuseActor(action, workflow.actions[action], actorsFor(facts, viewer), field);
  }

  return { workflow, step, actionsFor, refuseToBegin };
}

/** The same unit of work as the clock does it: what follows of itself from a step. */
export function asSystem(work: UnitOfWork): UnitOfWork {
  const record: UnitOfWork['record'] = (step) => work.record({ ...step, as: 'system' });
  return { ...work, viewer: unrestrictedViewer, record };
}

/** The same unit of work, of which the trace does not say whose it was: that somebody came is not everybody's to know. */
export function asNobody(work: UnitOfWork): UnitOfWork {
  return { ...work, record: (step) => work.record({ ...step, unnamed: true }) };
}

/** For a step that nothing may refuse: a refusal is a fault of ours. */
export function assertDone({ userErrors }: { readonly userErrors: readonly UserError[] }): void {
  if (userErrors.length > 0) throw new Error(`A step was refused: ${JSON.stringify(userErrors)}.`);
}

function refuseActor(
  action: string,
  { by }: Action<string>,
  actors: ReadonlySet<Actor>,
  noun: string,
): UserError | null {
  if (by.some((actor) => actors.has(actor))) return null;
  return refusal('NOT_ALLOWED', noun, `\`${action}\` is for ${by.join(', ')}.`);
}

function refuseVersion({ version }: Alive, expected: number): UserError | null {
  if (version === expected) return null;
  const message = `It has changed: its version is ${version} now. Read it again.`;
  return refusal('CONFLICT', 'expectedVersion', message);
}

function refuseState(
  action: string,
  { from }: Action<string>,
  { state }: Alive,
  noun: string,
): UserError | null {
  if (from.includes(state)) return null;
  return refusal('WRONG_STATE', noun, `It is ${state}; \`${action}\` needs ${from.join(' or ')}.`);
}

function refuseReason({ reason }: Action<string>, given: string): UserError | null {
  const [error] = checkText('reason', given, { longest: longestReason, optional: !reason });
  return error ?? null;
}
