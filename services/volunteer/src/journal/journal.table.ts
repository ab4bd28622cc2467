import {
  changesTable,
  followedFeedsTable,
  idempotencyKeysTable,
  traceTable,
} from '@graphroots/kit/writes/tables';
import { volunteerSchema } from '../volunteer.schema.ts';

// Only ever added to: triggers of the migration refuse to change, delete or truncate trace and changes.
export const trace = traceTable(volunteerSchema);
export const changes = changesTable(volunteerSchema);

export const idempotencyKeys = idempotencyKeysTable(volunteerSchema);
export const followedFeeds = followedFeedsTable(volunteerSchema);
