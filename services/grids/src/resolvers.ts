import { command, informedCommand } from '@graphroots/kit/writes/command';
import { adoptDuty } from './duty/adopt-duty.ts';
import { endDuty } from './duty/end-duty.ts';
import { replaceDuty } from './duty/replace-duty.ts';
import { leaderOfMerged, mergeGrids } from './grid/merge-grids.ts';
import { nestGrid } from './grid/nest-grid.ts';
import { redrawGrid } from './grid/redraw-grid.ts';
import { renumberGrid } from './grid/renumber-grid.ts';
import { leadersOfParts, splitGrid } from './grid/split-grid.ts';
import { appointGridPost, knowsAppointee } from './grid-post/appoint-grid-post.ts';
import { endGridPost } from './grid-post/end-grid-post.ts';
import { acceptIssue } from './issue/accept-issue.ts';
import { confirmIssue } from './issue/confirm-issue.ts';
import { consultOnIssue } from './issue/consult-on-issue.ts';
import { dispatchIssue } from './issue/dispatch-issue.ts';
import { escalateIssue } from './issue/escalate-issue.ts';
import { handleIssue } from './issue/handle-issue.ts';
import { issueLife } from './issue/issue.life.ts';
import { mergeIssue } from './issue/merge-issue.ts';
import { reopenIssue } from './issue/reopen-issue.ts';
import { reportIssue } from './issue/report-issue.ts';
import { resolveIssue } from './issue/resolve-issue.ts';
import { superviseIssue } from './issue/supervise-issue.ts';
import { takeOverIssue } from './issue/take-over-issue.ts';
import { whistleIssue } from './issue/whistle-issue.ts';
import { failMediation, withdrawMediation } from './mediation/end-mediation.ts';
import { knowsMediator, openMediation } from './mediation/open-mediation.ts';
import { settleMediation } from './mediation/settle-mediation.ts';
import { adoptStaffingRule } from './staffing/adopt-staffing-rule.ts';
import { endStaffingRule } from './staffing/end-staffing-rule.ts';
import { replaceStaffingRule } from './staffing/replace-staffing-rule.ts';
import type { Resolvers } from './types.generated.ts';
import { cancelWhistle } from './whistle/cancel-whistle.ts';
import { planWhistle } from './whistle/plan-whistle.ts';
import { rateWhistle } from './whistle/rate-whistle.ts';
import { reportArrival } from './whistle/report-arrival.ts';
import { settleWhistle } from './whistle/settle-whistle.ts';
import { completeWorkOrder } from './work-order/complete-work-order.ts';
import { confirmWorkOrder } from './work-order/confirm-work-order.ts';
import { workOrderLife } from './work-order/work-order.life.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    adoptDuty: command(adoptDuty),
    replaceDuty: command(replaceDuty),
    endDuty: command(endDuty),
    adoptStaffingRule: command(adoptStaffingRule),
    replaceStaffingRule: command(replaceStaffingRule),
    endStaffingRule: command(endStaffingRule),
    splitGrid: informedCommand(leadersOfParts, splitGrid),
    mergeGrids: informedCommand(leaderOfMerged, mergeGrids),
    renumberGrid: command(renumberGrid),
    nestGrid: command(nestGrid),
    redrawGrid: command(redrawGrid),
    appointGridPost: informedCommand(knowsAppointee, appointGridPost),
    endGridPost: command(endGridPost),
    reportIssue: command(reportIssue),
    acceptIssue: command(acceptIssue),
    rejectIssue: command(issueLife.step('reject')),
    mergeIssue: command(mergeIssue),
    handleIssue: command(handleIssue),
    dispatchIssue: command(dispatchIssue),
    escalateIssue: command(escalateIssue),
    takeOverIssue: command(takeOverIssue),
    resolveIssue: command(resolveIssue),
    confirmIssue: command(confirmIssue),
    reopenIssue: command(reopenIssue),
    acceptWorkOrder: command(workOrderLife.step('accept')),
    returnWorkOrder: command(workOrderLife.step('return')),
    completeWorkOrder: command(completeWorkOrder),
    redoWorkOrder: command(workOrderLife.step('redo')),
    confirmWorkOrder: command(confirmWorkOrder),
    superviseIssue: command(superviseIssue),
    consultOnIssue: command(consultOnIssue),
    openMediation: informedCommand(knowsMediator, openMediation),
    settleMediation: command(settleMediation),
    failMediation: command(failMediation),
    withdrawMediation: command(withdrawMediation),
    whistleIssue: command(whistleIssue),
    reportArrival: command(reportArrival),
    planWhistle: command(planWhistle),
    settleWhistle: command(settleWhistle),
    rateWhistle: command(rateWhistle),
    cancelWhistle: command(cancelWhistle),
  },
};
