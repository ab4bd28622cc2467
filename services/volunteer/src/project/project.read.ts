import { eq } from 'drizzle-orm';
import { is } from '@graphroots/kit/reads/filters';
import { key, many } from '@graphroots/kit/reads/words';
import { activities } from '../activity/activity.table.ts';
import { projectLife } from '../item/item.life.ts';
import { itemReading } from '../item/item.reading.ts';
import { reads } from '../vocabulary.ts';
import { projects } from './project.table.ts';

export const projectRead = reads('Project', projects, (p) => {
  const alike = itemReading(p, projectLife, (c) => c.projectId);
  return {
    ...alike,
    where: { ...alike.where, number: is(p.number), bookletYear: is(p.bookletYear) },
    fields: {
      ...alike.fields,
      need: key(p.needId),
      resource: key(p.resourceId),
      activities: many(activities, (a) => ({ on: eq(a.projectId, p.id) })),
    },
  };
});
