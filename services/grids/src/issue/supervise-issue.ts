import { newId } from '@graphroots/kit/ids';
import { checkText } from '@graphroots/kit/user-error';
import { supervisions } from '../supervision/supervision.table.ts';
import type { SuperviseIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';

/** A dated mark; who holds the issue, and where it stands, stay. */
export const superviseIssue = issueLife.step<SuperviseIssueInput>(
  'supervise',
  async ({ row, input, tx, clock, actors }) => {
    const refusals = checkText('note', input.note, { longest: 500 });
    if (refusals.length > 0) return { refusals };
    const note = input.note.trim();
    const at = clock.now().toISOString();
    await tx.insert(supervisions).values({
      id: newId('spv'),
      issueId: row.id,
      by: actors.has('inspector') ? 'INSPECTOR' : 'STREET',
      note,
      at,
    });
    return { reason: note, set: { supervisedAt: at } };
  },
);
