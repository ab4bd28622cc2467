import { plantedBodies, type Body } from './bodies.ts';
import { exchangeOf } from './exchange.ts';
import { issuesOf } from './issues.ts';
import type { Resolution } from './meetings.ts';
import type { City } from './model.ts';
import { pick } from './pick.ts';
import type { Proposal } from './proposals.ts';

/** What a resolution led to. */
export interface Outcome {
  readonly issue: string | null;
  readonly project: string | null;
  readonly proposal: string | null;
}

/** What there is in a community that a resolution can have led to. */
interface Matters {
  solved: { readonly id: string; readonly closedAt: number } | null;
  unsolved: string | null;
  finished: string | null;
  unfinished: string | null;
}

const nothing: Outcome = { issue: null, project: null, proposal: null };

/**
 * What the resolutions of greater committees led to. Those of the planted number that met and achieved nothing led to
 * what is not done yet; of each other one, a resolution that was verified led to a project that is finished, or to
 * an issue that is solved. What its community raised, a later resolution led to.
 */
export function outcomesOf(
  city: City,
  resolutions: readonly Resolution[],
  dormant: ReadonlySet<Body>,
  proposals: readonly Proposal[],
): ReadonlyMap<Resolution, Outcome> {
  const verified = new Map<Body, Resolution>();
  for (const resolution of resolutions) {
    const { body } = resolution.meeting;
    if (body.kind !== 'GREATER_PARTY_COMMITTEE' || resolution.state !== 'VERIFIED') continue;
    if (!verified.has(body)) verified.set(body, resolution);
  }
  const met = [...verified.keys()].filter((body) => !dormant.has(body));
  const matters = mattersIn(city, new Set(met.map(({ place }) => place.code)));
  const canAchieve = ({ place }: Body): boolean => {
    const { solved, finished } = matters.get(place.code) ?? none();
    return solved !== null || finished !== null;
  };
  const unable = met.filter((body) => !canAchieve(body));
  const more = (plantedBodies(city)?.fruitlessCommittees ?? 0) - unable.length;
  const fruitless = new Set([...unable, ...pick(met.filter(canAchieve), more)]);
  const outcomes = new Map<Resolution, Outcome>(
    met.map((body) => {
      const { solved, unsolved, finished, unfinished } = matters.get(body.place.code) ?? none();
      const [issue, project] = fruitless.has(body) ? [unsolved, unfinished] : [solved?.id ?? null, finished];
      const resolution = verified.get(body);
      if (!resolution) throw new RangeError(`${body.name} resolved nothing.`);
      // One thing each: where there is a project, the resolution led to that.
      return [resolution, project === null ? { ...nothing, issue } : { ...nothing, project }];
    }),
  );
  for (const body of met) {
    const proposal = proposals.find(
      ({ raisedBy, state, body: { place } }) =>
        raisedBy === 'community' && place === body.place && !(fruitless.has(body) && state === 'CLOSED'),
    );
    if (!proposal) continue;
    const resolution = resolutions.findLast(
      (made) =>
        made.meeting.body === body &&
        made.state !== 'DROPPED' &&
        !outcomes.has(made) &&
        made.meeting.heldAt < proposal.events[0].at,
    );
    if (resolution) outcomes.set(resolution, { ...nothing, proposal: proposal.id });
  }
  return outcomes;
}

function mattersIn(city: City, codes: ReadonlySet<string>): ReadonlyMap<string, Matters> {
  const found = new Map([...codes].map((code) => [code, none()]));
  for (const { id, grid, state, closedAt } of issuesOf(city)) {
    const matters = found.get(grid.communityCode);
    if (!matters) continue;
    // The one that was closed last, so that it was after the meeting.
    if (closedAt !== null && closedAt > (matters.solved?.closedAt ?? 0)) matters.solved = { id, closedAt };
    if (state === 'HANDLING') matters.unsolved ??= id;
  }
  for (const { list, id, state, divisionCode } of exchangeOf(city).items) {
    const matters = found.get(divisionCode);
    if (!matters || list !== 'project') continue;
    if (state === 'DELIVERED') matters.finished ??= id;
    if (state === 'SUBMITTED') matters.unfinished ??= id;
  }
  return found;
}

function none(): Matters {
  return { solved: null, unsolved: null, finished: null, unfinished: null };
}
