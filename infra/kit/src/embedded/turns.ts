/** Someone waited too long for the engine while its owner sat idle. Becomes SQLSTATE 55P03. */
export class WaitingLimitError extends Error {
  constructor(limitMs: number) {
    super(`waited ${limitMs} ms for the embedded engine, which another connection's transaction holds`);
    this.name = 'WaitingLimitError';
  }
}

/** One owner of the engine at a time, first come, first served. */
export interface Turns {
  /** Resolves when the caller owns the engine. Rejects with WaitingLimitError, or with the signal's reason. */
  take(signal?: AbortSignal): Promise<void>;
  /** Hands the engine to the next in line. */
  pass(): void;
  /** Marks the owner as working: the waiting limit only counts an owner's idle time. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * `limitMs` is how long an owner may sit idle (inside a transaction) while others wait. That happens when code
 * asks the pool for a second connection inside a transaction, which would otherwise hang for ever.
 */
export function createTurns(limitMs: number): Turns {
  const waiting = new Set<Waiter>();
  let taken = false;
  let working = false;
  let timer: NodeJS.Timeout | undefined;

  function watch(): void {
    clearTimeout(timer);
    if (waiting.size === 0 || working) return;
    timer = setTimeout(() => {
      const late = [...waiting];
      waiting.clear();
      for (const waiter of late) waiter.reject(new WaitingLimitError(limitMs));
    }, limitMs);
  }

  return {
    async take(signal) {
      signal?.throwIfAborted();
      if (!taken) {
        taken = true;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(waiter);
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          resolve: () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          },
          reject: (error) => {
            signal?.removeEventListener('abort', leave);
            reject(error);
          },
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.add(waiter);
        if (waiting.size === 1) watch();
      });
    },

    pass() {
      const [next] = waiting;
      if (next === undefined) {
        taken = false;
      } else {
        waiting.delete(next);
        next.resolve();
      }
      watch();
    },

    async during(work) {
      working = true;
      clearTimeout(timer);
      try {
        return await work();
      } finally {
        working = false;
        watch();
      }
    },
  };
}
