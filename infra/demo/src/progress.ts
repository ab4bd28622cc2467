import { SingleBar } from 'cli-progress';
import type { DemoProgress } from './load.ts';

export interface ProgressDisplay {
  readonly show: (progress: DemoProgress) => void;
  readonly end: () => void;
}

export type ProgressOutput = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Shows how a load gets on: a bar on a terminal, elsewhere one line for each service. */
export function showProgress(out: ProgressOutput = process.stderr, what = 'Demo city'): ProgressDisplay {
  return out.isTTY === true ? drawBar(out, what) : printLines(out, what);
}

function drawBar(stream: NodeJS.WritableStream, what: string): ProgressDisplay {
  const bar = new SingleBar({
    stream,
    format: `${what} {bar} {percentage}% | {value} of about {total} rows | {step}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    show({ done, total, step }) {
      if (total === 0) return;
      if (!started) bar.start(total, done, { step });
      started = true;
      bar.setTotal(total);
      bar.update(done, { step });
    },
    end: () => bar.stop(),
  };
}

function printLines(out: NodeJS.WritableStream, what: string): ProgressDisplay {
  let shown = '';
  return {
    show({ done, total, step }) {
      const [service = step] = step.split(':');
      if (total === 0 || service === shown) return;
      shown = service;
      out.write(`${what}: ${service}, ${Math.floor((100 * done) / total)}% of about ${total} rows\n`);
    },
    end: () => undefined,
  };
}
