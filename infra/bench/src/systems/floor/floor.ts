import { graphqlRequest } from '../../clients/load.ts';
import { startProgram, type System } from '../system.ts';

/** One hand-written statement for each shape behind a bare `node:http` server: what nothing can be faster than. */
export async function startFloor(databaseUrl: string): Promise<System> {
  const program = await startProgram('floor/program.ts', { databaseUrl });
  return {
    name: 'floor',
    url: program.url,
    pids: [program.pid],
    requestsFor: ({ name, variables }) => variables.map((each) => graphqlRequest(name, each)),
    dataOf: (_, data) => data,
    stop: program.stop,
  };
}
