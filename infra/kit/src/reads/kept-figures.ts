import { LRUCache } from 'lru-cache';
import { DeadlineError, within } from '../deadline.ts';
import { refuse } from '../errors.ts';

/** What counts faster is counted anew each time; figures of a district or a city are kept sooner. */
const LEAST_MS = { wide: 20, other: 100 };

/** So long one waits for figures that are counted anew; then the older ones are told. */
const PATIENCE_MS = 1_000;

/** Figures as many times older than they may be are told to nobody. */
const MOST_OLDER = 10;

/** Bounds what is kept by the length of its JSON. */
const mostCharacters = 16_000_000;

export interface KeepFigures {
  /** For so long, in milliseconds; 0 keeps nothing. */
  readonly maxAgeMs: number;
  /** What took so long to count; 100 ms when left out, 20 ms for a district and more. */
  readonly leastMs?: number;
  /** How long one waits for figures counted anew while there are older ones; a second when left out. */
  readonly patienceMs?: number;
  /** Milliseconds that pass; the process's own when left out. */
  readonly now?: () => number;
}

/** Figures, and the ways to count them. */
export interface Figures {
  /** What stands for all they depend on but the moment; asked only where figures are kept. */
  readonly key: () => string;
  /** Whether they are those of a district or more. */
  readonly wide: boolean;
  /** Counts while somebody waits, and fails where that takes too long. */
  readonly count: () => Promise<unknown>;
  /** Counts as long as it takes. */
  readonly countBehind: () => Promise<unknown>;
  /** Whether counting failed because it took longer than anybody may wait. */
  readonly isLate: (error: unknown) => boolean;
}

interface Entry {
  readonly json: string;
  /** When counting began, in the same milliseconds. */
  readonly since: number;
}

/**
 * Figures that took long to count, for whoever asks the same within their age: they are told with the moment they were
 * counted at. Those too old are counted anew, once for all who ask, and behind the answers that take too long to wait for:
 * they tell the older figures meanwhile, or, where there are none, that the figures are being counted
 * (`SUBGRAPH_TIMEOUT`). Each answer is an object of its own.
 */
export type CountOnce = (figures: Figures) => Promise<unknown>;

export function keepFigures({
  maxAgeMs,
  leastMs,
  patienceMs = PATIENCE_MS,
  now = () => performance.now(),
}: KeepFigures): CountOnce {
  if (maxAgeMs === 0) return ({ count }) => count();
  const kept = new LRUCache<string, Entry>({
    maxSize: mostCharacters,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  });
  /** What is counted behind the answers. */
  const counting = new Map<string, Promise<string>>();

  async function keep(key: string, { wide }: Figures, count: () => Promise<unknown>): Promise<string> {
    const since = now();
    const json = JSON.stringify(await count());
    const least = leastMs ?? (wide ? LEAST_MS.wide : LEAST_MS.other);
    if (now() - since >= least) kept.set(key, { json, since });
    else kept.delete(key);
    return json;
  }

  function startBehind(key: string, figures: Figures): Promise<string> {
    const json = keep(key, figures, figures.countBehind).finally(() => counting.delete(key));
    counting.set(key, json);
    // Whoever waits hears of it, and whoever asks next counts again.
    json.catch(() => undefined);
    return json;
  }

  async function jsonOf(key: string, figures: Figures): Promise<string> {
    const entry = kept.get(key);
    const age = entry ? now() - entry.since : Infinity;
    if (entry && age < maxAgeMs) return entry.json;
    const under = counting.get(key);
    if (!entry && !under) {
      try {
        return await keep(key, figures, figures.count);
      } catch (error) {
        if (!figures.isLate(error)) throw error;
        if (!counting.has(key)) void startBehind(key, figures);
        throw stillCounting();
      }
    }
    const older = entry && age < maxAgeMs * MOST_OLDER ? entry.json : undefined;
    const next = under ?? startBehind(key, figures);
    try {
      return await within(patienceMs, undefined, () => next);
    } catch (error) {
      if (older !== undefined) return older;
      throw error instanceof DeadlineError ? stillCounting() : error;
    }
  }

  return async (figures) => JSON.parse(await jsonOf(figures.key(), figures)) as unknown;
}

function stillCounting() {
  return refuse(
    'SUBGRAPH_TIMEOUT',
    'These figures take longer to count than an answer may take. They are being counted: ask the same again in a moment.',
    'COUNTING',
  );
}
