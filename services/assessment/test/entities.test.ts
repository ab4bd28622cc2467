import { testEntities } from '@graphroots/kit/testing/entities';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

testEntities(assessment, {
  names: ['AssessmentCycle', 'AssessmentScore', 'Division', 'PartyOrganization'],
  scoped: ['AssessmentScore'],
  async store(service) {
    const { aCycle, aScore } = createBuilders(service.database.db);
    const cycle = await aCycle();
    const score = await aScore({ in: cycle, of: 'org_1' });
    return {
      AssessmentCycle: { id: cycle.id },
      AssessmentScore: { id: score.id },
      Division: { code: cycle.divisionCode },
      PartyOrganization: { id: 'org_1' },
    };
  },
});
