import { idFrom } from '@graphroots/kit/ids';
import type { City } from './model.ts';
import { plantedExchange, type Party } from './exchange.ts';
import { pick } from './pick.ts';

/** What a unit and the community beside it agreed on, 400 days ago and for two years. */
export interface Agreement {
  readonly id: string;
  readonly unit: Party;
  readonly home: Party;
  readonly state: 'IN_FORCE' | 'REVIEWED' | 'TERMINATED';
  /** An activity that shows what was fulfilled. */
  readonly activity: string;
  /** Whether what the community promised is overdue. */
  readonly isOverdue: boolean;
}

export interface Facility {
  readonly id: string;
  readonly unit: Party;
  readonly home: Party;
  readonly kind: 'PARKING' | 'SPORTS_GROUND' | 'MEETING_ROOM';
  readonly state: 'OPEN' | 'WITHDRAWN';
  readonly isCommunityHome: boolean;
}

const kinds = ['PARKING', 'SPORTS_GROUND', 'MEETING_ROOM'] as const;

/** Agreements of units with communities, those of `unmoved` among them, and the facilities that some of these units opened. */
export function coBuildingOf(
  city: City,
  { parties, unmoved }: { readonly parties: readonly Party[]; readonly unmoved: ReadonlySet<Party> },
  settled: ReadonlyMap<string, string>,
) {
  const planted = plantedExchange(city);
  const homes = new Map<string, Party>();
  for (const home of parties.filter(({ kind }) => kind === 'COMMUNITY')) {
    const street = `${home.divisionCode.slice(0, 9)}000`;
    if (!homes.has(street)) homes.set(street, home);
  }
  const sides = parties.flatMap((unit) => {
    const [home, activity] = [homes.get(unit.divisionCode), settled.get(unit.divisionCode)];
    return unit.kind === 'UNIT' && home && activity ? [{ unit, home, activity }] : [];
  });
  const others = pick(
    sides.filter(({ unit }) => !unmoved.has(unit)),
    planted.agreements + planted.brokenOffAgreements - unmoved.size,
  );
  const agreeing = sides.filter((side) => others.has(side) || unmoved.has(side.unit));
  const brokenOff = pick(agreeing, planted.brokenOffAgreements);
  const running = agreeing.filter((side) => !brokenOff.has(side));
  const unreviewed = pick(running, planted.unreviewedAgreements);
  const overdue = pick(running, planted.overdueItems);
  const agreements = agreeing.map((side, at): Agreement => {
    const state = brokenOff.has(side) ? 'TERMINATED' : unreviewed.has(side) ? 'IN_FORCE' : 'REVIEWED';
    return { id: idFrom('agr', at), ...side, state, isOverdue: overdue.has(side) };
  });
  const opening = [...pick(running, planted.openedFacilities + planted.withdrawnFacilities)];
  const withdrawn = pick(opening, planted.withdrawnFacilities);
  const communityHomes = pick(
    opening.filter((side) => !withdrawn.has(side)),
    planted.communityHomes,
  );
  const facilities = opening.map((side, at): Facility => {
    const { unit, home } = side;
    const state = withdrawn.has(side) ? 'WITHDRAWN' : 'OPEN';
    const kind = kinds[at % kinds.length] ?? 'PARKING';
    return { id: idFrom('fop', at), unit, home, kind, state, isCommunityHome: communityHomes.has(side) };
  });
  return { agreements, facilities };
}
