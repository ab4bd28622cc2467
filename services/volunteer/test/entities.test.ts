import { testEntities } from '@graphroots/kit/testing/entities';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

testEntities(volunteer, {
  names: ['VolunteerTeam', 'Activity', 'Participation', 'Division', 'PartyOrganization', 'Member'],
  scoped: ['Participation'],
  async store(service) {
    const { aTeam, anActivity, aParticipation } = createBuilders(service.database.db);
    const team = await aTeam({ ownerId: 'org_1' });
    const activity = await anActivity({ by: team });
    const participation = await aParticipation({ in: activity, member: 'mbr_1', organizationId: 'org_1' });
    return {
      VolunteerTeam: { id: team.id },
      Activity: { id: activity.id },
      Participation: { id: participation.id },
      Division: { code: team.divisionCode },
      PartyOrganization: { id: 'org_1' },
      Member: { id: 'mbr_1' },
    };
  },
});
