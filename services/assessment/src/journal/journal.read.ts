import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { assessmentSchema } from '../assessment.schema.ts';
import { reads } from '../vocabulary.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(assessmentSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

/** Steps are seen where they were taken, or in the line of whom they concern. */
export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(t, either(inDivision(t.divisionCode), inLine(t.path))),
);
