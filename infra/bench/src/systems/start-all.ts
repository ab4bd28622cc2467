import type { System } from './system.ts';

/** Starts systems one after the other, beside the floor. Whoever cannot start is missing, with the reason. */
export async function startAll(
  floor: System,
  starts: readonly (readonly [name: string, start: () => Promise<System>])[],
): Promise<{ systems: System[]; missing: Map<string, string>; stop(): Promise<void> }> {
  const systems = [floor];
  const missing = new Map<string, string>();
  for (const [name, start] of starts) {
    try {
      systems.push(await start());
    } catch (error) {
      const [reason = ''] = String(error).split('\n');
      console.warn(`${name} cannot start: ${reason}`);
      missing.set(name, reason);
    }
  }
  return {
    systems,
    missing,
    async stop() {
      for (const system of systems.toReversed()) await system.stop();
    },
  };
}
