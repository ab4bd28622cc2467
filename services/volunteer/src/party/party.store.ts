import { eq } from 'drizzle-orm';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import type { Side } from './acts-for.ts';
import { exchangeParties } from './party.table.ts';

type Party = typeof exchangeParties.$inferSelect;

/** All SQL that changes the parties of an exchange. */
export function createPartyStore(tx: Transaction) {
  async function find(id: string): Promise<Party | null> {
    const [party] = await tx.select().from(exchangeParties).where(eq(exchangeParties.id, id));
    return party ?? null;
  }
  return {
    find,

    /** A party that is known, or that its id tells all about: a community, a street, or the member who asks at a place. */
    async meet(id: string, viewer: Viewer, place: string): Promise<Side | null> {
      const known = await find(id);
      if (known) return known;
      const side = sideOf(id, viewer, place);
      if (side) await tx.insert(exchangeParties).values(side).onConflictDoNothing();
      return side;
    },

    /** Locked, so that what a party may do once is not done twice at a time. */
    async lock(id: string): Promise<void> {
      const is = eq(exchangeParties.id, id);
      await tx.select({ id: exchangeParties.id }).from(exchangeParties).where(is).for('no key update');
    },
  };
}

function sideOf(id: string, viewer: Viewer, place: string): Side | null {
  if (/^\d{6}(?!000)\d{6}$/.test(id)) {
    return { id, kind: id.endsWith('000') ? 'STREET' : 'COMMUNITY', divisionCode: id, path: null };
  }
  return id.startsWith('mbr_') && viewer.id === id
    ? { id, kind: 'MEMBER', divisionCode: place, path: null }
    : null;
}
