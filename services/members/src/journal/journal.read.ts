import { followed, followingOneOf } from '@graphroots/kit/reads/scope';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { floatingCases } from '../floating/floating-case.table.ts';
import { membersSchema } from '../members.schema.ts';
import { checkIns } from '../check-in/check-in.table.ts';
import { reads } from '../vocabulary.ts';
import { transfers } from '../transfer/transfer.table.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(membersSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(
    t,
    followingOneOf(t.entityId, [
      followed(transfers, (transfer) => transfer.id),
      followed(checkIns, (checkIn) => checkIn.id),
      followed(floatingCases, (floatingCase) => floatingCase.id),
    ]),
  ),
);
