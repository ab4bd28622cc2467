import { randomInt } from 'node:crypto';
import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createProjectStore } from '../project/project.store.ts';
import type { PlanActivityInput } from '../types.generated.ts';
import { activityLife } from './activity.life.ts';
import { createActivityStore } from './activity.store.ts';

const longestMs = 24 * 60 * 60 * 1000;
const mostPlaces = 10_000;
/** Where a project is one that people see and work on. */
const underWay: readonly string[] = ['LISTED', 'CLAIMED', 'IN_DELIVERY', 'DELIVERED'];

/** Stores a planned activity. */
export async function planActivity(
  input: PlanActivityInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<{ activity: string | null; userErrors: UserError[] }> {
  const { title, startsAt, endsAt, place = null, category = null, capacity = null, project = null } = input;
  const store = createActivityStore(tx);
  const team = await store.findTeam(input.team);
  const userErrors = [
    ...checkText('title', title, { longest: 100 }),
    ...checkText('place', place, { longest: 200, optional: true }),
    ...checkText('category', category, { longest: 50, optional: true }),
    ...checkTimes(Date.parse(startsAt), Date.parse(endsAt), clock.now().getTime()),
  ];
  if (capacity !== null && (capacity < 1 || capacity > mostPlaces)) {
    userErrors.push(refusal('OUT_OF_RANGE', 'capacity', `Give 1 to ${mostPlaces}.`));
  }
  const state = project === null ? null : await createProjectStore(tx).findState(project);
  if (project !== null && (state === null || !underWay.includes(state))) {
    const message = 'There is none with this id on the list or under way.';
    userErrors.push(refusal('NOT_FOUND', 'project', message));
  }
  const facts = team && { divisionCode: team.divisionCode, ownerPath: team.path };
  const stranger = facts && activityLife.refuseToBegin('plan', facts, viewer, 'team');
  if (!facts) userErrors.push(refusal('NOT_FOUND', 'team', 'There is none with this id.'));
  else if (stranger) userErrors.push(stranger);
  if (!facts || userErrors.length > 0) return { activity: null, userErrors };
  const id = newId('act');
  await store.insert({
    id,
    teamId: input.team,
    projectId: project,
    title: title.trim(),
    state: 'PLANNED',
    startsAt,
    endsAt,
    place: place?.trim() ?? null,
    category,
    capacity,
    signInCode: String(randomInt(1_000_000)).padStart(6, '0'),
    ...facts,
  });
  record({ entity: 'Activity', id, action: 'plan', to: 'PLANNED', divisionCode: facts.divisionCode });
  return { activity: id, userErrors: [] };
}

function checkTimes(from: number, to: number, now: number): UserError[] {
  if (from <= now) return [refusal('PAST', 'startsAt', 'It must lie ahead.')];
  if (to > from && to - from <= longestMs) return [];
  return [refusal('OUT_OF_RANGE', 'endsAt', 'It ends after it begins, and within a day.')];
}
