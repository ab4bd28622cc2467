/** Calls in a row without an answer, after which no more are tried for a while. */
const FAILURES = 5;

/** How long none is tried; then one call finds out. Short, because those who wait for the subgraph notice it. */
const PAUSE_MS = 250;

/** A call that was let through. Whoever makes it says how it went. */
export interface Attempt {
  answered(): void;
  failed(): void;
  /** It ended for reasons of its own and says nothing about the subgraph. */
  abandoned(): void;
}

export interface Breaker {
  /** Null when the call should not even be tried. */
  admit(): Attempt | null;
}

/** Spares callers the wait for what does not answer, and what does not answer the calls. */
export function createBreaker(onChange: (open: boolean) => void): Breaker {
  let failures = 0;
  let open = false;
  let probing = false;
  let probeAt = 0;

  function close(): void {
    failures = 0;
    if (!open) return;
    open = false;
    onChange(false);
  }

  function fail(): void {
    failures += 1;
    if (open || failures < FAILURES) return;
    open = true;
    probeAt = performance.now() + PAUSE_MS;
    onChange(true);
  }

  const attempt: Attempt = { answered: close, failed: fail, abandoned() {} };

  return {
    admit() {
      if (!open) return attempt;
      if (probing || performance.now() < probeAt) return null;
      probing = true;
      const end = () => {
        probing = false;
      };
      return {
        answered() {
          end();
          close();
        },
        failed() {
          end();
          probeAt = performance.now() + PAUSE_MS;
        },
        abandoned: end,
      };
    },
  };
}
