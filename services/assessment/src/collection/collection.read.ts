import { and, eq, isNotNull } from 'drizzle-orm';
import { everyone } from '@graphroots/kit/reads/scope';
import { key, many } from '@graphroots/kit/reads/words';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { reads, rows } from '../vocabulary.ts';
import { collectionParts, collections } from './collection.table.ts';
import { omittedItems } from './omitted-item.table.ts';

export const collectionProgressRead = reads('CollectionProgress', collections, (c, { related }) => ({
  scope: everyone,
  fields: {
    failingItems: many(schemeItems, (i) => ({
      on: related(collectionParts, (p) =>
        and(eq(p.collectionId, c.id), eq(p.itemId, i.id), eq(p.finished, false), isNotNull(p.failure)),
      ),
    })),
  },
}));

export const collectionPartRows = rows(collectionParts, () => ({ scope: everyone }));

export const omittedItemRead = reads('OmittedItem', omittedItems, (o) => ({
  scope: everyone,
  fields: { item: key(o.itemId) },
}));
