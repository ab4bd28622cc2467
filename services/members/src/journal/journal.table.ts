import {
  changesTable,
  followedFeedsTable,
  idempotencyKeysTable,
  traceTable,
} from '@graphroots/kit/writes/tables';
import { membersSchema } from '../members.schema.ts';

// Only ever added to: triggers of the migration refuse to change, delete or truncate trace and changes.
export const trace = traceTable(membersSchema);
export const changes = changesTable(membersSchema);

export const idempotencyKeys = idempotencyKeysTable(membersSchema);
export const followedFeeds = followedFeedsTable(membersSchema);
