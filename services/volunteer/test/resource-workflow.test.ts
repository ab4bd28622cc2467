import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { resourceLife } from '../src/item/item.life.ts';
import { volunteer } from '../src/volunteer.ts';
import { tryItems } from './try-items.ts';

testWorkflow(volunteer, resourceLife.workflow, {
  noun: 'resource',
  ...tryItems((build, by, given) => build.aResource({ by, ...given })),
});
