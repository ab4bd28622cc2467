import type { Sql } from 'postgres';
import type { Clients } from './clients/clients.ts';
import { createMeasured, measure, type Measured } from './measure/measure.ts';
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

/** Until code that is run often is compiled, what takes a server of JavaScript 2 ms takes it 7. */
const slotsToWarmUp = 5;

/** Asks each system for the shapes it answers, in rounds that take turns, once it has planned, prepared and warmed up. */
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
  const ask = async (
    system: System,
    { shape, asking }: Asking,
    measured: Measured,
    from: number,
    ms: number,
  ) => {
    const asked = system.askedFor(shape);
    if (!asked) return;
    const load = { ...asked, from, connections: asking, ms, fresh: shape.fresh, steps: shape.steps?.length };
    await measure(measured, system, load, means);
  };
  for (const cell of cells.filter(({ shape, asking }) => asking === mostFor(shape, connections)))
    for (const system of systems) await ask(system, cell, createMeasured(), 0, slotsToWarmUp * slotMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const cell of cells) {
      const first = round % systems.length;
      for (const system of [...systems.slice(first), ...systems.slice(0, first)]) {
        const measured = cell.of.get(system.name);
        if (measured) await ask(system, cell, measured, (round + 1) * 37, slotMs);
      }
    }
  }
  return cells.map(({ shape: { name, what }, asking, of }) => {
    return { shape: name, what, size: sizes.get(name) ?? Number.NaN, connections: asking, of };
  });
}

interface Asking {
  readonly shape: Shape;
  readonly asking: number;
}

function mostFor(shape: Shape, connections: readonly number[]): number {
  return Math.max(...connectionsFor(shape, connections));
}

/** How many ask for a shape at once, each number once. */
export function connectionsFor(
  { most = Infinity }: Pick<Shape, 'most'>,
  connections: readonly number[],
): number[] {
  return [...new Set(connections.map((asking) => Math.min(asking, most)))];
}
