import { and, eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { resourceLife } from '../item/item.life.ts';
import { itemReading } from '../item/item.reading.ts';
import { projects } from '../project/project.table.ts';
import { exchangeSuggestions, stands } from '../suggestion/suggestion.read.ts';
import { reads } from '../vocabulary.ts';
import { resources } from './resource.table.ts';

export const resourceRead = reads('Resource', resources, (r) => {
  const alike = itemReading(r, resourceLife, (c) => c.resourceId);
  return {
    ...alike,
    fields: {
      ...alike.fields,
      projects: many(projects, (p) => ({ on: eq(p.resourceId, r.id) })),
      suggestions: many(exchangeSuggestions, (s) => ({ on: and(eq(s.resourceId, r.id), stands(s)) })),
    },
  };
});
