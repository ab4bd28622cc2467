import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { relationsToPlace } from '../item/item.life.ts';
import { actsFor } from '../party/acts-for.ts';
import { agreementItems } from './agreement-item.table.ts';
import { coBuildingAgreements } from './agreement.table.ts';
import { agreementItemWorkflow, agreementWorkflow } from './agreement.workflow.ts';

export type AgreementSide = (typeof agreementItems.$inferSelect)['side'];

/** What of an agreement decides who acts on it. */
export type AgreementTies = Pick<
  typeof coBuildingAgreements.$inferSelect,
  'unitId' | 'unitPath' | 'communityId' | 'communityKind' | 'divisionCode'
>;
type ItemTies = AgreementTies & { readonly side: AgreementSide };

const place = ({ divisionCode, unitPath }: AgreementTies) => ({ divisionCode, path: unitPath });

/** The sides for which the viewer acts. */
function sidesOf(ties: AgreementTies, viewer: Viewer): AgreementSide[] {
  const { unitId, unitPath: path, communityId, communityKind, divisionCode } = ties;
  const unit = { id: unitId, kind: 'UNIT', divisionCode, path } as const;
  const community = { id: communityId, kind: communityKind, divisionCode, path: null };
  return [
    ...(actsFor(unit, viewer) ? (['UNIT'] as const) : []),
    ...(actsFor(community, viewer) ? (['COMMUNITY'] as const) : []),
  ];
}

/** The life of agreements. */
export const agreementLife = lifecycle(agreementWorkflow, {
  noun: 'agreement',
  table: coBuildingAgreements,
  place,
  relations(ties: AgreementTies, viewer: Viewer): Actor[] {
    const sides = sidesOf(ties, viewer);
    // Nobody is witness of what they sign.
    if (sides.length > 0) return sides.map((side) => relations[side]);
    return relationsToPlace(ties.divisionCode, viewer).length > 0 ? ['the witness'] : [];
  },
});

const relations = { UNIT: 'the unit side', COMMUNITY: 'the community side' } as const;

/** The life of their items. */
export const agreementItemLife = lifecycle(agreementItemWorkflow, {
  noun: 'item',
  table: agreementItems,
  place,
  relations: (ties: ItemTies, viewer: Viewer): Actor[] =>
    sidesOf(ties, viewer).map((side) => (side === ties.side ? 'the provider' : 'the receiver')),
});

/** The side a step is taken for; where somebody acts for both, the one that has not taken it. */
export function sideTaking(actors: ReadonlySet<Actor>, hasTaken: (side: AgreementSide) => boolean) {
  const sides = (['UNIT', 'COMMUNITY'] as const).filter((side) => actors.has(relations[side]));
  return sides.find((side) => !hasTaken(side)) ?? sides[0] ?? 'UNIT';
}
