import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { projectLife } from '../src/item/item.life.ts';
import { volunteer } from '../src/volunteer.ts';
import { tryItems } from './try-items.ts';

testWorkflow(volunteer, projectLife.workflow, {
  noun: 'project',
  ...tryItems((build, by, given) => build.aProject({ by, ...given })),
});
