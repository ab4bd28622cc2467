import {
  changesTable,
  followedFeedsTable,
  idempotencyKeysTable,
  traceTable,
} from '@graphroots/kit/writes/tables';
import { assessmentSchema } from '../assessment.schema.ts';

// Only ever added to: triggers of the migration refuse to change, delete or truncate trace and changes.
export const trace = traceTable(assessmentSchema);
export const changes = changesTable(assessmentSchema);

export const idempotencyKeys = idempotencyKeysTable(assessmentSchema);
export const followedFeeds = followedFeedsTable(assessmentSchema);
