import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    /** For a few minutes. */
    quick: { type: 'boolean', default: false },
    /** Some of them only, by the names that `main.ts` gives them; nothing is written then. */
    systems: { type: 'string' },
    shapes: { type: 'string' },
    connections: { type: 'string', default: '1,32' },
  },
});

const { quick, systems, shapes, connections } = values;

/** What is measured, and for how long. */
export const options = {
  ...(quick ? { rounds: 2, slotMs: 500 } : { rounds: 5, slotMs: 1_000 }),
  connections: connections.split(',').map(Number),
  isWhole: systems === undefined && shapes === undefined,
};

export function hasSystem(name: string): boolean {
  return isChosen(systems, name);
}

export function hasShape({ name }: { readonly name: string }): boolean {
  return isChosen(shapes, name);
}

function isChosen(chosen: string | undefined, name: string): boolean {
  return chosen === undefined || chosen.split(',').includes(name);
}
