import { graphqlRequest } from '../../clients/load.ts';
import { startProgram, systemOf, type System } from '../system.ts';

/** One hand-written statement for each shape behind a bare `node:http` server: what nothing can be faster than. */
export async function startFloor(databaseUrl: string): Promise<System> {
  const program = await startProgram('floor/program.ts', { databaseUrl });
  return systemOf('floor', [program], ({ name, variables, steps = [{ name }] }) => ({
    url: program.url,
    requests: variables.flatMap((each) => steps.map((step) => graphqlRequest(step.name, each))),
  }));
}
