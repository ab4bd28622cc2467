import { eq } from 'drizzle-orm';
import { is } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key, many } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { itemValues } from './item-value.table.ts';
import { valueCases } from './value-case.table.ts';

export const itemValueRead = reads('ItemValue', itemValues, (v) => ({
  scope: either(inDivision(v.divisionCode), inLine(v.path)),
  order: 'AT ASC',
  orderBy: { AT: by(v.at), ID: by(v.id) },
  where: { item: is(v.itemId), organization: is(v.organizationId) },
  fields: {
    item: key(v.itemId),
    organization: key(v.organizationId),
    cases: many(valueCases, (c) => ({ on: eq(c.valueId, v.id) })),
  },
}));

export const valueCaseRead = reads('ValueCase', valueCases, (c) => ({
  scope: following(itemValues, c.valueId, (v) => v.id),
  order: 'KEY ASC',
  orderBy: { KEY: by(c.key), ID: by(c.id) },
  where: { counted: is(c.counted), type: is(c.type) },
  fields: {},
}));
