import { fileURLToPath } from 'node:url';
import type { Service } from '@graphroots/kit/server/start-service';
import { partyOrganizationImport } from './party-organization/party-organization.import.ts';
import { meetingWorkflow } from './meeting/meeting.workflow.ts';
import { partyOrganizationWorkflow } from './party-organization/party-organization.workflow.ts';
import { proposalWorkflow } from './proposal/proposal.workflow.ts';
import { resolutionWorkflow } from './resolution/resolution.workflow.ts';
import { seatWorkflow } from './seat/seat.workflow.ts';
import { createOrganizationSubgraph } from './subgraph.ts';
import { unitImport } from './unit/unit.import.ts';

/** The organization service, for whoever starts it. */
export const organization: Service = {
  name: 'organization',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createOrganizationSubgraph,
  imports: [partyOrganizationImport, unitImport],
  workflows: [partyOrganizationWorkflow, seatWorkflow, meetingWorkflow, resolutionWorkflow, proposalWorkflow],
};
