import type { Sql } from 'postgres';
import type { Clients } from './clients/clients.ts';
import { createMeasured, measure } from './measure/measure.ts';
import type { Cell } from './report/results.ts';
import type { Shape } from './shapes/shapes.ts';
import type { System } from './systems/system.ts';

export interface Rounds {
  readonly shapes: readonly Shape[];
  readonly systems: readonly System[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly slotMs: number;
  /** The mean answer to each shape, in KB. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Asks each system for the shapes it answers, in rounds that take turns. The first round plans, prepares and warms up. */
export async function takeRounds(
  { shapes, systems, connections, rounds, slotMs, sizes }: Rounds,
  means: { readonly clients: Clients; readonly sql: Sql },
): Promise<Cell[]> {
  const cells = shapes.flatMap((shape) =>
    connectionsFor(shape, connections).map((asking) => ({
      shape,
      asking,
      of: new Map(
        systems.filter((system) => system.askedFor(shape)).map(({ name }) => [name, createMeasured()]),
      ),
    })),
  );
  for (let round = -1; round < rounds; round += 1) {
    for (const { shape, asking, of } of cells) {
      const first = Math.max(round, 0) % systems.length;
      for (const system of [...systems.slice(first), ...systems.slice(0, first)]) {
        const asked = system.askedFor(shape);
        const measured = of.get(system.name);
        if (!asked || !measured) continue;
        const load = {
          ...asked,
          from: (round + 1) * 37,
          connections: round < 0 ? Math.min(asking, 4) : asking,
          ms: slotMs,
          fresh: shape.fresh,
          steps: shape.steps?.length,
        };
        await measure(round < 0 ? createMeasured() : measured, system, load, means);
      }
    }
  }
  return cells.map(({ shape: { name, what }, asking, of }) => {
    return { shape: name, what, size: sizes.get(name) ?? Number.NaN, connections: asking, of };
  });
}

/** How many ask for a shape at once, each number once. */
export function connectionsFor(
  { most = Infinity }: Pick<Shape, 'most'>,
  connections: readonly number[],
): number[] {
  return [...new Set(connections.map((asking) => Math.min(asking, most)))];
}
