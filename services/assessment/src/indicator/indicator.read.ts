import { eq } from 'drizzle-orm';
import { contains, oneOf } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, many } from '@graphroots/kit/reads/words';
import { statObservations } from '../observation/observation.table.ts';
import { reads } from '../vocabulary.ts';
import { indicators } from './indicator.table.ts';

export const indicatorRead = reads('Indicator', indicators, (i) => ({
  scope: everyone,
  order: 'CODE ASC',
  orderBy: { CODE: by(i.code) },
  where: { code: oneOf(i.code), owner: oneOf(i.owner), name: contains(i.name) },
  fields: { observations: many(statObservations, (o) => ({ on: eq(o.indicatorCode, i.code) })) },
}));
