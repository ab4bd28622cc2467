import { LRUCache } from 'lru-cache';

/** What counts faster is counted anew each time. */
const LEAST_MS = 100;

/** Bounds what is kept by the length of its JSON. */
const mostCharacters = 16_000_000;

export interface KeepFigures {
  /** For so long, in milliseconds; 0 keeps nothing. */
  readonly maxAgeMs: number;
  /** What took so long to count; 100 ms when left out. */
  readonly leastMs?: number;
  /** Milliseconds that pass; the process's own when left out. */
  readonly now?: () => number;
}

interface Entry {
  readonly json: string;
  /** When counting began, in the same milliseconds. */
  readonly since: number;
  /** Counted anew by whoever asked first when this was too old. */
  next?: Promise<string>;
}

/**
 * Figures that took long to count, for whoever asks the same within their age: they are told with the moment they were
 * counted at. `keyOf` says what stands for all they depend on but that moment; it is asked only where figures are kept. Each
 * answer is an object of its own.
 */
export type CountOnce = (keyOf: () => string, count: () => Promise<unknown>) => Promise<unknown>;

export function keepFigures({
  maxAgeMs,
  leastMs = LEAST_MS,
  now = () => performance.now(),
}: KeepFigures): CountOnce {
  if (maxAgeMs === 0) return (_, count) => count();
  const kept = new LRUCache<string, Entry>({
    maxSize: mostCharacters,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  });

  async function countNow(key: string, count: () => Promise<unknown>): Promise<string> {
    const since = now();
    const json = JSON.stringify(await count());
    if (now() - since >= leastMs) kept.set(key, { json, since });
    else kept.delete(key);
    return json;
  }

  return async (keyOf, count) => {
    const key = keyOf();
    const entry = kept.get(key);
    if (!entry) return JSON.parse(await countNow(key, count)) as unknown;
    if (now() - entry.since < maxAgeMs) return JSON.parse(entry.json) as unknown;
    // It is known to take long: nobody counts it beside another. Whose counting failed, or was given up, is no help.
    for (let { next } = entry; next; next = entry.next) {
      const json = await next.catch(() => undefined);
      if (json !== undefined) return JSON.parse(json) as unknown;
      if (entry.next === next) delete entry.next;
    }
    entry.next = countNow(key, count);
    return JSON.parse(await entry.next) as unknown;
  };
}
