import { either, followed, followingOneOf, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { isOwn } from '@graphroots/kit/reads/words';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { volunteerSchema } from '../volunteer.schema.ts';
import { signUps } from '../sign-up/sign-up.table.ts';
import { volunteerRegistrations } from '../station/station.table.ts';
import { reads } from '../vocabulary.ts';
import { microWishes } from '../wish/wish.table.ts';
import { bookings } from '../facility/facility.table.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(volunteerSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

/** What lies open to all is seen in its steps where it lies, and by whoever it is about. */
export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(
    t,
    either(
      inDivision(t.divisionCode),
      inLine(t.path),
      followingOneOf(t.entityId, [
        followed(
          microWishes,
          (w) => w.id,
          (w) => isOwn(w.wisherId),
        ),
        followed(
          signUps,
          (s) => s.id,
          (s) => isOwn(s.accountId),
        ),
        followed(
          bookings,
          (b) => b.id,
          (b) => isOwn(b.accountId),
        ),
        followed(
          volunteerRegistrations,
          (r) => r.id,
          (r) => isOwn(r.accountId),
        ),
      ]),
    ),
  ),
);
