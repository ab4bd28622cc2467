import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { draftItem } from '../item/draft-item.ts';
import { needLife } from '../item/item.life.ts';
import type { PartyKind } from '../party/acts-for.ts';
import type { DraftNeedInput } from '../types.generated.ts';
import { needs } from './need.table.ts';

type Payload = { need: string | null; userErrors: UserError[] };

/** A member's own need would name somebody: what residents need is their community's. */
export async function draftNeed(input: DraftNeedInput, work: UnitOfWork): Promise<Payload> {
  const drafted = await draftItem(needLife, 'ned', input, work);
  if (!drafted.row) return { need: null, userErrors: drafted.refusals };
  const { row } = drafted;
  const { urgency, forResidents } = input;
  const refusals = checkBearer(row.ownerKind, forResidents);
  if (refusals.length > 0) return { need: null, userErrors: refusals };
  await work.tx.insert(needs).values({ ...row, urgency, forResidents });
  const { id, state, divisionCode, ownerPath: path } = row;
  work.record({ entity: 'Need', id, action: 'draft', to: state, divisionCode, path });
  return { need: id, userErrors: [] };
}

export function checkBearer(kind: PartyKind, forResidents: boolean): UserError[] {
  if (kind === 'MEMBER') {
    return [refusal('NAMES_A_PERSON', 'owner', 'What a person needs is asked for by the community.')];
  }
  return forResidents && kind !== 'COMMUNITY' && kind !== 'COMPOUND'
    ? [refusal('NOT_OF_RESIDENTS', 'forResidents', 'Communities and compounds ask for residents.')]
    : [];
}
