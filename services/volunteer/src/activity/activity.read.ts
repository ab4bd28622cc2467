import { eq } from 'drizzle-orm';
import { atLeast, below, contains, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import { by, count, key, many } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { activities, participations } from './activity.table.ts';

export const activityRead = reads('Activity', activities, (a) => ({
  scope: everyone,
  order: 'STARTS_AT DESC',
  orderBy: { STARTS_AT: by(a.startsAt), ID: by(a.id) },
  where: {
    state: oneOf(a.state),
    division: within(a.divisionCode),
    startsFrom: atLeast(a.startsAt),
    startsBefore: below(a.startsAt),
    title: contains(a.title),
  },
  fields: {
    team: key(a.teamId),
    division: key(a.divisionCode),
    participations: many(participations, (p) => ({ on: eq(p.activityId, a.id) })),
    participationCount: count(participations, (p) => ({ on: eq(p.activityId, a.id) })),
  },
}));

export const participationRead = reads('Participation', participations, (p) => ({
  scope: either(inDivision(p.divisionCode), ownedBy(p.memberId)),
  person: p.personId,
  order: 'SIGNED_IN_AT ASC',
  orderBy: { SIGNED_IN_AT: by(p.signedInAt), HOURS: by(p.hours), ID: by(p.id) },
  where: { role: oneOf(p.role) },
  fields: {
    activity: key(p.activityId),
    member: key(p.memberId),
    organization: key(p.organizationId),
  },
}));
