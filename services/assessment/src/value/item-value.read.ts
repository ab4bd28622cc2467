import { is } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { itemValues } from './item-value.table.ts';

export const itemValueRead = reads('ItemValue', itemValues, (v) => ({
  scope: either(inDivision(v.divisionCode), inLine(v.path)),
  order: 'AT ASC',
  orderBy: { AT: by(v.at), ID: by(v.id) },
  where: { item: is(v.itemId), organization: is(v.organizationId) },
  fields: { item: key(v.itemId), organization: key(v.organizationId) },
}));
