import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { MoveOrganizationInput } from '../types.generated.ts';
import { deepestLine, isOfWrongRank, stepsOf } from './lines.ts';
import { actsFor, partyOrganizationLife } from './party-organization.life.ts';
import {
  createPartyOrganizationStore,
  lockTree,
  type PartyOrganization,
} from './party-organization.store.ts';

const step = partyOrganizationLife.step<MoveOrganizationInput>(
  'move',
  async ({ row, input, tx, clock, viewer, record }) => {
    const store = createPartyOrganizationStore(tx);
    const on = input.on ?? clock.today();
    const superior = await store.find(input.superior);
    if (!superior || !actsFor(viewer, superior.path)) {
      // Where the caller acts for it no more than for the city, it is no business of theirs.
      return { refusals: [refusal('NOT_FOUND', 'superior', 'You act for no organization with this id.')] };
    }
    const territory = input.territory ?? row.territoryCode;
    const refusals = refuseSuperior(row, superior);
    const path = `${superior.path}${row.number.toString(36)}/`;
    if (superior.id === row.superiorId && territory === row.territoryCode) {
      refusals.push(refusal('SAME', 'superior', 'It answers to this one already.'));
    }
    if (stepsOf(path) + (await store.depthBelow(row.path)) > deepestLine) {
      refusals.push(refusal('TOO_DEEP', 'superior', `A line has ${deepestLine} steps at most.`));
    }
    if (input.territory && !(await store.existsOn(input.territory))) {
      refusals.push(refusal('NOT_FOUND', 'territory', 'There is no such division any more.'));
    }
    if (on > clock.today()) refusals.push(refusal('FUTURE', 'on', 'It moves on the day it moves.'));
    const isElsewhere = superior.id !== row.superiorId;
    const since = isElsewhere ? await store.answersSince(row.id) : null;
    if (since !== null && on <= since) {
      refusals.push(refusal('NOT_LATER', 'on', `It has answered to the present superior since ${since}.`));
    }
    return {
      refusals,
      set: { superiorId: superior.id, path, territoryCode: territory },
      told: { from: row.superiorId, to: superior.id },
      async afterwards() {
        if (territory !== null && row.territoryCode !== null && territory !== row.territoryCode) {
          await store.followTerritory(row.id, row.territoryCode, territory);
        }
        if (!isElsewhere) return;
        await store.endRelation(row.id, on);
        await store.beginRelation(row.id, superior.id, on);
        await store.followLine(row.path, path);
        record({
          entity: 'Line',
          id: row.id,
          action: 'move',
          as: 'system',
          divisionCode: territory,
          path,
          open: { from: row.path, to: path },
        });
      },
    };
  },
);

/** Puts an organization, with all that lies below it, under another superior or into another territory. */
export async function moveOrganization(input: MoveOrganizationInput, work: UnitOfWork) {
  await lockTree(work.tx);
  return step(input, work);
}

function refuseSuperior(row: PartyOrganization, superior: PartyOrganization): UserError[] {
  if (superior.path.startsWith(row.path)) {
    return [refusal('CYCLE', 'superior', 'It is this organization, or lies below it.')];
  }
  if (superior.state === 'DISSOLVED') return [refusal('NOT_FOUND', 'superior', 'It is dissolved.')];
  if (isOfWrongRank(superior)) {
    return [refusal('WRONG_RANK', 'superior', 'A Party group leads no organization.')];
  }
  return [];
}
