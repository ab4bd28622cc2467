import { and, eq, sql } from 'drizzle-orm';
import { inForceOn, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key, leaf, many } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import type { DutyLevel } from '../types.generated.ts';
import { reads } from '../vocabulary.ts';
import { duties } from './duty.table.ts';

type Duties = typeof duties;

const levelOf = (d: Duties) => sql<DutyLevel>`(case length(${d.area})
  when 0 then 'DEFAULT' when 12 then 'COMMUNITY' when 9 then 'STREET' when 6 then 'DISTRICT' else 'CITY' end)`;

export const dutyRead = reads('Duty', duties, (d) => ({
  scope: everyone,
  order: 'CATEGORY ASC',
  orderBy: {
    CATEGORY: by(d.category),
    NARROWNESS: byExpression(sql`length(${d.area})`, 'integer'),
    VALID_FROM: by(d.validFrom),
    ID: by(d.id),
  },
  where: {
    category: oneOf(d.category),
    division: within(d.area),
    department: is(d.departmentId),
    inForceOn: inForceOn(d.validFrom, d.validTo),
  },
  fields: {
    level: leaf(levelOf(d)),
    division: key(d.divisionCode),
    department: key(d.departmentId),
    replaces: key(d.replacesId),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Duty'), eq(t.entityId, d.id)) })),
  },
}));
