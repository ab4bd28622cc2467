import type { GraphQLResolveInfo } from 'graphql';
import type { TransactionSql } from 'postgres';
import { isConnectionLost, isContention, reportOutage } from '../database-outage.ts';
import { badInput, outage } from '../errors.ts';
import { GraphError } from '../graph/graph-error.ts';
import { setSight } from '../reads/row-security.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { refusal, type UserError } from '../user-error.ts';
import {
  findKeptAnswer,
  keepAnswer,
  keyedRequest,
  type InputHash,
  type KeyedRequest,
} from './idempotency.ts';
import { retrying } from './retries.ts';
import { keepSteps, type Step } from './steps.ts';
import { createTransaction, type Transaction } from './transaction.ts';

/** What a mutation answers: the keys of what was changed, and why nothing was. */
export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** What a use case works with: one transaction, and what is known of the request. */
export interface UnitOfWork extends Pick<SubgraphContext, 'viewer' | 'clock'> {
  readonly tx: Transaction;
  /** Tells the trace and the change feed, in the same transaction. */
  record(step: Step): void;
}

type UseCase<I, A> = (input: I, work: UnitOfWork) => Promise<A>;

type Info = Pick<GraphQLResolveInfo, 'fieldName' | 'path'>;

/**
 * A use case as the resolver of its mutation. It runs in one transaction, and again when that stood in the way of
 * another: it must depend on its input and the database only. An answer with `userErrors` takes everything back.
 * Under an `Idempotency-Key` it runs once, and is answered alike each time; refusals are not kept, so a corrected
 * request may come under the same key. CONFLICT in `userErrors`: another request had the key, or the lock. `hash` is
 * what the input is known by meanwhile; give a keyed one where the input could be guessed from a plain one.
 */
export function command<I, A extends Payload>(
  useCase: UseCase<I, A>,
  { hash }: { readonly hash?: InputHash } = {},
) {
  return async (_source: unknown, args: { input: I }, context: SubgraphContext, info: Info): Promise<A> => {
    const request = keyedRequest(context, written(info), args.input, hash);
    try {
      const payload = await retrying(
        () => runOnce(useCase, args.input, context, request),
        // Only a key tells whether the transaction was committed before its connection was lost.
        (error) => isContention(error) || (request !== null && isConnectionLost(error)),
      );
      await context.database.settled();
      return payload;
    } catch (error) {
      if (error instanceof Refusal) return answerOf<A>(error.payload);
      if (isContention(error)) return answerOf<A>(conflict('Somebody else is changing the same: try again.'));
      throw reportOutage(error, context);
    }
  };
}

/**
 * As `command`, for a use case that has to know something of other services. That is asked of the graph before the
 * transaction, each time the request comes; it is no part of what a repeated request is known by.
 */
export function informedCommand<I, A extends Payload, F>(
  inform: (input: I, context: SubgraphContext) => Promise<F>,
  useCase: (input: I, work: UnitOfWork, facts: F) => Promise<A>,
) {
  return async (source: unknown, args: { input: I }, context: SubgraphContext, info: Info): Promise<A> => {
    const facts = await inform(args.input, context).catch((error: unknown) => {
      throw error instanceof GraphError && error.temporary ? outage('SUBGRAPH_UNAVAILABLE', error) : error;
    });
    return command((input: I, work) => useCase(input, work, facts))(source, args, context, info);
  };
}

/**
 * As `command`, and then what takes longer than a transaction may. That must be gone on with by the next request where
 * it was broken off; nothing of it follows a refusal.
 */
export function commandThen<I, A extends Payload>(
  useCase: UseCase<I, A>,
  follow: (input: I, context: SubgraphContext) => Promise<void>,
) {
  const begin = command(useCase);
  return async (source: unknown, args: { input: I }, context: SubgraphContext, info: Info): Promise<A> => {
    const payload = await begin(source, args, context, info);
    if (payload.userErrors.length === 0) await follow(args.input, context);
    return payload;
  };
}

/**
 * A use case that changes nothing and answers what nobody may keep, such as personal data in full. It runs once in a
 * request at most, and each time it is asked, whatever `Idempotency-Key` came with it. Its steps are stored before it
 * is answered, those of a refusal too. Throws BAD_USER_INPUT where it is asked a second time.
 */
export function disclosure<I, A extends Payload>(useCase: UseCase<I, A>) {
  return async (_source: unknown, args: { input: I }, context: SubgraphContext): Promise<A> => {
    const asked = context.once(countDisclosures);
    asked.times += 1;
    if (asked.times > 1) throw badInput('Data are shown in full once in an operation.');
    try {
      const { answer } = await context.database.sql.begin(async (client) => {
        if (context.rowSecurity) await setSight(client, context.viewer);
        const { made, steps } = await perform(useCase, args.input, client, context);
        await keepSteps(client, steps, context);
        return { answer: made };
      });
      return answer;
    } catch (error) {
      throw reportOutage(error, context);
    }
  };
}

/**
 * A use case that only reads, as the resolver of a field of `Query` that is no shape of SQL. It sees one state of the
 * database, which refuses to change anything for it.
 */
export function inquiry<I, A extends Payload>(useCase: UseCase<I, A>) {
  return async (_source: unknown, args: { input: I }, context: SubgraphContext): Promise<A> => {
    try {
      const { answer } = await context.database.sql.begin(
        'isolation level repeatable read read only',
        async (client) => {
          if (context.rowSecurity) await setSight(client, context.viewer);
          const { made } = await perform(useCase, args.input, client, context);
          return { answer: made };
        },
      );
      return answer;
    } catch (error) {
      throw reportOutage(error, context);
    }
  };
}

const countDisclosures = (): { times: number } => ({ times: 0 });

/** One transaction: the kept answer, or the use case with what it leaves behind. */
async function runOnce<I, A extends Payload>(
  useCase: UseCase<I, A>,
  input: I,
  context: SubgraphContext,
  request: KeyedRequest | null,
): Promise<A> {
  const { database, viewer, clock } = context;
  const { answer } = await database.sql.begin(async (client) => {
    if (context.rowSecurity) await setSight(client, viewer);
    const kept = request && (await findKeptAnswer(client, database.schema, request));
    if (kept?.same === false) throw new Refusal(conflict('Another request came under this Idempotency-Key.'));
    if (kept) return { answer: answerOf<A>(kept.answer) };
    const { made, steps } = await perform(useCase, input, client, context);
    if (made.userErrors.length > 0) throw new Refusal(made);
    await Promise.all([
      keepSteps(client, steps, context),
      request && keepAnswer(client, database.schema, request, made, clock.now()),
    ]);
    return { answer: made };
  });
  return answer;
}

/**
 * A part of a longer request, in a transaction of its own with its steps: what a request asks the graph for, page by
 * page, is kept page by page.
 */
export async function inTransaction<A>(
  context: SubgraphContext,
  work: (unit: UnitOfWork) => Promise<A>,
): Promise<A> {
  const { answer } = await context.database.sql.begin(async (client) => {
    if (context.rowSecurity) await setSight(client, context.viewer);
    const { made, steps } = await perform((_, unit) => work(unit), null, client, context);
    await keepSteps(client, steps, context);
    return { answer: made };
  });
  await context.database.settled();
  return answer;
}

/** Runs a use case in a transaction, and gathers its steps. */
export async function perform<I, A>(
  useCase: UseCase<I, A>,
  input: I,
  client: TransactionSql,
  { viewer, clock }: SubgraphContext,
): Promise<{ made: A; steps: readonly Step[] }> {
  const steps: Step[] = [];
  const record = (step: Step): void => void steps.push(step);
  const made = await useCase(input, { tx: createTransaction(client), viewer, clock, record });
  return { made, steps };
}

/** Thrown inside the transaction, so that it is rolled back; never leaves this file. */
class Refusal extends Error {
  readonly payload: Payload;

  constructor(payload: Payload) {
    super('refused');
    this.payload = payload;
  }
}

function conflict(message: string): Payload {
  return { userErrors: [refusal('CONFLICT', null, message)] };
}

function answerOf<A extends Payload>(payload: unknown): A {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept as such, or without what is null in a refusal
  return payload as A;
}

/** The field as the operation writes it: two calls of one mutation in one request are two requests. */
function written({ fieldName, path }: Info): string {
  return path.key === fieldName ? fieldName : `${path.key}: ${fieldName}`;
}
