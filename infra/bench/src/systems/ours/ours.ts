import { randomBytes } from 'node:crypto';
import { subgraphNames } from '@graphroots/schema/sdl';
import { graphqlRequest } from '../../clients/load.ts';
import type { Shape } from '../../shapes/shapes.ts';
import { questions, startProgram, systemOf, type Questions, type Started, type System } from '../system.ts';
import { createSigning } from './signing.ts';
import type { GuardedBench } from './told.ts';

/** This project as `npm start` runs it: gateway and services in one process. */
export async function startOneProcess(told: GuardedBench): Promise<System> {
  const program = await startProgram('ours/one-process-program.ts', { ...told });
  return systemOf('graphroots, one process', [program], (shape) =>
    shape.service ? null : askedAs(shape, program),
  );
}

/** This project as a city runs it: a process for each service, and one for the gateway. */
export async function startSixProcesses(told: GuardedBench): Promise<System> {
  const { databaseUrl } = told;
  const secret = randomBytes(32).toString('base64url');
  const programs: Started[] = [];
  const urls: Record<string, string> = {};
  for (const service of subgraphNames) {
    const program = await startProgram('ours/service-program.ts', { service, databaseUrl, secret });
    programs.push(program);
    urls[service] = program.url;
  }
  const gateway = await startProgram('ours/gateway-program.ts', { ...told, urls, secret });
  const sign = createSigning(told.city, secret);
  return systemOf('graphroots, six processes', [gateway, ...programs], (shape) =>
    shape.service ? sign(questions(shape, urls[shape.service] ?? '')) : askedAs(shape, gateway),
  );
}

/** Steps are sent by those who take them. What nobody has sent before may be sent by analysts only. */
export function askedAs(shape: Shape, { url, callers }: Started): Questions {
  const { steps, variables } = shape;
  if (!steps) return questions(shape, url, callers[shape.fresh ? 'analyst' : 'centre']);
  return {
    url,
    requests: variables.flatMap((each, index) =>
      steps.map(({ query, by }) => graphqlRequest(query, each, callers[by]?.[index % callers[by].length])),
    ),
  };
}
