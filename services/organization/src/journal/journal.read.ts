import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { organizationSchema } from '../organization.schema.ts';
import { reads } from '../vocabulary.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(organizationSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

/** Who has what lies open to all, sees what was done with it where it lies. */
export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(t, either(inDivision(t.divisionCode), inLine(t.path))),
);
