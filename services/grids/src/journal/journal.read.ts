import { following } from '@graphroots/kit/reads/scope';
import { changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { issues } from '../issue/issue.table.ts';
import { reads } from '../vocabulary.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(
    t,
    following(issues, t.entityId, (i) => i.id),
  ),
);
