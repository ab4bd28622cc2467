import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { WhistleIssueInput } from '../types.generated.ts';
import { createWhistleStore } from '../whistle/whistle.store.ts';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import { issueLife } from './issue.life.ts';

const mostDepartments = 10;

/** Calls departments to the place of an issue, each with an arrival of its own. */
export const whistleIssue = issueLife.step<WhistleIssueInput>(
  'whistle',
  async ({ row, input, tx, clock, record }) => {
    const { departments: ids, arriveBy, reason } = input;
    const now = clock.now();
    if (ids.length === 0 || ids.length > mostDepartments) {
      const message = `Give 1 to ${mostDepartments} departments.`;
      return { refusals: [refusal('REQUIRED', 'departments', message)] };
    }
    const store = createWhistleStore(tx);
    const [found, hasOpen] = await Promise.all([
      createWorkOrderStore(tx).findDepartments(ids, row.communityCode),
      store.hasOpen(row.id),
    ]);
    const refusals: UserError[] = [];
    if (hasOpen) refusals.push(refusal('OPEN_WHISTLE', 'issue', 'A whistle for it is not over yet.'));
    if (Date.parse(arriveBy) <= now.getTime())
      refusals.push(refusal('PAST', 'arriveBy', 'It must lie ahead.'));
    const called = ids.flatMap((id, index) => {
      const at = ['departments', String(index)];
      if (ids.indexOf(id) < index) refusals.push(refusal('TWICE', at, 'It is named twice.'));
      const department = found.get(id);
      if (!department) refusals.push(refusal('NOT_FOUND', at, 'No such department works for this place.'));
      return department ? [{ id: newId('arv'), department }] : [];
    });
    if (refusals.length > 0) return { refusals };

    const { communityCode } = row;
    const id = newId('whi');
    const calledAt = now.toISOString();
    await store.insert(
      {
        id,
        issueId: row.id,
        communityCode,
        state: 'BLOWN',
        reason: reason.trim(),
        blownAt: calledAt,
        arriveBy,
      },
      called.map(({ id: arrivalId, department }) => ({
        id: arrivalId,
        whistleId: id,
        departmentId: department.id,
        departmentPath: department.path,
        communityCode,
        state: 'CALLED' as const,
        calledAt,
        arriveBy,
      })),
    );
    record({ entity: 'Whistle', id, action: 'blow', to: 'BLOWN', reason, divisionCode: communityCode });
    for (const { id: arrivalId, department } of called) {
      record({
        entity: 'Arrival',
        id: arrivalId,
        action: 'call',
        to: 'CALLED',
        divisionCode: communityCode,
        path: department.path,
      });
    }
    return {};
  },
);
