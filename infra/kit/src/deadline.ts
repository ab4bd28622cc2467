/**
 * How long each link of the chain waits for the next, in milliseconds; always less than the one before it, so
 * that whoever waits learns what happened instead of giving up itself.
 */
export const deadlines = {
  /** A client for the gateway's whole answer. */
  operation: 10_000,
  /** The gateway for one call of a subgraph. */
  subgraph: 3_000,
  /** A subgraph for a read, where the database does not end the statement itself. */
  read: 2_500,
  /** The database with one statement. */
  statement: 2_000,
  /** A statement for a lock. */
  lock: 1_000,
  /** The database with a transaction whose client does nothing. */
  idleTransaction: 5_000,
} as const;

/** Nobody waits any longer for what was being done. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Tells when nobody waits any longer. An AbortSignal is one; those of deadlines cost a fraction of it. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: AbortListener, options?: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: AbortListener): void;
}

/** A function, or, as with the DOM's EventListener, an object that needs none to be made for it. */
export type AbortListener = (() => void) | { handleEvent(): void };

/** The time that one piece of work has. */
export interface Deadline {
  /** Aborts when the time is over, with a DeadlineError, or when the work it belongs to is aborted. */
  readonly signal: Cancellation;
  /** The end, in milliseconds of `performance.now()`. */
  readonly at: number;
  /** Ends the work before its time. */
  abort(reason: unknown): void;
  /** To be called when the work is done. */
  clear(): void;
}

/** Gives a piece of work `ms` milliseconds, and never more than `outer` has. */
export function startDeadline(ms: number, outer?: Cancellation): Deadline {
  return new RunningDeadline(ms, outer);
}

/**
 * Waits for work that has `ms` milliseconds, and never more than `outer` has; then rejects with the reason of the
 * deadline's signal. The work itself goes on.
 */
export function within<T>(
  ms: number,
  outer: Cancellation | undefined,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = new RunningDeadline(ms, outer);
    deadline.waiting = reject;
    if (deadline.aborted) reject(deadline.reason);
    work(deadline).then(
      (value) => {
        deadline.clear();
        resolve(value);
      },
      (error: unknown) => {
        deadline.clear();
        reject(error);
      },
    );
  });
}

/** Whether whoever waited went away; one whose time is over still gets an answer. */
export function hasLeft(signal: Cancellation | undefined): boolean {
  return signal?.aborted === true && !(signal.reason instanceof DeadlineError);
}

/** For those who insist on an AbortSignal: one that aborts with a cancellation, for the same reason. */
export function abortSignalOf(cancellation: Cancellation): AbortSignal {
  if (cancellation instanceof AbortSignal) return cancellation;
  const controller = new AbortController();
  const abort = () => controller.abort(cancellation.reason);
  if (cancellation.aborted) abort();
  else cancellation.addEventListener('abort', abort, { once: true });
  return controller.signal;
}

/** A class, and its own signal: every request makes a dozen, and as AbortSignals they took a tenth of its time. */
class RunningDeadline implements Deadline, Cancellation {
  readonly at: number;
  aborted = false;
  reason: unknown = undefined;
  /** Who waits for the work: told last, and without a listener of its own. */
  waiting: ((reason: unknown) => void) | undefined;
  /** Whether the work has ended. */
  done = false;
  readonly #outer: Cancellation | undefined;
  readonly #ms: number;
  /** Seldom more than one listens at a time. */
  #listener: AbortListener | undefined;
  #others: Set<AbortListener> | undefined;

  constructor(ms: number, outer: Cancellation | undefined) {
    this.at = performance.now() + ms;
    this.#ms = ms;
    this.#outer = outer;
    running.push(this);
    timer ??= setInterval(endLate, tickMs).unref();
    if (outer?.aborted) this.handleEvent();
    else outer?.addEventListener('abort', this, once);
  }

  get signal(): Cancellation {
    return this;
  }

  /** What it belongs to was aborted. */
  handleEvent(): void {
    this.abort(this.#outer?.reason);
  }

  /** Its time is over. */
  expire(): void {
    this.abort(new DeadlineError(`Not done within ${Math.round(this.#ms)} ms.`));
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    if (this.#listener) tell(this.#listener);
    for (const listener of this.#others ?? []) tell(listener);
    this.#listener = this.#others = undefined;
    this.waiting?.(reason);
  }

  clear(): void {
    this.done = true;
    this.#outer?.removeEventListener('abort', this);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_type: 'abort', listener: AbortListener): void {
    if (this.#listener === listener || this.#others?.has(listener)) return;
    if (this.#listener === undefined) this.#listener = listener;
    else (this.#others ??= new Set()).add(listener);
  }

  removeEventListener(_type: 'abort', listener: AbortListener): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#others?.delete(listener);
  }
}

const once = { once: true } as const;

/** All have one timer, which looks at each: timers of their own would cost more than all the rest of them. */
const running: RunningDeadline[] = [];
let timer: NodeJS.Timeout | undefined;
const tickMs = 5;

function endLate(): void {
  const now = performance.now();
  let kept = 0;
  for (const deadline of running) {
    if (deadline.done || deadline.aborted) continue;
    if (deadline.at <= now) deadline.expire();
    else running[kept++] = deadline;
  }
  running.length = kept;
  if (kept > 0) return;
  clearInterval(timer);
  timer = undefined;
}

/** One that fails does not keep it from the others. */
function tell(listener: AbortListener): void {
  try {
    if (typeof listener === 'function') listener();
    else listener.handleEvent();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
