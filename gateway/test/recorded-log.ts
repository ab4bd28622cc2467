import { EventEmitter, once } from 'node:events';
import { createLogger, type Logger } from '@graphroots/kit/log';

export interface RecordedLog {
  readonly log: Logger;
  readonly lines: string[];
  /** Resolves with the first line, past or to come, that contains the text. */
  line(containing: string): Promise<string>;
}

export function recordLog(): RecordedLog {
  const written = new EventEmitter();
  const lines: string[] = [];
  const destination = {
    write(line: string) {
      lines.push(line);
      written.emit('line');
    },
  };
  return {
    log: createLogger({ name: 'test', level: 'debug', destination }),
    lines,
    async line(containing) {
      for (;;) {
        const found = lines.find((line) => line.includes(containing));
        if (found) return found;
        await once(written, 'line');
      }
    },
  };
}
