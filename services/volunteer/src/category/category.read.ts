import { contains } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { exchangeCategories } from './category.table.ts';

export const exchangeCategoryRead = reads('ExchangeCategory', exchangeCategories, (c) => ({
  scope: everyone,
  validity: { from: c.validFrom, to: c.validTo },
  order: 'CODE ASC',
  orderBy: { CODE: by(c.code) },
  where: { name: contains(c.name) },
  fields: {},
}));
