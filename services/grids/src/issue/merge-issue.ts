import { refusal } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import type { MergeIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';
import { createIssueStore } from './issue.store.ts';

/** The reporters of both follow the issue that stays. */
export const mergeIssue = issueLife.step<MergeIssueInput>(
  'merge',
  async ({ row, input: { into }, tx, viewer, record }) => {
    if (into === row.id) {
      return { refusals: [refusal('ITSELF', 'into', 'It is the same issue: name the other one.')] };
    }
    const store = createIssueStore(tx);
    const other = await store.lockIssue(into);
    if (!other?.open || !covers(viewer, other.communityCode)) {
      return { refusals: [refusal('NOT_FOUND', 'into', 'There is no such open issue.')] };
    }
    const { id, state, communityCode: divisionCode } = other;
    await store.addReports(id, row);
    record({ entity: 'Issue', id, action: 'addReport', from: state, to: state, divisionCode });
    return { set: { mergedIntoId: id } };
  },
);
