import { everyone } from '@graphroots/kit/reads/scope';
import { reads } from '../vocabulary.ts';
import { collections } from './collection.table.ts';

export const collectionProgressRead = reads('CollectionProgress', collections, () => ({
  scope: everyone,
  fields: {},
}));
