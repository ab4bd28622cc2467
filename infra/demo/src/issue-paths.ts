export type IssueState =
  | 'REPORTED'
  | 'ACCEPTED'
  | 'HANDLING'
  | 'DISPATCHED'
  | 'ESCALATED'
  | 'RESOLVED'
  | 'REOPENED'
  | 'CLOSED'
  | 'REJECTED'
  | 'MERGED';

export interface Step {
  readonly action: string;
  readonly to: IssueState;
  readonly reason?: string;
}

type Paths = readonly [readonly Step[], ...(readonly Step[])[]];

const report: Step = { action: 'report', to: 'REPORTED' };
const accept: Step = { action: 'accept', to: 'ACCEPTED' };
const handle: Step = { action: 'handle', to: 'HANDLING' };
const dispatch: Step = { action: 'dispatch', to: 'DISPATCHED' };
const resolve: Step = { action: 'resolve', to: 'RESOLVED' };
const confirm: Step = { action: 'confirm', to: 'CLOSED' };
const reopen: Step = { action: 'reopen', to: 'REOPENED', reason: '问题反复,居民不满意' };
const escalate: Step = { action: 'escalate', to: 'ESCALATED', reason: '超出社区职责,需街道协调' };
const reject: Step = { action: 'reject', to: 'REJECTED', reason: '不属于受理范围' };
const merge: Step = { action: 'merge', to: 'MERGED', reason: '与已上报事项重复' };

/** The ways an issue may have gone to stand where it stands. */
export const issuePaths: Readonly<Record<IssueState, Paths>> = {
  REPORTED: [[report]],
  ACCEPTED: [[report, accept]],
  HANDLING: [
    [report, accept, handle],
    [report, accept, handle, escalate, { action: 'takeOver', to: 'HANDLING' }],
  ],
  DISPATCHED: [
    [report, accept, dispatch],
    [report, accept, handle, dispatch],
  ],
  ESCALATED: [[report, accept, handle, escalate]],
  RESOLVED: [
    [report, accept, handle, resolve],
    [report, accept, dispatch, resolve],
  ],
  REOPENED: [[report, accept, handle, resolve, reopen]],
  CLOSED: [
    [report, accept, handle, resolve, confirm],
    [report, accept, handle, resolve, confirm],
    [report, accept, dispatch, resolve, confirm],
    [report, accept, handle, resolve, reopen, handle, resolve, confirm],
  ],
  REJECTED: [[report, reject]],
  MERGED: [[report, merge]],
};
