import { createHash } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { badInput } from '../errors.ts';
import type { SubgraphContext } from '../subgraph.ts';

/** A request that came with an `Idempotency-Key`: whose it is, and what was asked. */
export interface KeyedRequest {
  readonly actor: string;
  readonly key: string;
  readonly mutation: string;
  readonly hash: string;
}

/** What an input, as JSON, is told from others by. */
export type InputHash = (input: string) => string;

/** The answer kept for an earlier request under the same key. */
export interface KeptAnswer {
  /** Whether that request asked for the same. */
  readonly same: boolean;
  readonly answer: unknown;
}

const visible = /^[\x21-\x7e]{1,128}$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const keptFor = '7 days';

/**
 * The request by its key; null when it came without one. `input` must be as GraphQL coerced it: its fields then
 * stand in the order of the SDL. Throws BAD_USER_INPUT for a key of another form.
 */
export function keyedRequest(
  { idempotencyKey: key, viewer }: SubgraphContext,
  mutation: string,
  input: unknown,
  hashOf: InputHash = plainHash,
): KeyedRequest | null {
  if (key === undefined) return null;
  if (!visible.test(key)) throw badInput('An Idempotency-Key has 1 to 128 visible ASCII characters.');
  // The anonymous share one account: only a key that nobody guesses keeps their answers apart.
  if (viewer.id === null && !uuid.test(key)) {
    throw badInput('Without an account, the Idempotency-Key must be a random UUID.');
  }
  return { actor: viewer.id ?? '', key, mutation, hash: hashOf(JSON.stringify(input)) };
}

function plainHash(input: string): string {
  return createHash('sha256').update(input).digest('base64url');
}

/** Waits for another transaction under the same key to end, then looks for its answer. */
export async function findKeptAnswer(
  client: TransactionSql,
  schema: string,
  { actor, key, mutation, hash }: KeyedRequest,
): Promise<KeptAnswer | null> {
  const name = JSON.stringify([schema, actor, key, mutation]);
  // Sent together; the second looks only when the first has its lock.
  const [, [kept]] = await Promise.all([
    client`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`,
    client<{ hash: string; answer: unknown }[]>`
      select request_hash as hash, answer from ${client(schema)}.idempotency_keys
      where actor = ${actor} and key = ${key} and mutation = ${mutation}`,
  ]);
  return kept ? { same: kept.hash === hash, answer: kept.answer } : null;
}

/** Keeps an answer for seven days or more: each answer kept removes up to ten that are older. */
export async function keepAnswer(
  client: TransactionSql,
  schema: string,
  { actor, key, mutation, hash }: KeyedRequest,
  answer: unknown,
  now: Date,
): Promise<void> {
  const keys = client`${client(schema)}.idempotency_keys`;
  const at = client`${now.toISOString()}::text::timestamptz`;
  await client`
    with old as (
      delete from ${keys} where ctid = any(array(
        select ctid from ${keys} where at < ${at} - ${keptFor}::text::interval
        order by at limit 10 for update skip locked))
    )
    insert into ${keys} (actor, key, mutation, request_hash, answer, at)
    values (${actor}, ${key}, ${mutation}, ${hash}, ${JSON.stringify(answer)}::text::jsonb, ${at})`;
}
