import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { escalations } from '../escalation/escalation.table.ts';
import type { EscalateIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';
import { issueHolders } from './issue.table.ts';

/** Exactly one level up; its answer is written beside it when it takes over. */
export const escalateIssue = issueLife.step<EscalateIssueInput>(
  'escalate',
  async ({ row, input, tx, clock }) => {
    const above = issueHolders[issueHolders.indexOf(row.holder) + 1];
    if (!above) {
      const message = 'The city holds it: there is no level above.';
      return { refusals: [refusal('NO_LEVEL_ABOVE', 'issue', message)] };
    }
    await tx.insert(escalations).values({
      id: newId('esc'),
      issueId: row.id,
      from: row.holder,
      to: above,
      reason: input.reason.trim(),
      at: clock.now().toISOString(),
    });
    return { set: { holder: above } };
  },
);
