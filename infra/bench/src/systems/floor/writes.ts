import { newId } from '@graphroots/kit/ids';
import type { FloorStatement } from './statements.ts';

/*
 * The steps in the life of an issue, each one statement and so one transaction: the row, who holds it, the trace and
 * the change feed. Nothing is checked but the version.
 */

interface Kept {
  /** The rows that were changed, by the name of their part of the statement. */
  readonly rows: string;
  readonly type: 'Issue' | 'WorkOrder';
  readonly action: string;
  readonly states: readonly [string | null, string];
  readonly role: string;
  /** The parameter that holds the id in the trace. */
  readonly trace: string;
  readonly number?: number;
}

const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`);

const kept = ({ rows, type, action, states: [from, to], role, trace, number = 0 }: Kept): string => `
  traced_${rows} as (
    insert into grids.trace (id, entity_type, entity_id, action, from_state, to_state, actor_id, actor_role, at,
      recorded_at, division_code, request_id)
    select ${trace}::text, '${type}', r.id, '${action}', ${text(from)}, ${text(to)}, '${role}-0', '${role}', now(), now(),
      r.community_code, 'floor' from ${rows} r),
  told_${rows} as (
    insert into grids.changes (id, type, key, action, at, division_code)
    select lpad(pg_current_xact_id()::text, 20, '0') || '-00000${number}', '${type}', r.id, '${action}', now(),
      r.community_code from ${rows} r)`;

const calendarOf = (
  level: string,
  place: string,
): string => `(select l.calendar_code from grids.level_calendars l
    where l.level = '${level}' and starts_with(${place}, l.area) order by length(l.area) desc limit 1)`;

/** Ends the open holding of an issue. What is inserted reads it, so that one holding ends before the next begins. */
const ended = (issue: string): string =>
  `ended as (update grids.holdings set held_to = now() where issue_id in (select ${issue}) and held_to is null
    returning issue_id, community_code)`;

const orderStep = (set: string, from: readonly string[]): string =>
  `work_order as (update grids.work_orders set ${set}, version = version + 1
    where id = $1 and version = $2::text::int and state in (${from.map((state) => `'${state}'`).join(', ')}) returning *)`;

const issueTold = `select json_build_object('issueId', id, 'issueVersion', version)::text as data from issue`;
const orderTold = `select json_build_object('orderId', id, 'orderVersion', version)::text as data from work_order`;

const stepped = { type: 'WorkOrder', rows: 'work_order', trace: '$3' } as const;

const report = `with issue as (
    insert into grids.issues (id, title, category, source, state, reported_at, building_id, grid_id, community_code,
      reporter_ids)
    select $1::text, $2::text, $3::text, 'RESIDENT', 'REPORTED', now(), b.id, b.grid_id, b.community_code,
      array['resident-0'] from grids.buildings b where b.id = $4 returning *),
  held as (
    insert into grids.holdings (id, issue_id, holder, division_code, held_from, calendar_code, community_code)
    select $5::text, i.id, 'COMMUNITY', i.community_code, now(), ${calendarOf('COMMUNITY', 'i.community_code')},
      i.community_code from issue i),
  ${kept({ rows: 'issue', type: 'Issue', action: 'report', states: [null, 'REPORTED'], role: 'resident', trace: '$6' })}
  ${issueTold}`;

const accept = `with issue as (
    update grids.issues set state = 'ACCEPTED', holder = 'COMMUNITY', version = version + 1
    where id = $1 and version = $2::text::int and state = 'REPORTED' returning *),
  ${kept({ rows: 'issue', type: 'Issue', action: 'accept', states: ['REPORTED', 'ACCEPTED'], role: 'community', trace: '$3' })}
  ${issueTold}`;

const dispatch = `with issue as (
    update grids.issues set state = 'DISPATCHED', holder = 'DISTRICT', version = version + 1
    where id = $1 and version = $2::text::int and state = 'ACCEPTED' returning *),
  work_order as (
    insert into grids.work_orders (id, issue_id, department_id, department_path, community_code, task, state, issued_at,
      due_at)
    select $3::text, i.id, d.id, d.path, i.community_code, '处理', 'ISSUED', now(), $5::text::timestamptz
    from issue i join grids.departments d on d.id = $4 returning *),
  ${ended('id from issue')},
  held as (
    insert into grids.holdings (id, issue_id, work_order_id, holder, department_id, department_path, held_from,
      calendar_code, community_code)
    select $6::text, o.issue_id, o.id, 'DEPARTMENT', o.department_id, o.department_path, now(),
      (select d.calendar_code from grids.departments d where d.id = o.department_id), o.community_code
    from work_order o join ended e on e.issue_id = o.issue_id),
  ${kept({ rows: 'work_order', type: 'WorkOrder', action: 'issue', states: [null, 'ISSUED'], role: 'command-centre', trace: '$7' })},
  ${kept({ rows: 'issue', type: 'Issue', action: 'dispatch', states: ['ACCEPTED', 'DISPATCHED'], role: 'command-centre', trace: '$8', number: 1 })}
  ${orderTold}`;

const acceptOrder = `with ${orderStep(`state = 'ACCEPTED'`, ['ISSUED', 'REDO'])},
  ${kept({ ...stepped, action: 'accept', states: ['ISSUED', 'ACCEPTED'], role: 'department' })} ${orderTold}`;

const completeOrder = `with ${orderStep(`state = 'DONE', reply = '已处理', done_at = now()`, ['ACCEPTED'])},
  ${ended('issue_id from work_order')},
  held as (
    insert into grids.holdings (id, issue_id, holder, division_code, held_from, calendar_code, community_code)
    select $4::text, e.issue_id, 'DISTRICT', left(e.community_code, 6) || '000000', now(),
      ${calendarOf('DISTRICT', 'e.community_code')}, e.community_code from ended e),
  ${kept({ ...stepped, action: 'complete', states: ['ACCEPTED', 'DONE'], role: 'department' })} ${orderTold}`;

const confirmOrder = `with ${orderStep(`state = 'CONFIRMED'`, ['DONE'])},
  issue as (
    update grids.issues i set state = 'RESOLVED', outcome = 'SOLVED', result = o.reply, resolved_at = now(),
      confirm_by = now() + interval '5 days', version = i.version + 1
    from work_order o where i.id = o.issue_id and i.state = 'DISPATCHED' returning i.*),
  ${ended('id from issue')},
  held as (
    insert into grids.holdings (id, issue_id, holder, held_from, community_code)
    select $4::text, e.issue_id, 'REPORTER', now(), e.community_code from ended e),
  ${kept({ ...stepped, action: 'confirm', states: ['DONE', 'CONFIRMED'], role: 'command-centre' })},
  ${kept({ rows: 'issue', type: 'Issue', action: 'resolve', states: ['DISPATCHED', 'RESOLVED'], role: 'system', trace: '$5', number: 1 })}
  ${orderTold}`;

const trace = (): string => newId('trc');
const holding = (): string => newId('hld');

/** By the name of the step. */
export const writes: Readonly<Record<string, FloorStatement>> = {
  report: {
    text: report,
    values: ({ title, category, building }) =>
      [newId('iss'), title, category, building, holding(), trace()].map(String),
  },
  accept: {
    text: accept,
    values: ({ issueId, issueVersion }) => [issueId, issueVersion, trace()].map(String),
  },
  dispatch: {
    text: dispatch,
    values: ({ issueId, issueVersion, department, dueAt }) =>
      [issueId, issueVersion, newId('wko'), department, dueAt, holding(), trace(), trace()].map(String),
  },
  'accept-order': {
    text: acceptOrder,
    values: ({ orderId, orderVersion }) => [orderId, orderVersion, trace()].map(String),
  },
  'complete-order': {
    text: completeOrder,
    values: ({ orderId, orderVersion }) => [orderId, orderVersion, trace(), holding()].map(String),
  },
  'confirm-order': {
    text: confirmOrder,
    values: ({ orderId, orderVersion }) => [orderId, orderVersion, trace(), holding(), trace()].map(String),
  },
};
