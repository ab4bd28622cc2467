import { testEntities } from '@graphroots/kit/testing/entities';
import { grids } from '../src/grids.ts';
import { boxAt, community, createBuilders } from './builders.ts';

testEntities(grids, {
  names: [
    'Grid',
    'GridPost',
    'Compound',
    'Building',
    'Issue',
    'WorkOrder',
    'Duty',
    'StaffingRule',
    'Whistle',
    'Arrival',
    'Mediation',
    'Unit',
    'PartyOrganization',
    'Member',
    'Division',
  ],
  scoped: [
    'Issue',
    'WorkOrder',
    'Whistle',
    'Arrival',
    'Mediation',
    'TraceEntry',
    'Holding',
    'Supervision',
    'Consultation',
    'Escalation',
    'PossibleDuplicate',
  ],
  async store(service) {
    const build = createBuilders(service.database.db);
    const { aGrid, aGridPost, aCompound, aBuilding, aCategory, anIssue } = build;
    const { aWorkOrder, aHolding, aTraceEntry } = build;
    const area = await aGrid();
    const grid = await aGrid({
      population: 700,
      parentId: area.id,
      leadOrganizationId: 'org_1',
      validTo: '2030-01-01',
    });
    const post = await aGridPost({ in: grid, is: 'mbr_1', validTo: '2030-01-01' });
    const replaced = await build.aStaffingRule({ asks: {}, validTo: '2026-01-01' });
    const rule = await build.aStaffingRule({
      asks: { GRID_HEAD: 2 },
      replacesId: replaced.id,
      validFrom: '2026-01-01',
      validTo: '2030-01-01',
    });
    await build.aBoundary({ of: grid, geometry: boxAt(102.7, 25, 0.01) });
    await aGrid({ layer: 'PARTY_BUILDING' });
    const police = await aGridPost({ in: grid, is: null, holderName: '王警官', role: 'AREA_POLICE' });
    const compound = await aCompound({ in: grid });
    const building = await aBuilding({
      in: grid,
      compoundId: compound.id,
      leadOrganizationId: 'org_1',
      longitude: 102.71,
      latitude: 25.04,
    });
    const category = await aCategory('LIGHT');
    const to = await build.aDepartment();
    const ended = await build.aDuty({ category, of: to, validTo: '2026-01-01' });
    const { id: dutyId } = await build.aDuty({
      category,
      of: to,
      source: '第八条',
      replacesId: ended.id,
      validFrom: '2026-01-01',
      validTo: '2030-01-01',
    });
    const onMap = { longitude: 102.71, latitude: 25.04, supervisedAt: '2026-03-11T00:00:00Z' };
    const limits = { dutyId, acceptBy: '2026-03-10T01:00:00Z', dueAt: '2026-03-12T00:00:00Z' };
    const handlerId = 'mbr_1';
    const open = await anIssue({ at: building, category, handlerId });
    await anIssue({ at: building, category, handlerId });
    await build.aFollowUp({ of: open });
    const issue = await anIssue({
      at: building,
      category,
      handlerId,
      state: 'CLOSED',
      text: '三天不亮',
      outcome: 'SOLVED',
      result: '已修',
      rating: 5,
      comment: '好',
      ...limits,
      ...onMap,
      resolvedAt: '2026-03-10T12:00:00Z',
      confirmBy: '2026-03-17T12:00:00Z',
    });
    const merged = await anIssue({ at: building, category, state: 'MERGED', mergedIntoId: issue.id });
    const order = await aWorkOrder({ for: issue, to, dutyId, doneAt: '2026-06-14T12:00:00Z', reply: '已修' });
    await aHolding({ of: issue, divisionCode: community, to: '2026-06-14T00:00:00Z' });
    const { id: workOrderId, departmentId, departmentPath } = order;
    await aHolding({ of: issue, holder: 'DEPARTMENT', workOrderId, departmentId, departmentPath });
    const settled = { plan: '分工', result: '已整治', settledAt: '2026-06-15T05:00:00Z' };
    const whistle = await build.aWhistle({ for: issue, state: 'RATED', ...settled });
    const rated = { arrivedAt: '2026-06-15T04:00:00Z', rating: 5, comment: '及时' };
    const arrival = await build.anArrival({ at: whistle, of: to, state: 'ARRIVED', ...rated });
    const first = await build.aMediation({ in: grid, issueId: issue.id, state: 'FAILED' });
    const mediation = await build.aMediation({
      in: grid,
      issueId: issue.id,
      state: 'SETTLED',
      mediatorMemberId: 'mbr_1',
      earlierId: first.id,
    });
    await build.aMediation({ in: grid, issueId: issue.id, earlierId: mediation.id });
    await aTraceEntry({ of: issue, from: 'HANDLING', to: 'CLOSED', reason: '已修', actorId: 'acc_1' });
    return {
      Grid: { id: grid.id },
      GridPost: [{ id: post.id }, { id: police.id }],
      Compound: { id: compound.id },
      Building: { id: building.id },
      Issue: [{ id: issue.id }, { id: merged.id }],
      WorkOrder: { id: order.id },
      Duty: { id: dutyId },
      StaffingRule: { id: rule.id },
      Whistle: { id: whistle.id },
      Arrival: { id: arrival.id },
      Mediation: { id: mediation.id },
      Unit: { id: to.id },
      PartyOrganization: { id: 'org_1' },
      Member: { id: 'mbr_1' },
      Division: { code: community },
    };
  },
});
