import { fileURLToPath } from 'node:url';
import type { Service } from '@graphroots/kit/server/start-service';
import { agreementItemWorkflow, agreementWorkflow } from './agreement/agreement.workflow.ts';
import { claimWorkflow } from './claim/claim.workflow.ts';
import { bookingWorkflow, openingWorkflow } from './facility/facility.workflow.ts';
import { registrationWorkflow, stationWorkflow } from './station/station.workflow.ts';
import { maintainVolunteer } from './maintenance.ts';
import { needLife, projectLife, resourceLife } from './item/item.life.ts';
import { activityWorkflow } from './activity/activity.workflow.ts';
import { signUpWorkflow } from './sign-up/sign-up.workflow.ts';
import { gridFollower, treeFollower } from './follow-trees.ts';
import { createVolunteerSubgraph } from './subgraph.ts';
import { wishWorkflow } from './wish/wish.workflow.ts';

/** The volunteer service, for whoever starts it. */
export const volunteer: Service = {
  name: 'volunteer',
  maintain: maintainVolunteer,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createVolunteerSubgraph,
  followers: [gridFollower, treeFollower],
  workflows: [
    activityWorkflow,
    signUpWorkflow,
    wishWorkflow,
    needLife.workflow,
    resourceLife.workflow,
    projectLife.workflow,
    claimWorkflow,
    agreementWorkflow,
    agreementItemWorkflow,
    openingWorkflow,
    bookingWorkflow,
    registrationWorkflow,
    stationWorkflow,
  ],
};
