import { testEntities } from '@graphroots/kit/testing/entities';
import { trace } from '../src/journal/journal.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

testEntities(volunteer, {
  names: [
    'VolunteerTeam',
    'Activity',
    'Participation',
    'MicroWish',
    'Division',
    'PartyOrganization',
    'Member',
    'Unit',
    'Grid',
  ],
  scoped: ['Participation', 'TraceEntry'],
  async store(service) {
    const { aTeam, anActivity, aParticipation, aWish } = createBuilders(service.database.db);
    const team = await aTeam({ ownerId: 'org_1' });
    const activity = await anActivity({ by: team });
    const participation = await aParticipation({ in: activity, member: 'mbr_1', organizationId: 'org_1' });
    const claimed = { state: 'CONFIRMED', thanks: '谢谢' } as const;
    const byOthers = { ...claimed, memberId: null };
    const wishes = await Promise.all([
      aWish(claimed),
      aWish({ ...byOthers, organizationId: 'org_1' }),
      aWish({ ...byOthers, unitId: 'unt_1' }),
      aWish({ ...byOthers, teamId: team.id }),
    ]);
    await service.database.db.insert(trace).values({
      id: 'trc_1',
      entityType: 'MicroWish',
      entityId: wishes[0].id,
      action: 'confirm',
      actorRole: 'community',
      at: '2026-06-06T02:00:00Z',
      recordedAt: '2026-06-06T02:00:00Z',
      divisionCode: wishes[0].communityCode,
    });
    return {
      VolunteerTeam: { id: team.id },
      Activity: { id: activity.id },
      Participation: { id: participation.id },
      MicroWish: wishes.map(({ id }) => ({ id })),
      Unit: { id: 'unt_1' },
      Grid: { id: 'grd_1' },
      Division: { code: team.divisionCode },
      PartyOrganization: { id: 'org_1' },
      Member: { id: 'mbr_1' },
    };
  },
});
