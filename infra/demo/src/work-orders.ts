import { idFrom } from '@graphroots/kit/ids';
import type { Issue } from './issues.ts';
import type { City, Department } from './model.ts';
import { createRandom } from './random.ts';

export interface WorkOrder {
  readonly id: string;
  readonly issue: Issue;
  readonly department: Department;
  readonly task: string;
  readonly state: 'ISSUED' | 'ACCEPTED' | 'DONE' | 'CONFIRMED';
  readonly issuedAt: number;
  readonly dueAt: number;
  readonly doneAt: number | null;
}

const day = 24 * 60 * 60 * 1000;

/** One order for each issue that was ever dispatched, to the department whose duty it is. */
export function* workOrdersOf(city: City, issues: Iterable<Issue>): Iterable<WorkOrder> {
  const byDuty = new Map(
    city.departments.flatMap((department) =>
      department.categories.map((category) => [`${department.districtCode} ${category}`, department]),
    ),
  );
  let next = 0;
  for (const issue of issues) {
    const dispatched = issue.events.findLastIndex(({ to }) => to === 'DISPATCHED');
    const dispatch = issue.events[dispatched];
    const department = byDuty.get(
      `${issue.grid.communityCode.slice(0, 6).padEnd(12, '0')} ${issue.category}`,
    );
    if (!dispatch || !department) continue;
    const random = createRandom(`orders ${issue.id}`);
    const over = issue.state !== 'DISPATCHED';
    // The step that follows a dispatch is that the orders are confirmed and the issue resolved.
    const ended = issue.events[dispatched + 1]?.at ?? dispatch.at;
    const state = over ? 'CONFIRMED' : random.pick(['ISSUED', 'ACCEPTED', 'ACCEPTED', 'DONE']);
    yield {
      id: idFrom('wko', next++),
      issue,
      department,
      task: `请处理:${issue.title}`,
      state,
      issuedAt: dispatch.at,
      dueAt: dispatch.at + random.between(2, 15) * day,
      doneAt: over ? ended : state === 'DONE' ? dispatch.at + day : null,
    };
  }
}
