import { setImmediate } from 'node:timers/promises';

interface Asked<T> {
  readonly key: string;
  readonly work: () => Promise<T>;
  readonly tell: (end: PromiseSettledResult<T>) => void;
}

/**
 * What is asked for together is done together, and ends one after the other by the order of its keys; what is asked for
 * meanwhile waits for the next step.
 */
export function createSteps<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  let waiting: Asked<T>[] = [];
  let isGoing = false;

  async function go(): Promise<void> {
    isGoing = true;
    while (waiting.length > 0) {
      // Until everybody has asked who does so at this moment.
      await setImmediate();
      const step = waiting.toSorted((left, right) => (left.key < right.key ? -1 : 1));
      waiting = [];
      const ends = await Promise.allSettled(step.map(({ work }) => work()));
      for (const [index, end] of ends.entries()) {
        step[index]?.tell(end);
        await setImmediate();
      }
    }
    isGoing = false;
  }

  return (key, work) =>
    new Promise((resolve, reject) => {
      const tell = (end: PromiseSettledResult<T>) =>
        end.status === 'fulfilled' ? resolve(end.value) : reject(end.reason);
      waiting.push({ key, work, tell });
      if (!isGoing) void go();
    });
}
