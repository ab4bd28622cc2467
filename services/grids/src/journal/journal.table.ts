import {
  changesTable,
  followedFeedsTable,
  idempotencyKeysTable,
  traceTable,
} from '@graphroots/kit/writes/tables';
import { gridsSchema } from '../grids.schema.ts';

// Only ever added to: triggers of the migration refuse to change, delete or truncate trace and changes.
export const trace = traceTable(gridsSchema);
export const changes = changesTable(gridsSchema);

export const idempotencyKeys = idempotencyKeysTable(gridsSchema);
export const followedFeeds = followedFeedsTable(gridsSchema);
