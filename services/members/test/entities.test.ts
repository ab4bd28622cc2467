import { testEntities } from '@graphroots/kit/testing/entities';
import { trace } from '../src/journal/journal.table.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

testEntities(members, {
  names: [
    'Member',
    'Affiliation',
    'Post',
    'Transfer',
    'CheckIn',
    'FloatingCase',
    'PartyOrganization',
    'Division',
    'Grid',
    'Unit',
  ],
  scoped: ['Member', 'Affiliation', 'Transfer', 'CheckIn', 'FloatingCase'],
  async store(service) {
    const {
      aMember,
      anAffiliation,
      aPost,
      aTransfer,
      aPartyUnit,
      aCheckIn,
      aFloatingCase,
      aContactAttempt,
      aCreditedService,
      aCheckInReview,
    } = createBuilders(service.database.db);
    const branch = { id: 'org_branch', path: '1/2/' };
    const member = await aMember({
      phone: '10000000001',
      nationalId: '990000198500000001',
      erasedAt: '2026-01-01T00:00:00Z',
      endedOn: '2026-01-01',
      endCause: 'DEATH',
    });
    const end = { validTo: '2030-01-01' };
    const affiliation = await anAffiliation({ of: member, to: branch, partyGroupId: 'org_group', ...end });
    const second = await anAffiliation({
      of: member,
      to: { id: 'org_home', path: '1/4/' },
      type: 'SECONDARY',
    });
    const post = await aPost({ of: member, in: branch, ...end });
    const to = { id: 'org_other', path: '1/3/' };
    const dates = { dueOn: '2026-02-01', completedOn: '2026-01-01' };
    const transfer = await aTransfer({ of: member, from: branch, to, state: 'COMPLETED', ...dates });
    const checkIn = await aCheckIn({ from: branch, memberId: member.id, state: 'MOVED' });
    const unit = await aPartyUnit({ of: branch });
    const unitCheckIn = await aCheckIn({ from: branch, unitId: unit.id });
    await aCreditedService({ checkInId: checkIn.id });
    await aCheckInReview({ checkInId: checkIn.id });
    const floatingCase = await aFloatingCase({
      of: member,
      branch,
      receiving: to,
      state: 'FOUND',
      transferId: transfer.id,
      whereabouts: '深圳',
      acceptedOn: '2026-02-01',
    });
    await aContactAttempt({ caseId: floatingCase.id });
    await service.database.db.insert(trace).values({
      id: 'trc_1',
      entityType: 'Transfer',
      entityId: transfer.id,
      action: 'complete',
      from: 'ACCEPTED',
      to: 'COMPLETED',
      reason: '调动',
      actorId: 'acc_1',
      actorRole: 'community',
      at: '2026-01-01T00:00:00Z',
      recordedAt: '2026-01-01T00:00:00Z',
    });
    return {
      Member: { id: member.id },
      Affiliation: [{ id: affiliation.id }, { id: second.id }],
      Post: { id: post.id },
      Transfer: { id: transfer.id },
      CheckIn: [{ id: checkIn.id }, { id: unitCheckIn.id }],
      FloatingCase: { id: floatingCase.id },
      Unit: { id: unit.id },
      PartyOrganization: { ...branch },
      Division: { code: '530103001001' },
      Grid: { id: 'grd_1', leadOrganization: branch },
    };
  },
});
