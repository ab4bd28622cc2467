import { Worker } from 'node:worker_threads';
import type { EngineRequest, EngineResponse, EngineStart } from './engine-messages.ts';

/** The embedded engine is gone: its thread died, or a statement outlived the deadline. Only a restart helps. */
export class EngineFailedError extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(`The embedded database engine stopped: ${reason}. Restart the process.`, options);
    this.name = 'EngineFailedError';
    this.reason = reason;
  }
}

/** PGlite in its own thread. Requests are answered one after the other, in the order they came. */
export interface Engine {
  /** Runs wire-protocol messages and returns the backend's whole reply. */
  run(bytes: Uint8Array): Promise<Buffer>;
  /** The data directory as a tar, for `template`. */
  dump(): Promise<Uint8Array>;
  /** Ends an engine that has shown that it can't be trusted any more. */
  condemn(reason: string): void;
  /** Writes everything out and ends the thread. */
  close(): Promise<void>;
  /** Calls back once if the engine dies before `close`. */
  onFailure(listener: (error: EngineFailedError) => void): void;
}

const startDeadlineMs = 120_000;
const closeDeadlineMs = 10_000;
/** A process that was paused finds its timers due before it has read the answers that came meanwhile. */
const graceMs = 1_000;

export async function startEngine(start: EngineStart, options: { deadlineMs: number }): Promise<Engine> {
  // It needs none of the parent's loaders, and would wait for them.
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: start,
    execArgv: [],
    resourceLimits: { stackSizeMb: 64 },
  });
  const listeners: ((error: EngineFailedError) => void)[] = [];
  let failure: EngineFailedError | undefined;
  let closed = false;
  let current: { resolve(bytes: Uint8Array): void; reject(error: Error): void } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function fail(reason: string, cause?: unknown): void {
    if (failure !== undefined || closed) return;
    failure = new EngineFailedError(reason, { cause });
    void worker.terminate();
    current?.reject(failure);
    for (const listener of listeners) listener(failure);
  }

  worker.on('error', (error) => fail(error.message, error));
  worker.on('exit', (code) => fail(`its thread ended with code ${code}`));
  worker.on('message', (response: EngineResponse) => {
    if (response.kind === 'reply') current?.resolve(response.bytes);
    else current?.resolve(new Uint8Array());
  });

  /** A statement can't be cancelled inside the engine, so past the deadline the whole thread is ended. */
  function watch(deadlineMs: number): { stop(): void } {
    let timer = setTimeout(() => {
      timer = setTimeout(() => fail(`it gave no answer for longer than ${deadlineMs} ms`), graceMs);
    }, deadlineMs);
    return { stop: () => clearTimeout(timer) };
  }

  async function exchange(deadlineMs: number, send: () => void): Promise<Uint8Array> {
    if (failure !== undefined) throw failure;
    if (closed) throw new EngineFailedError('it was closed');
    const watchdog = watch(deadlineMs);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        current = { resolve, reject };
        send();
      });
    } finally {
      current = undefined;
      watchdog.stop();
    }
  }

  function enqueue(request: EngineRequest, transfer: ArrayBuffer[] = []): Promise<Uint8Array> {
    const turn = last.then(() => exchange(options.deadlineMs, () => worker.postMessage(request, transfer)));
    last = turn.catch(() => undefined);
    return turn;
  }

  try {
    await exchange(startDeadlineMs, () => undefined);
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  return {
    async run(bytes) {
      const copy = new Uint8Array(bytes);
      const reply = await enqueue({ kind: 'run', bytes: copy }, [copy.buffer]);
      return Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength);
    },
    dump: () => enqueue({ kind: 'dump' }),
    condemn: (reason) => fail(reason),
    async close() {
      if (closed) return;
      const impatience = setTimeout(fail, closeDeadlineMs, 'a statement still ran when it was to close');
      try {
        await enqueue({ kind: 'close' });
      } catch (error) {
        if (failure === undefined) throw error;
      } finally {
        clearTimeout(impatience);
        closed = true;
        // Only then may another process have the directory.
        await worker.terminate();
      }
    },
    onFailure(listener) {
      listeners.push(listener);
    },
  };
}
