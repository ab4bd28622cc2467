import type { TransactionSql } from 'postgres';
import { deadlines } from './deadline.ts';

/** Session parameters, in milliseconds, of connections that serve requests. */
export const statementLimits = {
  statement_timeout: deadlines.statement,
  lock_timeout: deadlines.lock,
  idle_in_transaction_session_timeout: deadlines.idleTransaction,
};

/** The same of connections for reads that nobody waits for; with memory, because they join millions of rows. */
export const behindLimits = { statement_timeout: 300_000, work_mem: '64MB' };

/** Gives the statements of one transaction all the time they need: for migrations and loads. */
export async function liftStatementLimits(tx: TransactionSql): Promise<void> {
  await tx`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true)`;
}
