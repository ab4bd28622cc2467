import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import type { Ask, NaiveType } from '@graphroots/kit/testing/naive-model';
import {
  cityDayOf,
  groupsOf,
  inLines,
  inPeriod,
  inTerritory,
  is,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import type { Viewer } from '@graphroots/kit/viewer';
import { agreementItemLife, agreementLife } from '../src/agreement/agreement.life.ts';
import type { Rows } from './naive-model.ts';
import type { City } from './rows.ts';

type Agreement = Rows['CoBuildingAgreement'];
type Item = Rows['AgreementItem'];

const today = (): string => sampleClock.today();
const isInForce = ({ state }: Agreement): boolean => state === 'IN_FORCE' || state === 'REVIEWED';

function reviewDueOn({ from, to, reviewedYear, ...agreement }: Agreement): string | null {
  const year = reviewedYear === null ? Number(from.slice(0, 4)) : reviewedYear + 1;
  if (!isInForce({ from, to, reviewedYear, ...agreement }) || year > Number(to.slice(0, 4))) return null;
  return `${year}-12-31` < to ? `${year}-12-31` : to;
}

const isReviewOverdue = (agreement: Agreement): boolean => (reviewDueOn(agreement) ?? '9') < today();
const isOverdue = ({ binding, dueOn, state }: Item): boolean =>
  binding && dueOn < today() && state !== 'FULFILLED';

function kindOf({ needId, resourceId, projectId }: Item): string {
  if (needId !== null) return 'NEED';
  if (resourceId !== null) return 'RESOURCE';
  return projectId === null ? 'OTHER' : 'PROJECT';
}

/** Agreements written once more, over arrays. */
export function naiveAgreements(rows: City) {
  const inSight = (row: { divisionCode: string; unitPath: string | null }, viewer: Viewer): boolean =>
    inTerritory(viewer, row.divisionCode) || inLines(viewer, row.unitPath);
  const agreement: NaiveType<Rows, Agreement> = {
    key: 'id',
    visible: (a, { viewer }) => inSight(a, viewer),
    order: 'DRAFTED_AT DESC',
    orders: { DRAFTED_AT: (a) => momentOf(a.draftedAt), TO: (a) => a.to, ID: (a) => a.id },
    where: {
      state: oneOf((a) => a.state),
      unit: is((a) => a.unitId),
      community: is((a) => a.communityId),
      division: within((a) => a.divisionCode),
      reviewOverdue: is(isReviewOverdue),
      itemOverdue: is((a) => rows.AgreementItem.some((i) => i.agreementId === a.id && isOverdue(i))),
    },
    fields: {
      unitSide: (a, { find }) => find('ExchangeParty', a.unitId),
      communitySide: (a, { find }) => find('ExchangeParty', a.communityId),
      division: (a, { find }) => find('Division', a.divisionCode),
      reviewDueOn,
      renews: (a, { find }) => find('CoBuildingAgreement', a.renewsId),
      items: (a, { list }) => list('AgreementItem', (i) => i.agreementId === a.id),
      reviews: (a, { list }) => list('AgreementReview', (r) => r.agreementId === a.id),
      fulfilment: (a, ask) =>
        naiveItemStats(
          'Items of this agreement that are due in the period',
          (i) => i.agreementId === a.id,
          ask,
        ),
      actions: (a, { viewer }) => agreementLife.actionsFor(a, viewer),
      history: (a, { list }) =>
        list('TraceEntry', (t) => t.entityType === 'CoBuildingAgreement' && t.entityId === a.id),
    },
  };
  const item: NaiveType<Rows, Item> = {
    key: 'id',
    visible: (i, { viewer }) => inSight(i, viewer),
    order: '$key ASC',
    orders: { $key: (i) => i.id },
    fields: {
      agreement: (i, { find }) => find('CoBuildingAgreement', i.agreementId),
      kind: kindOf,
      need: (i, { find }) => find('Need', i.needId),
      resource: (i, { find }) => find('Resource', i.resourceId),
      project: (i, { find }) => find('Project', i.projectId),
      overdue: isOverdue,
      activity: (i, { find }) => find('Activity', i.activityId),
      exchange: (i, { find }) => find('Exchange', i.exchangeId),
      actions: (i, { viewer }) => agreementItemLife.actionsFor(i, viewer),
      history: (i, { list }) =>
        list('TraceEntry', (t) => t.entityType === 'AgreementItem' && t.entityId === i.id),
    },
  };
  const review: NaiveType<Rows, Rows['AgreementReview']> = {
    key: 'id',
    visible: (r, { viewer }) =>
      rows.CoBuildingAgreement.some((a) => a.id === r.agreementId && inSight(a, viewer)),
    order: '$key ASC',
    orders: { $key: (r) => r.id },
  };
  return { CoBuildingAgreement: agreement, AgreementItem: item, AgreementReview: review };
}

const places: Readonly<Record<string, (row: { unitId: string; divisionCode: string }) => string>> = {
  UNIT: ({ unitId }) => unitId,
  DISTRICT: ({ divisionCode }) => `${divisionCode.slice(0, 6)}000000`,
  STREET: ({ divisionCode }) => `${divisionCode.slice(0, 9)}000`,
  COMMUNITY: ({ divisionCode }) => divisionCode,
};

export function naiveAgreementStats(base: string, test: (a: Agreement) => boolean, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (a: Agreement) => string>> = {
    ...places,
    STATE: (a) => a.state,
    YEAR: (a) => cityDayOf(a.inForceAt ?? '').slice(0, 4),
  };
  const measure = (all: readonly Agreement[]) => ({
    total: all.length,
    inForce: all.filter(isInForce).length,
    ended: all.filter(({ state }) => state === 'ENDED').length,
    renewed: all.filter(({ state }) => state === 'RENEWED').length,
    terminated: all.filter(({ state }) => state === 'TERMINATED').length,
    reviewOverdue: all.filter(isReviewOverdue).length,
    units: new Set(all.map(({ unitId }) => unitId)).size,
  });
  const all = ask.counted(
    'CoBuildingAgreement',
    (a) => test(a) && a.inForceAt !== null && inPeriod(ask.args, a.inForceAt),
  );
  return { base, ...measure(all), groups: groupsOf(all, keys[String(ask.args['groupBy'])], measure) };
}

export function naiveItemStats(base: string, test: (i: Item) => boolean, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (i: Item) => string>> = {
    ...places,
    SIDE: (i) => i.side,
    KIND: kindOf,
    MONTH: (i) => i.dueOn.slice(0, 7),
  };
  const measure = (all: readonly Item[]) => {
    const fulfilled = all.filter(({ state }) => state === 'FULFILLED');
    const overdue = all.filter(isOverdue).length;
    const settled = fulfilled.length + overdue;
    return {
      items: all.length,
      fulfilled: fulfilled.length,
      fulfilledLate: fulfilled.filter((i) => cityDayOf(i.deliveredAt ?? '') > i.dueOn).length,
      overdue,
      fulfilmentRate: settled === 0 ? null : Number((fulfilled.length / settled + 1e-9).toFixed(4)),
    };
  };
  const all = ask.counted(
    'AgreementItem',
    (i) => test(i) && i.binding && inPeriod(ask.args, `${i.dueOn}T04:00:00Z`),
  );
  return {
    base: `${base}, in agreements that came into force and were not broken off`,
    ...measure(all),
    groups: groupsOf(all, keys[String(ask.args['groupBy'])], measure),
  };
}
