import { idFrom } from '@graphroots/kit/ids';
import { issuesOf, type Issue, type Level } from './issues.ts';
import type { City } from './model.ts';
import { workOrdersOf, type WorkOrder } from './work-orders.ts';

/** Who held an issue from when to when. */
export interface Holding {
  readonly id: string;
  readonly issue: Issue;
  /** The order of the department that held it. */
  readonly order: WorkOrder | null;
  readonly holder: Level | 'DEPARTMENT' | 'REPORTER';
  readonly from: number;
  readonly to: number | null;
}

type Span = Pick<Holding, 'order' | 'holder' | 'from'>;

/** The holdings of all issues, as the services would have written them step by step. */
export function* holdingsOf(city: City): Iterable<Holding> {
  // Orders come in the order of their issues.
  const orders = workOrdersOf(city, issuesOf(city))[Symbol.iterator]();
  let order = orders.next();
  let next = 0;
  for (const issue of issuesOf(city)) {
    const its = !order.done && order.value.issue.id === issue.id ? order.value : null;
    if (its) order = orders.next();
    const spans = spansOf(issue, its);
    const ends = ['CLOSED', 'REJECTED', 'MERGED'].includes(issue.state);
    const last = ends ? (issue.events.at(-1)?.at ?? null) : null;
    for (const [index, span] of spans.entries()) {
      yield { ...span, id: idFrom('hld', next++), issue, to: spans[index + 1]?.from ?? last };
    }
  }
}

function spansOf({ events }: Issue, order: WorkOrder | null): Span[] {
  const spans: Span[] = [];
  const hold = (span: Span): void => {
    if (spans.at(-1)?.holder !== span.holder) spans.push(span);
  };
  for (const { to, holder, at } of events) {
    if (['CLOSED', 'REJECTED', 'MERGED'].includes(to)) continue;
    if (to === 'RESOLVED') hold({ holder: 'REPORTER', order: null, from: at });
    else if (to === 'DISPATCHED' && order) {
      hold({ holder: 'DEPARTMENT', order, from: at });
      if (order.state === 'DONE' && order.doneAt !== null) hold({ holder, order: null, from: order.doneAt });
    } else hold({ holder, order: null, from: at });
  }
  return spans;
}
