import { leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { relationsToBody } from '../governing-body/levels.ts';
import { seats } from './seat.table.ts';
import { seatWorkflow } from './seat.workflow.ts';

type Ties = Pick<typeof seats.$inferSelect, 'territoryCode' | 'path'>;

/** The life of seats. */
export const seatLife = lifecycle(seatWorkflow, {
  noun: 'seat',
  table: seats,
  open: true,
  place: ({ territoryCode, path }: Ties) => ({ divisionCode: territoryCode, path }),
  relations({ territoryCode, path }: Ties, viewer: Viewer): Actor[] {
    const isUnit = viewer.roles.includes('unit') && leads(viewer, path);
    return [...relationsToBody(territoryCode, viewer), ...(isUnit ? ['the unit' as const] : [])];
  },
});
