import { idFrom } from '@graphroots/kit/ids';
import type { Issue, Level } from './issues.ts';
import type { City } from './model.ts';

/** An issue passed one level up. */
export interface Escalation {
  readonly id: string;
  readonly issue: Issue;
  readonly from: Level;
  readonly to: Level;
  readonly reason: string;
  readonly at: number;
  readonly answeredAt: number | null;
}

/** A mark that an issue is followed from above. */
export interface Supervision {
  readonly id: string;
  readonly issue: Issue;
  readonly by: 'STREET' | 'INSPECTOR';
  readonly note: string;
  readonly at: number;
}

const day = 24 * 60 * 60 * 1000;

/** As the events of issues tell them. */
export function* escalationsOf(issues: Iterable<Issue>): Iterable<Escalation> {
  let next = 0;
  for (const issue of issues) {
    for (const [index, { action, holder, reason, at }] of issue.events.entries()) {
      const from = issue.events[index - 1]?.holder;
      if (action !== 'escalate' || from === undefined) continue;
      const answer = issue.events.slice(index + 1).find((event) => event.action === 'takeOver');
      const answeredAt = answer?.at ?? null;
      yield { id: idFrom('esc', next++), issue, from, to: holder, reason: reason ?? '', at, answeredAt };
    }
  }
}

const escalatedEvery = 10;

/** Streets follow every tenth issue that was passed up to them, inspectors every one of those that is old. */
export function* supervisionsOf(
  { calendar }: Pick<City, 'calendar'>,
  issues: Iterable<Issue>,
): Iterable<Supervision> {
  const today = calendar.moment(0, 0);
  const numbers = { escalated: 0, supervision: 0 };
  for (const issue of issues) {
    const { state, reportedAt } = issue;
    if (['CLOSED', 'REJECTED', 'MERGED'].includes(state)) continue;
    const escalated = issue.events.some(({ action }) => action === 'escalate');
    const id = () => idFrom('spv', numbers.supervision++);
    if (escalated && numbers.escalated++ % escalatedEvery === 0) {
      const at = (issue.events.at(-1)?.at ?? reportedAt) + day;
      yield { id: id(), issue, by: 'STREET', note: '请每周报告进展', at };
    }
    if (today - reportedAt > 370 * day)
      yield { id: id(), issue, by: 'INSPECTOR', note: '超过一年未办结,限期办理', at: today - 7 * day };
  }
}
