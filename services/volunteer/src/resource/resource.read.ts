import { resourceLife } from '../item/item.life.ts';
import { itemReading } from '../item/item.reading.ts';
import { reads } from '../vocabulary.ts';
import { resources } from './resource.table.ts';

export const resourceRead = reads('Resource', resources, (r) =>
  itemReading(r, resourceLife, (c) => c.resourceId),
);
