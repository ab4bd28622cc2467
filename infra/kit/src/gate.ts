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
  const queue = new Set<Turn>();
  let free = limits.places;

  function leave(): void {
    const [next] = queue;
    if (next) next.enter();
    else free += 1;
  }

  return {
    async enter(signal) {
      signal?.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return leave;
      }
      if (queue.size >= limits.waiting) throw new GateFullError('Too many wait for a place.');
      await new Promise<void>((resolve, reject) => new Turn(queue, signal, resolve, reject));
      return leave;
    },
  };
}

/** One who waits. A class, for the reason that deadlines are: at full load every read makes one. */
class Turn {
  readonly #queue: Set<Turn>;
  readonly #signal: Cancellation | undefined;
  readonly #resolve: () => void;
  readonly #reject: (reason: unknown) => void;

  constructor(
    queue: Set<Turn>,
    signal: Cancellation | undefined,
    resolve: () => void,
    reject: (reason: unknown) => void,
  ) {
    this.#queue = queue;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    queue.add(this);
    signal?.addEventListener('abort', this, { once: true });
  }

  enter(): void {
    this.#queue.delete(this);
    this.#signal?.removeEventListener('abort', this);
    this.#resolve();
  }

  /** Nobody waits any longer. */
  handleEvent(): void {
    this.#queue.delete(this);
    this.#reject(this.#signal?.reason);
  }
}
