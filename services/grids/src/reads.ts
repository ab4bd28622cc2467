import type { Reads } from '@graphroots/kit/reads/catalog';
import { is } from '@graphroots/kit/reads/filters';
import { byKey, many, one } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { gridBoundaryRead } from './boundary/boundary.read.ts';
import { buildingRead, compoundRead } from './building/building.read.ts';
import { buildings } from './building/building.table.ts';
import { divisionRead } from './division/division.read.ts';
import { departmentRead } from './department/department.read.ts';
import { consultationPartyRead, consultationRead } from './consultation/consultation.read.ts';
import { possibleDuplicateRead } from './duplicate/duplicate.read.ts';
import { dutyRead } from './duty/duty.read.ts';
import { duties } from './duty/duty.table.ts';
import { whoIsResponsible } from './duty/responsibility.ts';
import { escalationRead } from './escalation/escalation.read.ts';
import { gridPostRead, gridRead, gridSuccessionRows } from './grid/grid.read.ts';
import { grids } from './grid/grid.table.ts';
import { holdingRead } from './holding/holding.read.ts';
import { issueCategoryRead, issueRead } from './issue/issue.read.ts';
import { issueCategories } from './issue/issue-category.table.ts';
import { issues } from './issue/issue.table.ts';
import { audited, auditEntryRead, changeRead, traceEntryRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { mediationRead } from './mediation/mediation.read.ts';
import { mediations } from './mediation/mediation.table.ts';
import { memberRead } from './member/member.read.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { unitRead } from './unit/unit.read.ts';
import {
  gridStaffing,
  staffingGapRead,
  staffingRuleRead,
  staffingRuleRoleRead,
} from './staffing/staffing.read.ts';
import { staffingRules } from './staffing/staffing-rule.table.ts';
import { supervisionRead } from './supervision/supervision.read.ts';
import { roots } from './vocabulary.ts';
import { arrivalRead, whistleRead } from './whistle/whistle.read.ts';
import { whistles } from './whistle/whistle.table.ts';
import { workOrderRead } from './work-order/work-order.read.ts';
import { workOrders } from './work-order/work-order.table.ts';

export const gridsReads: Reads = {
  tables: [
    gridRead,
    gridPostRead,
    gridSuccessionRows,
    gridBoundaryRead,
    compoundRead,
    buildingRead,
    issueRead,
    issueCategoryRead,
    workOrderRead,
    departmentRead,
    dutyRead,
    staffingRuleRead,
    staffingRuleRoleRead,
    staffingGapRead,
    supervisionRead,
    consultationRead,
    consultationPartyRead,
    escalationRead,
    possibleDuplicateRead,
    mediationRead,
    whistleRead,
    arrivalRead,
    holdingRead,
    traceEntryRead,
    changeRead,
    auditEntryRead,
  ],
  added: [divisionRead, partyOrganizationRead, memberRead, unitRead],
  roots: roots({
    grid: one(grids, (g) => ({ args: { code: is(g.code) } })),
    grids: many(grids),
    compound: byKey(),
    building: byKey(),
    buildings: many(buildings),
    issue: byKey(),
    issues: many(issues),
    workOrder: byKey(),
    workOrders: many(workOrders),
    mediation: byKey(),
    mediations: many(mediations),
    whistle: byKey(),
    whistles: many(whistles),
    duty: byKey(),
    duties: many(duties),
    whoIsResponsible,
    staffingRule: byKey(),
    staffingRules: many(staffingRules),
    gridStaffing,
    issueCategories: many(issueCategories),
    gridsChanges: changeFeed(changes),
    gridsTrace: many(audited),
  }),
};
