import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { needLife } from '../src/item/item.life.ts';
import { volunteer } from '../src/volunteer.ts';
import { tryItems } from './try-items.ts';

testWorkflow(volunteer, needLife.workflow, {
  noun: 'need',
  ...tryItems((build, by, given) => build.aNeed({ by, ...given }), { urgency: 'HIGH', forResidents: false }),
});
