import {
  changesTable,
  followedFeedsTable,
  idempotencyKeysTable,
  traceTable,
} from '@graphroots/kit/writes/tables';
import { organizationSchema } from '../organization.schema.ts';

// Only ever added to: triggers of the migration refuse to change, delete or truncate trace and changes.
export const trace = traceTable(organizationSchema);
export const changes = changesTable(organizationSchema);

export const idempotencyKeys = idempotencyKeysTable(organizationSchema);
export const followedFeeds = followedFeedsTable(organizationSchema);
