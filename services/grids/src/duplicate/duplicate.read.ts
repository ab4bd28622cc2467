import { sql } from 'drizzle-orm';
import { inDivision } from '@graphroots/kit/reads/scope';
import { key, leaf } from '@graphroots/kit/reads/words';
import type { DuplicateReason } from '../types.generated.ts';
import { reads } from '../vocabulary.ts';
import { possibleDuplicates } from './duplicate.view.ts';

export const possibleDuplicateRead = reads('PossibleDuplicate', possibleDuplicates, (p) => ({
  // Both lie in one community; a reporter is not told of others' issues.
  scope: inDivision(p.communityCode),
  fields: { issue: key(p.otherId), reasons: leaf(sql<DuplicateReason[]>`${p.reasons}`) },
}));
