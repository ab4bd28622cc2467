import { Counter, type Registry } from 'prom-client';
import type { Logger } from '../log.ts';
import type { Viewer } from '../viewer.ts';

/** Something that was not answered, and what would have been needed: a right, or less of what `reason` names. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

/** Of whom a refusal tells no more than this. */
export interface Refused {
  readonly requestId: string;
  /** Null as long as it is not known who asks. */
  readonly viewer: Pick<Viewer, 'roles'> | null;
}

export type ReportRefusal = (refusal: Refusal, refused: Refused) => void;

/** Counts refusals in `refusals_total` and logs each, without account, message or document: those can name people. */
export function createRefusalReport(log: Logger, metrics: Registry): ReportRefusal {
  const counter = new Counter({
    name: 'refusals_total',
    help: 'What was refused, by code and by what was missing or too much.',
    labelNames: ['code', 'reason'],
    registers: [metrics],
  });

  return ({ code, reason }, { requestId, viewer }) => {
    counter.inc({ code, reason });
    log.info({ requestId, viewer: viewer?.roles ?? null, code, reason }, 'refused');
  };
}
