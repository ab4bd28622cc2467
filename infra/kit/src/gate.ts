import type { Cancellation } from './deadline.ts';

/** All places are taken and too many wait already. */
export class GateFullError extends Error {
  override readonly name = 'GateFullError';
}

/** Lets so many in at a time; the others wait their turn, up to a number. */
export interface Gate {
  /**
   * Resolves with the function that gives the place back. Rejects with a GateFullError when too many wait, and
   * with the signal's reason when it aborts before there is a place.
   */
  enter(signal?: Cancellation): Promise<() => void>;
}

export function createGate(limits: { readonly places: number; readonly waiting: number }): Gate {
  const waiting = new Set<() => void>();
  let free = limits.places;

  function leave(): void {
    const [next] = waiting;
    if (next) next();
    else free += 1;
  }

  return {
    async enter(signal) {
      signal?.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return leave;
      }
      if (waiting.size >= limits.waiting) throw new GateFullError('Too many wait for a place.');
      await new Promise<void>((resolve, reject) => {
        const enter = () => {
          waiting.delete(enter);
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        const giveUp = () => {
          waiting.delete(enter);
          reject(signal?.reason);
        };
        waiting.add(enter);
        signal?.addEventListener('abort', giveUp, { once: true });
      });
      return leave;
    },
  };
}
