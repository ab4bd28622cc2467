import { fileURLToPath } from 'node:url';
import type { Service } from '@graphroots/kit/server/start-service';
import { createMembersSubgraph } from './subgraph.ts';

/** The members service, for whoever starts it. */
export const members: Service = {
  name: 'members',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createMembersSubgraph,
};
