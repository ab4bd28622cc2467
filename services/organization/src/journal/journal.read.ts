import { either, followed, followingOneOf, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { isOwn } from '@graphroots/kit/reads/words';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { organizationSchema } from '../organization.schema.ts';
import { proposals } from '../proposal/proposal.table.ts';
import { reads } from '../vocabulary.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(organizationSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

/** What lies open to all is seen in its steps where it lies, and by whoever raised it. */
export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(
    t,
    either(
      inDivision(t.divisionCode),
      inLine(t.path),
      followingOneOf(t.entityId, [
        followed(
          proposals,
          (p) => p.id,
          (p) => isOwn(p.raiserId),
        ),
      ]),
    ),
  ),
);
