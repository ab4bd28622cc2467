import { inArray } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { divisions } from './division.table.ts';

/** Which of these codes name divisions that stand on a day. */
export async function findStandingDivisions(
  tx: Transaction,
  codes: Iterable<string>,
  today: string,
): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Set();
  const found = await tx
    .select({ code: divisions.code, validTo: divisions.validTo })
    .from(divisions)
    .where(inArray(divisions.code, wanted));
  return new Set(found.filter(({ validTo }) => validTo === null || validTo > today).map(({ code }) => code));
}

export const noDivision = {
  code: 'NOT_FOUND',
  reason: 'there is no division with this code, or it stands no longer',
};
