import { covers, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { relationsToPlace } from '../item/item.life.ts';
import { actsFor } from '../party/acts-for.ts';
import { bookings, facilityOpenings } from './facility.table.ts';
import { bookingWorkflow, openingWorkflow } from './facility.workflow.ts';

/** What of an opening decides who acts on it. */
export type OpeningTies = Pick<typeof facilityOpenings.$inferSelect, 'unitId' | 'unitPath' | 'divisionCode'>;

/** What of a booking decides who acts on it. */
export type BookingTies = Pick<
  typeof bookings.$inferSelect,
  'accountId' | 'partyId' | 'divisionCode' | 'unitPath'
>;

const place = ({ divisionCode, unitPath }: Pick<OpeningTies, 'divisionCode' | 'unitPath'>) => ({
  divisionCode,
  path: unitPath,
});

/** Whether the viewer acts for the unit. */
function isOwner({ unitId: id, unitPath: path, divisionCode }: OpeningTies, viewer: Viewer): boolean {
  return actsFor({ id, kind: 'UNIT', divisionCode, path }, viewer);
}

/** Whether the viewer may know the code to show at the place: for the unit, or for the community and street around it. */
export function runsFacility(ties: OpeningTies, viewer: Viewer): boolean {
  const isAround = viewer.roles.some((role) => ['community', 'street', 'system'].includes(role));
  return isOwner(ties, viewer) || (isAround && covers(viewer, ties.divisionCode));
}

/** The life of opened facilities. */
export const openingLife = lifecycle(openingWorkflow, {
  noun: 'opening',
  table: facilityOpenings,
  place,
  relations: (ties: OpeningTies, viewer: Viewer): Actor[] => [
    ...relationsToPlace(ties.divisionCode, viewer),
    ...(isOwner(ties, viewer) ? (['the owner'] as const) : []),
  ],
});

/** The life of bookings. Communities and streets are parties whose id is their code. */
export const bookingLife = lifecycle(bookingWorkflow, {
  noun: 'booking',
  table: bookings,
  place,
  relations({ accountId, partyId }: BookingTies, viewer: Viewer): Actor[] {
    if (partyId !== null) return actsForPlace(partyId, viewer) ? ['the community side'] : [];
    return accountId !== null && accountId === viewer.id ? ['the person'] : [];
  },
  unnamed: ['the person'],
});

export function actsForPlace(code: string, viewer: Viewer): boolean {
  const kind = code.endsWith('000') ? 'STREET' : 'COMMUNITY';
  return actsFor({ id: code, kind, divisionCode: code, path: null }, viewer);
}
