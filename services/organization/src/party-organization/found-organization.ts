import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { FoundOrganizationInput } from '../types.generated.ts';
import { partyOrganizationLife } from './party-organization.life.ts';
import { createPartyOrganizationStore, lockTree } from './party-organization.store.ts';
import { deepestLine, isOfWrongRank, stepsOf } from './lines.ts';

type Payload = { organization: string | null; userErrors: UserError[] };

/** Enters a new organization into the register, below its superior. */
export async function foundOrganization(
  input: FoundOrganizationInput,
  { tx, viewer, clock, record }: UnitOfWork,
): Promise<Payload> {
  const { kind, rank, territory = null, preparing = false } = input;
  const foundedOn = input.foundedOn ?? clock.today();
  await lockTree(tx);
  const store = createPartyOrganizationStore(tx);
  const superior = await store.find(input.superior);
  if (!superior) return refused(refusal('NOT_FOUND', 'superior', 'There is none with this id.'));
  const number = await store.nextNumber();
  const path = `${superior.path}${number.toString(36)}/`;
  const place = { path, territoryCode: territory };
  const stranger = partyOrganizationLife.refuseToBegin('found', place, viewer, 'superior');
  if (stranger) return refused(stranger);
  const userErrors = checkText('name', input.name, { longest: 100 });
  if (kind === 'CITY_COMMITTEE') {
    userErrors.push(refusal('WRONG_KIND', 'kind', 'A city has one committee, and nothing above it.'));
  }
  if (superior.state === 'DISSOLVED') {
    userErrors.push(refusal('WRONG_STATE', 'superior', 'It is dissolved.'));
  }
  if (isOfWrongRank(superior)) {
    userErrors.push(refusal('WRONG_RANK', 'superior', 'A Party group leads no organization.'));
  }
  if (stepsOf(path) > deepestLine) {
    userErrors.push(refusal('TOO_DEEP', 'superior', `A line has ${deepestLine} steps at most.`));
  }
  if (territory !== null && !(await store.existsOn(territory))) {
    userErrors.push(refusal('NOT_FOUND', 'territory', 'There is no such division any more.'));
  }
  if (!preparing && foundedOn > clock.today()) {
    userErrors.push(refusal('FUTURE', 'foundedOn', 'Until then it is `preparing`.'));
  }
  if (userErrors.length > 0) return { organization: null, userErrors };
  const id = newId('org');
  const state = preparing ? 'PREPARING' : 'ACTIVE';
  await store.insert({
    id,
    number,
    name: input.name.trim(),
    kind,
    rank,
    state,
    foundedOn,
    path,
    superiorId: superior.id,
    territoryCode: territory,
  });
  await store.beginRelation(id, superior.id, foundedOn);
  const where = { divisionCode: territory, path };
  record({
    entity: 'PartyOrganization',
    id,
    action: 'found',
    to: state,
    ...where,
    open: { from: null, to: state },
  });
  record({ entity: 'Line', id, action: 'begin', as: 'system', ...where, open: { from: null, to: path } });
  return { organization: id, userErrors: [] };
}

function refused(error: UserError): Payload {
  return { organization: null, userErrors: [error] };
}
