import { within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { departmentStats } from './department.stats.ts';
import { departments } from './department.table.ts';

export const departmentRead = reads('Department', departments, (d) => ({
  scope: everyone,
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(d.divisionCode), ID: by(d.id) },
  where: { division: within(d.divisionCode) },
  fields: {
    unit: key(d.id),
    division: key(d.divisionCode),
    stats: departmentStats(d.id),
  },
}));
