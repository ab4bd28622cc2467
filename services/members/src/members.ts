import { fileURLToPath } from 'node:url';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import type { Service } from '@graphroots/kit/server/start-service';
import { checkInWorkflow } from './check-in/check-in.workflow.ts';
import { floatingCaseWorkflow } from './floating/floating-case.workflow.ts';
import { memberImport } from './member/member.import.ts';
import { gridFollower, treeFollower } from './follow-trees.ts';
import { maintainMembers } from './maintenance.ts';
import { createMembersSubgraph, type MembersOptions } from './subgraph.ts';
import { transferWorkflow } from './transfer/transfer.workflow.ts';

/** The members service, for whoever starts it. */
export const members: Service<MembersOptions> = {
  name: 'members',
  maintain: maintainMembers,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createMembersSubgraph,
  followers: [treeFollower, gridFollower],
  workflows: [transferWorkflow, checkInWorkflow, floatingCaseWorkflow],
  imports: [memberImport],
  rowSecurity: true,
};

/** The service as one that needs to be told no keys. */
export function membersWith(personalKeys: PersonalKeys): Service {
  return { ...members, createSubgraph: (options) => createMembersSubgraph({ ...options, personalKeys }) };
}
