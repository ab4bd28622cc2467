import { and, eq } from 'drizzle-orm';
import { is, oneOf } from '@graphroots/kit/reads/filters';
import { many } from '@graphroots/kit/reads/words';
import { needLife } from '../item/item.life.ts';
import { itemReading } from '../item/item.reading.ts';
import { projects } from '../project/project.table.ts';
import { exchangeSuggestions, stands } from '../suggestion/suggestion.read.ts';
import { reads } from '../vocabulary.ts';
import { needs } from './need.table.ts';

export const needRead = reads('Need', needs, (n) => {
  const alike = itemReading(n, needLife, (c) => c.needId);
  return {
    ...alike,
    fields: {
      ...alike.fields,
      projects: many(projects, (p) => ({ on: eq(p.needId, n.id) })),
      suggestions: many(exchangeSuggestions, (s) => ({ on: and(eq(s.needId, n.id), stands(s)) })),
    },
    where: { ...alike.where, urgency: oneOf(n.urgency), forResidents: is(n.forResidents) },
  };
});
