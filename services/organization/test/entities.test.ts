import { testEntities } from '@graphroots/kit/testing/entities';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

testEntities(organization, {
  names: [
    'Division',
    'PartyOrganization',
    'Unit',
    'GoverningBody',
    'Seat',
    'Meeting',
    'Resolution',
    'Proposal',
  ],
  scoped: ['TraceEntry'],
  async store(service) {
    const {
      aDivision,
      anOrganization,
      aUnit,
      aBody,
      aSeat,
      aTraceEntry,
      aMeeting,
      anAttendance,
      aResolution,
      aProposal,
      aDeliberation,
      anAppraisal,
    } = createBuilders(service.database.db);
    await aDivision({ code: '530100000000' });
    const city = await anOrganization();
    const district = await anOrganization({ below: city, kind: 'DISTRICT_COMMITTEE' });
    const dates = { validFrom: '2020-01-01', validTo: '2030-01-01' };
    const panlong = await aDivision({ code: '530103000000', partyCommitteeId: district.id, ...dates });
    const street = await anOrganization({
      below: district,
      foundedOn: '1990-07-01',
      dissolvedOn: '2026-01-01',
      territoryCode: panlong.code,
      code: 'KM-0001',
    });
    const unit = await aUnit({
      in: panlong,
      creditCode: '12530100431200000X',
      partyOrganizationId: street.id,
      sector: '卫生健康',
      superiorSystem: '省卫生健康委',
      size: 'LARGE',
      actorClass: 'GOVERNMENT',
    });
    const body = await aBody({
      in: panlong,
      by: street,
      foundedOn: '2017-07-01',
      unitId: unit.id,
      chairId: 'mbr_1',
      firstSecretaryId: 'mbr_2',
      meetingIntervalMonths: 3,
      lastMetOn: '2026-06-01',
    });
    const seat = await aSeat({ on: body, unitId: unit.id, termTo: '2028-01-01' });
    const meeting = await aMeeting({
      of: body,
      state: 'CLOSED',
      agenda: ['通报情况', '讨论停车问题'],
      quorum: 1,
      minutes: '已讨论',
    });
    await anAttendance({ at: meeting, of: seat, present: true });
    const proposal = await aProposal({
      in: panlong,
      state: 'CLOSED',
      ownerId: street.id,
      ownerPath: street.path,
      dueOn: '2026-07-01',
    });
    await aDeliberation({ of: proposal });
    await anAppraisal({ of: proposal });
    const resolution = await aResolution({
      of: meeting,
      state: 'VERIFIED',
      dueOn: '2026-07-01',
      ownerId: street.id,
      ownerPath: street.path,
      result: '已完成',
      issueId: 'iss_1',
      projectId: 'prj_1',
      proposalId: proposal.id,
    });
    for (const of of [street, seat, meeting, resolution, proposal]) await aTraceEntry({ of });
    return {
      Division: { code: panlong.code },
      PartyOrganization: { id: street.id },
      Unit: { id: unit.id },
      GoverningBody: { id: body.id },
      Seat: { id: seat.id },
      Meeting: { id: meeting.id },
      Resolution: { id: resolution.id },
      Proposal: { id: proposal.id },
    };
  },
});
