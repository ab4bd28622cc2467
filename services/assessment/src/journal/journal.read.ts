import { auditReading, changeReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { assessmentSchema } from '../assessment.schema.ts';
import { reads } from '../vocabulary.ts';
import { changes } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(assessmentSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);
