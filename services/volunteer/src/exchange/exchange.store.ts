import { and, eq, max, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Clock } from '@graphroots/kit/clock';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import type { Side } from '../party/acts-for.ts';
import { exchanges } from './exchange.table.ts';

type Exchange = typeof exchanges.$inferSelect;

/** What an entry says; its number and direction follow. */
export interface Entry extends Pick<Exchange, 'divisionCode' | 'categoryCode' | 'quantity' | 'at'> {
  readonly from: Side;
  readonly to: Side;
  readonly value?: number | null;
  readonly note?: string | null;
  readonly claimId?: string | null;
  readonly activityId?: string | null;
  readonly reversesId?: string | null;
}

/** All SQL of the ledger. */
export function createExchangeStore(tx: Transaction) {
  return {
    async find(id: string): Promise<Exchange | null> {
      const [entry] = await tx.select().from(exchanges).where(eq(exchanges.id, id));
      return entry ?? null;
    },

    async isReversed(id: string): Promise<boolean> {
      return (await tx.$count(exchanges, eq(exchanges.reversesId, id))) > 0;
    },

    /** Enters something under the next number of the booklet of its street and year. */
    async enter({ from, to, ...entry }: Entry, clock: Clock): Promise<string> {
      const bookletCode = `${entry.divisionCode.slice(0, 9)}000`;
      const bookletYear = Number(clock.today().slice(0, 4));
      // Whoever enters next waits until this transaction has ended.
      const booklet = `exchanges ${bookletCode} ${bookletYear}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${booklet}, 0))`);
      const [last] = await tx
        .select({ number: max(exchanges.number) })
        .from(exchanges)
        .where(and(eq(exchanges.bookletCode, bookletCode), eq(exchanges.bookletYear, bookletYear)));
      const id = newId('exc');
      await tx.insert(exchanges).values({
        ...entry,
        id,
        fromId: from.id,
        toId: to.id,
        fromPath: from.path,
        toPath: to.path,
        direction: directionOf(from, to),
        bookletCode,
        bookletYear,
        number: (last?.number ?? 0) + 1,
      });
      return id;
    },
  };
}

const communal: readonly Side['kind'][] = ['COMMUNITY', 'STREET', 'COMPOUND'];

function directionOf(from: Side, to: Side): Exchange['direction'] {
  if (from.kind === 'UNIT' && communal.includes(to.kind)) return 'UNIT_TO_COMMUNITY';
  return communal.includes(from.kind) && to.kind === 'UNIT' ? 'COMMUNITY_TO_UNIT' : 'OTHER';
}
