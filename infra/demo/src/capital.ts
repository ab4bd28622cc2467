import { declaredFigure } from './declared-figures.ts';
import type { Division } from './divisions.ts';
import type { Plantings, TotalsPlanting } from './plantings.ts';
import { OperatorError } from '@graphroots/kit/operator-error';

export const capitalCode = '110000000000';

/** What a capital holds. */
export interface CapitalTotals extends TotalsPlanting {
  readonly registeredVolunteers: number;
}

export const capitalTotals: CapitalTotals = {
  members: 2_200_000,
  registeredVolunteers: declaredFigure('REGISTERED_VOLUNTEERS', capitalCode).value,
  issues: 5_000_000,
};

/** Of those who registered as volunteers, how many have shown who they are. */
const verifiedShare = 0.8;

/** The plantings of a capital, grown to its size. */
export function growToCapital(
  plantings: Plantings,
  { registeredVolunteers: registered, members, issues }: CapitalTotals,
): Plantings {
  const { [capitalCode]: stations } = plantings.stations;
  const verified = Math.floor(registered * verifiedShare);
  return {
    ...plantings,
    ...(stations && { stations: { [capitalCode]: { ...stations, registered, verified } } }),
    density: { branches: 20, doneIssues: 16, activitiesOfTeam: 24, personTimesOfActivity: 12 },
    totals: { members, issues },
  };
}

/** Other cities have figures planted that do not grow. */
export function checkIsCapital({ code, name }: Pick<Division, 'code' | 'name'>): void {
  if (code === capitalCode) return;
  throw new OperatorError(
    `The size 'capital' is that of Beijing, and not of ${name}: leave DEMO_CITY out, or set it to 'beijing'.`,
  );
}
