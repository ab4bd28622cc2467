import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { ownerOf } from '../item/item.life.ts';
import { createItemStore, type Item, type ItemKey } from '../item/item.store.ts';
import { createPartyStore } from '../party/party.store.ts';
import type { Side } from '../party/acts-for.ts';
import { checkAgreement } from './check-agreement.ts';
import { claimLife } from './claim.life.ts';
import { createClaimStore } from './claim.store.ts';

/** What every claim says. */
interface Given {
  readonly claimant: string;
  readonly quantity?: number | null | undefined;
  readonly terms?: string | null | undefined;
  readonly agreement?: string | null | undefined;
}

type Payload = { claim: string | null; userErrors: UserError[] };

const hidden: readonly Item['state'][] = ['DRAFT', 'SUBMITTED', 'RETURNED'];

/** Asks for an item, or for some of its parts. Whoever owns it, or the street, decides. */
export async function claimItem(item: ItemKey, input: Given, work: UnitOfWork): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const row = await createItemStore(tx).lockItem(item);
  if (!row || hidden.includes(row.state)) {
    return refused(refusal('NOT_FOUND', item.kind, 'There is none with this id on the list.'));
  }
  const claimant = await createPartyStore(tx).meet(input.claimant, viewer, row.divisionCode);
  if (!claimant) {
    return refused(refusal('NOT_FOUND', 'claimant', 'There is no such party: see `exchangeParties`.'));
  }
  const quantity = input.quantity ?? 1;
  const { id: claimantId, kind: claimantKind, divisionCode: claimantDivisionCode, path } = claimant;
  const { ownerId, ownerKind, ownerDivisionCode, ownerPath, divisionCode } = row;
  const claim = {
    id: newId('clm'),
    needId: item.kind === 'need' ? item.id : null,
    resourceId: item.kind === 'resource' ? item.id : null,
    projectId: item.kind === 'project' ? item.id : null,
    state: 'PENDING' as const,
    quantity,
    terms: input.terms?.trim() ?? null,
    agreementId: input.agreement ?? null,
    claimantId,
    claimantKind,
    claimantDivisionCode,
    claimantPath: path,
    ownerId,
    ownerKind,
    ownerDivisionCode,
    ownerPath,
    divisionCode,
    claimedAt: clock.now().toISOString(),
  };
  const stranger = claimLife.refuseToBegin('claim', claim, viewer, 'claimant');
  if (stranger) return refused(stranger);
  const refusals = [
    ...checkText('terms', input.terms, { longest: 500, optional: true }),
    ...checkItem(item.kind, row, claimant, quantity, clock.today()),
    ...(await checkAgreement(input.agreement, claim, work, 'agreement')),
    ...(await checkLimit(claimant, divisionCode, work)),
  ];
  if (refusals.length > 0) return { claim: null, userErrors: refusals };
  if (!(await createClaimStore(tx).insert(claim))) {
    return refused(refusal('TWICE', 'claimant', 'It has an open claim of this.'));
  }
  const { id, state } = claim;
  record({
    entity: 'Claim',
    id,
    action: 'claim',
    to: state,
    divisionCode,
    path: claim.claimantPath ?? ownerPath,
  });
  return { claim: id, userErrors: [] };
}

function checkItem(
  kind: ItemKey['kind'],
  row: Item,
  claimant: Side,
  quantity: number,
  today: string,
): UserError[] {
  if (ownerOf(row).id === claimant.id) return [refusal('ITSELF', 'claimant', 'It is its own: claim others.')];
  if (row.state !== 'LISTED' || row.expiresOn < today) {
    return [refusal('NOT_LISTED', kind, 'It is not on the list any more.')];
  }
  const free = row.quantity - row.taken;
  return quantity >= 1 && quantity <= free
    ? []
    : [refusal('NO_CAPACITY', 'quantity', `Give 1 to ${free}: so many parts are free.`)];
}

async function checkLimit(claimant: Side, place: string, { tx }: UnitOfWork): Promise<UserError[]> {
  const most = await createClaimStore(tx).findLimit(claimant.kind, place);
  if (most === null) return [];
  // One party's claims are made one after the other: none is missed when they are counted.
  await createPartyStore(tx).lock(claimant.id);
  const open = await createItemStore(tx).countOpenClaims(claimant.id);
  return open < most
    ? []
    : [refusal('LIMIT', 'claimant', `It has ${open} claims open, and may have ${most} here at a time.`)];
}

function refused(error: UserError): Payload {
  return { claim: null, userErrors: [error] };
}
