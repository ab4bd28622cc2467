import type { NaiveType } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  contains,
  inLines,
  inTerritory,
  is,
  isOwn,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import type { Viewer } from '@graphroots/kit/viewer';
import { claimLife } from '../src/claim/claim.life.ts';
import { needLife, projectLife, resourceLife } from '../src/item/item.life.ts';
import type { Item } from '../src/item/item.store.ts';
import { naiveItemStats } from './naive-agreements.ts';
import { naiveUseStats } from './naive-facilities.ts';
import { naiveBalanceOf, naiveClaimStats } from './naive-exchange-stats.ts';
import type { Rows } from './naive-model.ts';
import { daysUnclaimed } from './naive-unclaimed.ts';
import type { City } from './rows.ts';

type Claim = Rows['Claim'];
type Column = 'needId' | 'resourceId' | 'projectId';

/** The exchange written once more, over arrays. */
export function naiveExchange(rows: City) {
  const party: NaiveType<Rows, Rows['ExchangeParty']> = {
    key: 'id',
    visible: (p, { viewer }) =>
      p.kind !== 'MEMBER' ||
      inTerritory(viewer, p.divisionCode) ||
      isOwn(viewer, p.id) ||
      rows.Claim.some((c) => (c.claimantId === p.id || c.ownerId === p.id) && isInSight(c, viewer)),
    order: 'ID ASC',
    orders: { ID: (p) => p.id },
    where: {
      kind: oneOf((p) => p.kind),
      division: within((p) => p.divisionCode),
      neverAsked: is(
        (p) => p.lastAskedOn === null && !rows.Need.some((n) => n.ownerId === p.id && n.listedAt !== null),
      ),
    },
    fields: {
      unit: (p, { find }) => (p.kind === 'UNIT' ? find('Unit', p.id) : null),
      division: (p, { find }) => find('Division', p.divisionCode),
      compound: (p, { find }) => (p.kind === 'COMPOUND' ? find('Compound', p.id) : null),
      partyOrganization: (p, { find }) => (p.kind === 'BRANCH' ? find('PartyOrganization', p.id) : null),
      member: (p, { find }) => (p.kind === 'MEMBER' ? find('Member', p.id) : null),
      needs: (p, { list }) => list('Need', (n) => n.ownerId === p.id),
      resources: (p, { list }) => list('Resource', (r) => r.ownerId === p.id),
      projects: (p, { list }) => list('Project', (j) => j.ownerId === p.id),
      claims: (p, { list }) => list('Claim', (c) => c.claimantId === p.id),
      coBuildingAgreements: (p, { list }) =>
        list('CoBuildingAgreement', (a) => a.unitId === p.id || a.communityId === p.id),
      agreementItemStats: (p, ask) =>
        naiveItemStats(
          'Items of agreements of this party that are due in the period',
          (i) => i.unitId === p.id || i.communityId === p.id,
          ask,
        ),
      facilityOpenings: (p, { list }) => list('FacilityOpening', (o) => o.unitId === p.id),
      facilityUseStats: (p, ask) =>
        naiveUseStats(
          'Slots of facilities of this party that began in the period',
          (s) => s.unitId === p.id,
          ask,
        ),
      balance: (p, ask) => naiveBalanceOf(p.id, ask),
      claimStats: (p, ask) =>
        naiveClaimStats('Claims that this party made in the period', (c) => c.claimantId === p.id, ask),
    },
  };
  const category: NaiveType<Rows, Rows['ExchangeCategory']> = {
    key: 'code',
    dated: true,
    order: 'CODE ASC',
    orders: { CODE: (c) => c.code },
    where: { name: contains((c) => c.name) },
  };
  const need = naiveItem<Rows['Need']>('Need', needLife, 'needId');
  const resource = naiveItem<Rows['Resource']>('Resource', resourceLife, 'resourceId');
  const project = naiveItem<Rows['Project']>('Project', projectLife, 'projectId');
  const match: Pick<NaiveType<Rows, Rows['Project']>, 'fields'> = {
    fields: {
      activities: (p, { list }) => list('Activity', (a) => a.projectId === p.id),
      need: (p, { find }) => find('Need', p.needId),
      resource: (p, { find }) => find('Resource', p.resourceId),
    },
  };
  const claim: NaiveType<Rows, Claim> = {
    key: 'id',
    visible: (c, { viewer }) => isInSight(c, viewer),
    order: 'CLAIMED_AT DESC',
    orders: { CLAIMED_AT: (c) => momentOf(c.claimedAt), ID: (c) => c.id },
    where: {
      state: oneOf((c) => c.state),
      claimant: is((c) => c.claimantId),
      owner: is((c) => c.ownerId),
      agreement: is((c) => c.agreementId),
      division: within((c) => c.divisionCode),
      claimedFrom: atLeastMoment((c) => c.claimedAt),
      claimedBefore: beforeMoment((c) => c.claimedAt),
    },
    fields: {
      need: (c, { find }) => find('Need', c.needId),
      resource: (c, { find }) => find('Resource', c.resourceId),
      project: (c, { find }) => find('Project', c.projectId),
      claimant: (c, { find }) => find('ExchangeParty', c.claimantId),
      owner: (c, { find }) => find('ExchangeParty', c.ownerId),
      division: (c, { find }) => find('Division', c.divisionCode),
      agreement: (c, { find }) => find('CoBuildingAgreement', c.agreementId),
      givenUpBy: (c, { find }) => find('ExchangeParty', c.givenUpById),
      evidence: (c, { list }) => list('ClaimEvidence', (e) => e.claimId === c.id),
      actions: (c, { viewer }) => claimLife.actionsFor(c, viewer),
      history: (c, { list }) => list('TraceEntry', (t) => t.entityType === 'Claim' && t.entityId === c.id),
    },
  };
  const exchange: NaiveType<Rows, Rows['Exchange']> = {
    key: 'id',
    visible: (e, { viewer }) =>
      inTerritory(viewer, e.divisionCode) ||
      inLines(viewer, e.fromPath) ||
      inLines(viewer, e.toPath) ||
      isOwn(viewer, e.fromId) ||
      isOwn(viewer, e.toId),
    order: 'AT DESC',
    orders: { AT: (e) => momentOf(e.at), NUMBER: (e) => e.number, ID: (e) => e.id },
    where: {
      direction: oneOf((e) => e.direction),
      giver: is((e) => e.fromId),
      receiver: is((e) => e.toId),
      category: oneOf((e) => e.categoryCode),
      division: within((e) => e.divisionCode),
      bookletYear: is((e) => e.bookletYear),
      number: is((e) => e.number),
      enteredFrom: atLeastMoment((e) => e.at),
      enteredBefore: beforeMoment((e) => e.at),
    },
    fields: {
      from: (e, { find }) => find('ExchangeParty', e.fromId),
      to: (e, { find }) => find('ExchangeParty', e.toId),
      division: (e, { find }) => find('Division', e.divisionCode),
      category: (e, { find }) => find('ExchangeCategory', e.categoryCode),
      claim: (e, { find }) => find('Claim', e.claimId),
      activity: (e, { find }) => find('Activity', e.activityId),
      reverses: (e, { find }) => find('Exchange', e.reversesId),
    },
  };
  const suggestion: NaiveType<Rows, Rows['ExchangeSuggestion']> = {
    key: 'id',
    order: 'SCORE DESC',
    orders: { SCORE: (s) => s.score, ID: (s) => s.id },
    fields: {
      need: (s, { find }) => find('Need', s.needId),
      resource: (s, { find }) => find('Resource', s.resourceId),
    },
  };
  const evidence: NaiveType<Rows, Rows['ClaimEvidence']> = {
    key: 'id',
    visible: (e, { viewer }) => rows.Claim.some((c) => c.id === e.claimId && isInSight(c, viewer)),
    order: '$key ASC',
    orders: { $key: (e) => e.id },
    fields: {
      type: (e) => (e.activityId === null ? 'Booking' : 'Activity'),
      key: (e) => e.activityId ?? e.bookingId,
      activity: (e, { find }) => find('Activity', e.activityId),
      booking: (e, { find }) => find('Booking', e.bookingId),
    },
  };
  return {
    ExchangeParty: party,
    ExchangeCategory: category,
    Need: {
      ...need,
      fields: { ...need.fields, ...suggested('needId') },
      where: {
        ...need.where,
        urgency: oneOf<Rows['Need']>((n) => n.urgency),
        forResidents: is<Rows['Need']>((n) => n.forResidents),
      },
    },
    Resource: { ...resource, fields: { ...resource.fields, ...suggested('resourceId') } },
    Project: {
      ...project,
      where: {
        ...project.where,
        number: is<Rows['Project']>((p) => p.number),
        bookletYear: is<Rows['Project']>((p) => p.bookletYear),
      },
      fields: { ...project.fields, ...match.fields },
    },
    Exchange: exchange,
    ExchangeSuggestion: suggestion,
    Claim: claim,
    ClaimEvidence: evidence,
    Compound: { key: 'id', fields: naiveParty } satisfies NaiveType<Rows, Rows['Compound']>,
  };
}

/** What the exchange adds to those that take part in it. */
export const naiveParty: NonNullable<NaiveType<Rows, { id: string }>['fields']> = {
  exchangeParty: ({ id }, { find }) => find('ExchangeParty', id),
};

function isInSight(c: Claim, viewer: Viewer): boolean {
  return (
    inTerritory(viewer, c.divisionCode) ||
    inTerritory(viewer, c.claimantDivisionCode) ||
    inLines(viewer, c.claimantPath) ||
    inLines(viewer, c.ownerPath) ||
    isOwn(viewer, c.claimantId) ||
    isOwn(viewer, c.ownerId)
  );
}

function naiveItem<R extends Item>(
  entity: 'Need' | 'Resource' | 'Project',
  life: { actionsFor(item: Item, viewer: Viewer): readonly string[] },
  column: Column,
): NaiveType<Rows, R> & { readonly where: object; readonly fields: object } {
  const type: NaiveType<Rows, Item> = {
    key: 'id',
    visible: (i, { viewer }) =>
      i.listedAt !== null ||
      inTerritory(viewer, i.divisionCode) ||
      inLines(viewer, i.ownerPath) ||
      isOwn(viewer, i.ownerId),
    order: 'CREATED_AT DESC',
    orders: { CREATED_AT: (i) => momentOf(i.createdAt), EXPIRES_ON: (i) => i.expiresOn, ID: (i) => i.id },
    where: {
      state: oneOf((i) => i.state),
      category: oneOf((i) => i.categoryCode),
      owner: is((i) => i.ownerId),
      division: within((i) => i.divisionCode),
      unclaimedDays: (value) => (i) => (daysUnclaimed(i) ?? Number.NaN) >= Number(value),
      createdFrom: atLeastMoment((i) => i.createdAt),
      createdBefore: beforeMoment((i) => i.createdAt),
      listedFrom: atLeastMoment((i) => i.listedAt),
      listedBefore: beforeMoment((i) => i.listedAt),
      title: contains((i) => i.title),
    },
    fields: {
      category: (i, { find }) => find('ExchangeCategory', i.categoryCode),
      owner: (i, { find }) => find('ExchangeParty', i.ownerId),
      division: (i, { find }) => find('Division', i.divisionCode),
      grid: (i, { find }) => find('Grid', i.gridId),
      compound: (i, { find }) => find('Compound', i.compoundId),
      free: (i) => i.quantity - i.taken,
      unclaimedDays: daysUnclaimed,
      claims: (i, { list }) => list('Claim', (c) => c[column] === i.id),
      actions: (i, { viewer }) => life.actionsFor(i, viewer),
      history: (i, { list }) => list('TraceEntry', (t) => t.entityType === entity && t.entityId === i.id),
    },
  };
  return { ...type, where: type.where ?? {}, fields: type.fields ?? {}, key: 'id' };
}

/** What stands beside an item and fits it. */
function suggested(column: 'needId' | 'resourceId'): NonNullable<NaiveType<Rows, { id: string }>['fields']> {
  return {
    projects: ({ id }, { list }) => list('Project', (p) => p[column] === id),
    suggestions: ({ id }, { list }) =>
      list('ExchangeSuggestion', (s) => s[column] === id && s.expiresOn >= sampleClock.today()),
  };
}
