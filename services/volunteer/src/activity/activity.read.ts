import { and, eq } from 'drizzle-orm';
import { atLeast, below, contains, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, everyone, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import { by, count, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { signUps } from '../sign-up/sign-up.table.ts';
import { reads } from '../vocabulary.ts';
import { activityLife, runs } from './activity.life.ts';
import { activities, participations } from './activity.table.ts';

export const activityRead = reads('Activity', activities, (a) => ({
  scope: everyone,
  order: 'STARTS_AT DESC',
  orderBy: { STARTS_AT: by(a.startsAt), ID: by(a.id) },
  where: {
    state: oneOf(a.state),
    category: oneOf(a.category),
    project: is(a.projectId),
    division: within(a.divisionCode),
    startsFrom: atLeast(a.startsAt),
    startsBefore: below(a.startsAt),
    title: contains(a.title),
  },
  fields: {
    team: key(a.teamId),
    project: key(a.projectId),
    division: key(a.divisionCode),
    signInCode: resolved(
      { divisionCode: a.divisionCode, ownerPath: a.ownerPath, code: a.signInCode },
      ({ code, ...activity }, _, { viewer }) => (runs(activity, viewer) ? code : null),
    ),
    actions: resolved(
      { state: a.state, divisionCode: a.divisionCode, ownerPath: a.ownerPath },
      (activity, _, { viewer }) => activityLife.actionsFor(activity, viewer),
    ),
    signUps: many(signUps, (s) => ({ on: eq(s.activityId, a.id) })),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Activity'), eq(t.entityId, a.id)) })),
    participations: many(participations, (p) => ({ on: eq(p.activityId, a.id) })),
    participationCount: count(participations, (p) => ({ on: eq(p.activityId, a.id) })),
  },
}));

export const participationRead = reads('Participation', participations, (p) => ({
  scope: either(inDivision(p.divisionCode), ownedBy(p.memberId), ownedBy(p.accountId)),
  person: p.personId,
  order: 'SIGNED_IN_AT ASC',
  orderBy: { SIGNED_IN_AT: by(p.signedInAt), HOURS: by(p.hours), ID: by(p.id) },
  where: { role: oneOf(p.role), division: within(p.divisionCode) },
  fields: {
    activity: key(p.activityId),
    member: key(p.memberId),
    organization: key(p.organizationId),
  },
}));
