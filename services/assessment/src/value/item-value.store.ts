import { and, eq } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { itemValues } from './item-value.table.ts';

type Assessed = typeof assessedOrganizations.$inferSelect;
type Standing = Pick<Assessed, 'cycleId' | 'organizationId' | 'divisionCode' | 'path'>;
type Value = typeof itemValues.$inferInsert;

/** All SQL that changes values one by one. */
export function createItemValueStore(tx: Transaction) {
  return {
    /** Locked, so that of two values for it one comes after the other. */
    async lockAssessed(id: string): Promise<Assessed | null> {
      const isIt = eq(assessedOrganizations.id, id);
      const [assessed] = await tx.select().from(assessedOrganizations).where(isIt).for('update');
      return assessed ?? null;
    },

    async findCycle(id: string) {
      const [cycle] = await tx.select().from(assessmentCycles).where(eq(assessmentCycles.id, id));
      return cycle ?? null;
    },

    async findItem(id: string) {
      const [item] = await tx.select().from(schemeItems).where(eq(schemeItems.id, id));
      return item ?? null;
    },

    /** Stores a value in place of the one in force; answers with its id. */
    async replace(
      { cycleId, organizationId, divisionCode, path }: Standing,
      value: Pick<Value, 'itemId' | 'numerator' | 'denominator' | 'source' | 'at'>,
    ): Promise<string> {
      const inForce = and(
        eq(itemValues.cycleId, cycleId),
        eq(itemValues.organizationId, organizationId),
        eq(itemValues.itemId, value.itemId),
        eq(itemValues.current, true),
      );
      await tx.update(itemValues).set({ current: false }).where(inForce);
      const id = newId('val');
      await tx.insert(itemValues).values({ ...value, id, cycleId, organizationId, divisionCode, path });
      return id;
    },
  };
}
