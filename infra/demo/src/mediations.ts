import { idFrom } from '@graphroots/kit/ids';
import { issuesOf, type Issue } from './issues.ts';
import type { City, Grid } from './model.ts';
import { memberId } from './people.ts';
import type { MediationsPlanting } from './plantings.ts';
import { memberOf } from './posts.ts';
import { createRandom, type Random } from './random.ts';

export interface Mediation {
  readonly id: string;
  readonly issue: Issue | null;
  readonly grid: Grid;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly mediator: string;
  readonly member: string | null;
  readonly lawyer: boolean;
  readonly state: 'OPENED' | 'SETTLED' | 'FAILED' | 'WITHDRAWN';
  readonly openedAt: number;
  readonly endedAt: number | null;
  readonly petitionAvoided: boolean;
  readonly earlier: string | null;
}

const conflicts = [
  ['NEIGHBOURS', ['RESIDENT', 'RESIDENT']],
  ['NEIGHBOURS', ['RESIDENT', 'SHOP']],
  ['FAMILY', ['RESIDENT', 'RESIDENT', 'RESIDENT']],
  ['PROPERTY', ['RESIDENT', 'PROPERTY_COMPANY']],
  ['PROPERTY', ['OWNERS_COMMITTEE', 'PROPERTY_COMPANY']],
  ['HOUSING', ['LANDLORD', 'TENANT']],
  ['LABOUR', ['RESIDENT', 'ENTERPRISE']],
  ['CONSUMER', ['RESIDENT', 'SHOP']],
  ['DAMAGES', ['RESIDENT', 'OTHER']],
] as const;

const mediators = [
  'PEOPLES_MEDIATOR',
  'PEOPLES_MEDIATOR',
  'GRID_WORKER',
  'GRID_WORKER',
  'COMMUNITY_WORKER',
  'AREA_POLICE_OFFICER',
  'LAWYER',
] as const;

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** A street that is loaded alone does not get what is planted for its whole district. */
const mostOfGrid = 15;

/** Conflicts that were brought to mediators, planted totals met exactly, and one for each dispute that is handled. */
export function* mediationsOf(city: City): Iterable<Mediation> {
  let next = 0;
  const newId = () => idFrom('med', next++);
  for (const { code } of city.territory.children) {
    const grids = city.grids.filter(
      ({ layer, validTo, isArea, communityCode }) =>
        layer === 'PARTY_BUILDING' &&
        validTo === null &&
        !isArea &&
        communityCode.startsWith(code.slice(0, 6)),
    );
    yield* broughtTo(city, grids, city.plantings.mediations[code] ?? usual(grids.length), newId);
  }
  for (const issue of issuesOf(city)) {
    const handled =
      issue.category === 'DISPUTE' && issue.state === 'HANDLING' ? issue.events.at(-1) : undefined;
    if (!handled) continue;
    const random = createRandom(`mediation ${issue.id}`);
    yield { ...conflict(city, issue.grid, random), id: newId(), issue, openedAt: handled.at + hour };
  }
}

function usual(grids: number): MediationsPlanting {
  const repeats = Math.floor(grids / 8);
  return { settled: grids, failed: repeats, withdrawn: repeats, repeats, petitionsAvoided: repeats };
}

/** Those that failed first: some of them come up again, and are settled then. */
function* broughtTo(
  city: City,
  grids: readonly Grid[],
  { settled, failed, withdrawn, repeats, petitionsAvoided }: MediationsPlanting,
  newId: () => string,
): Iterable<Mediation> {
  const most = grids.length * mostOfGrid;
  const ended: Mediation[] = [];
  for (let at = 0; at < Math.min(settled + failed + withdrawn, most); at += 1) {
    const state = at < failed ? 'FAILED' : at < failed + withdrawn ? 'WITHDRAWN' : 'SETTLED';
    const number = at - failed - withdrawn;
    const earlier = number >= 0 && number < repeats ? (ended[number] ?? null) : null;
    const grid = earlier?.grid ?? grids[at % grids.length];
    if (!grid) return;
    const random = createRandom(`mediation ${grid.id} ${at}`);
    const base = conflict(city, grid, random);
    const openedAt = earlier?.endedAt
      ? earlier.endedAt + 20 * day
      : city.calendar.moment(random.between(state === 'SETTLED' ? 40 : 200, 780), 9 + random.next() * 8);
    const mediation: Mediation = {
      ...base,
      ...(earlier && { kind: earlier.kind, parties: earlier.parties }),
      id: newId(),
      state,
      openedAt,
      endedAt: openedAt + random.between(2, 400) * hour,
      earlier: earlier?.id ?? null,
      petitionAvoided: number >= 0 && number < petitionsAvoided,
    };
    if (at < repeats) ended.push(mediation);
    yield mediation;
  }
}

function conflict({ committees }: City, grid: Grid, random: Random) {
  const [kind, parties] = random.pick(conflicts);
  const mediator = random.pick(mediators);
  const staff = grid.lead ?? committees.get(grid.communityCode);
  const isWorker = mediator === 'GRID_WORKER' || mediator === 'COMMUNITY_WORKER';
  return {
    issue: null,
    grid,
    kind,
    parties,
    mediator,
    member: isWorker && staff ? memberId(memberOf(staff, random.between(0, 9))) : null,
    lawyer: mediator === 'LAWYER' || random.chance(0.1),
    state: 'OPENED' as const,
    endedAt: null,
    petitionAvoided: false,
    earlier: null,
  };
}
