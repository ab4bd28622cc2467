import { fileURLToPath } from 'node:url';
import type { Service } from '@graphroots/kit/server/start-service';
import { createGridsSubgraph } from './subgraph.ts';

/** The grids service, for whoever starts it. */
export const grids: Service = {
  name: 'grids',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createGridsSubgraph,
};
