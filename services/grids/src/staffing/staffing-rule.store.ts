import { eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { staffingRuleRoles, staffingRules } from './staffing-rule.table.ts';

export type StaffingRule = typeof staffingRules.$inferSelect;

/** All SQL that changes staffing rules. */
export function createStaffingRuleStore(tx: Transaction) {
  return {
    async lockRule(id: string): Promise<StaffingRule | null> {
      const [rule] = await tx.select().from(staffingRules).where(eq(staffingRules.id, id)).for('update');
      return rule ?? null;
    },

    /** Whether it was stored: of a division and a layer one version is in force on any day. */
    async insert(
      rule: typeof staffingRules.$inferInsert,
      roles: readonly Pick<typeof staffingRuleRoles.$inferInsert, 'role' | 'min'>[],
    ): Promise<boolean> {
      const stored = await tx.insert(staffingRules).values(rule).onConflictDoNothing().returning({
        id: staffingRules.id,
      });
      if (stored.length === 0) return false;
      await tx.insert(staffingRuleRoles).values(
        roles.map(({ role, min }, at) => ({
          id: `${rule.id}-${String(at + 1).padStart(2, '0')}`,
          ruleId: rule.id,
          role,
          min,
        })),
      );
      return true;
    },
  };
}
