import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { issues } from '../issue/issue.table.ts';
import { adds } from '../vocabulary.ts';

export const memberRead = adds('Member', ['id'], (m) => ({
  fields: { handledIssues: many(issues, (i) => ({ on: eq(i.handlerId, m.id) })) },
}));
