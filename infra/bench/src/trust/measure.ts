import type { Clients } from '../clients/clients.ts';
import { graphqlRequest } from '../clients/load.ts';
import type { Shape } from './shapes.ts';
import type { Side } from './side.ts';

/** One shape asked of one side by so many connections. Figures of each round, times of all answers. */
export interface Measured {
  readonly perSecond: number[];
  /** Milliseconds of this process for one request. */
  readonly cpu: number[];
  readonly statements: number[];
  readonly times: number[];
}

export const createMeasured = (): Measured => ({ perSecond: [], cpu: [], statements: [], times: [] });

/** Loads a side for `ms` milliseconds and notes what it did. */
export async function measure(
  measured: Measured,
  side: Side,
  clients: Clients,
  load: { readonly shape: Shape; readonly from: number; readonly connections: number; readonly ms: number },
): Promise<void> {
  const { shape, ...rest } = load;
  const statements = side.statements();
  const cpu = process.cpuUsage();
  const { times, ms } = await clients.ask({
    ...rest,
    url: `${side.url}/graphql`,
    requests: shape.variables.map((variables, index) =>
      graphqlRequest(shape.query, variables, side.callers[index % side.callers.length]),
    ),
  });
  const { user, system } = process.cpuUsage(cpu);
  measured.perSecond.push((times.length / ms) * 1000);
  measured.cpu.push((user + system) / 1000 / times.length);
  measured.statements.push((side.statements() - statements) / times.length);
  measured.times.push(...times);
}
