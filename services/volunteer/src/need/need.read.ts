import { is, oneOf } from '@graphroots/kit/reads/filters';
import { needLife } from '../item/item.life.ts';
import { itemReading } from '../item/item.reading.ts';
import { reads } from '../vocabulary.ts';
import { needs } from './need.table.ts';

export const needRead = reads('Need', needs, (n) => {
  const alike = itemReading(n, needLife, (c) => c.needId);
  return {
    ...alike,
    where: { ...alike.where, urgency: oneOf(n.urgency), forResidents: is(n.forResidents) },
  };
});
