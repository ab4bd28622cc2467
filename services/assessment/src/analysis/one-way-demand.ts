import { askTrends, trendFigures, trendSigns, trendSignsOfStreet, type Trend } from './agreement-trend.ts';
import { askStreets, type Street } from './ask-streets.ts';
import {
  casesOf,
  shareOf,
  type Figure,
  type Finding,
  type Look,
  type Sign,
  type Thresholds,
} from './finding.ts';
import { yearsOf } from './years.ts';

const communitySide: readonly string[] = ['COMMUNITY', 'STREET', 'COMPOUND'];
const mostCases = 100;

/** A page of streets, each with its units. */
export const lookAtOneWayDemand: Look = async (
  graph,
  { divisionCode: division, from, on, cursor: after },
  thresholds,
  occasion,
) => {
  const years = yearsOf(from, on);
  const { streets, total, next } = await askStreets(graph, { division, after, ...years }, occasion);
  const findings: Finding[] = [];
  for (const street of streets) {
    const compared = { days: thresholds.AGREEMENT_DAYS, ...years };
    const trends = await askTrends(graph, street, compared, occasion);
    findings.push(examineStreet(street, trends, thresholds));
    for (const { id } of street.units) findings.push(examineUnit(street, id, trends, thresholds));
  }
  return { findings, examined: streets.length, total, next };
};

function examineStreet(street: Street, trends: readonly Trend[], thresholds: Thresholds): Finding {
  const { code: divisionCode, units, neverAsked } = street;
  const communal = street.needs.filter(({ owner }) => owner && communitySide.includes(owner.kind));
  const ofUnits = street.needs.filter(({ owner }) => owner?.kind === 'UNIT');
  const unanswered = ofUnits.filter((need) => isUnanswered(need, thresholds));
  const { year, before } = street;
  const ratio = shareOf(year.received, year.given);
  const ratioBefore = shareOf(before.received, before.given);
  const askedRatio = shareOf(communal.length, ofUnits.length);
  const communityShare = shareOf(communal.filter(isTaken).length, communal.length);
  const unitsShare = shareOf(ofUnits.filter(isTaken).length, ofUnits.length);
  const agreed = street.claimStats.approved;
  const figures: Figure[] = [
    { name: 'ASKED_BY_COMMUNITY', value: communal.length, source: 'Division.needs' },
    { name: 'ASKED_BY_UNITS', value: ofUnits.length, source: 'Division.needs' },
    { name: 'ASKED_RATIO', value: askedRatio, source: 'Division.needs' },
    { name: 'COMMUNITY_ANSWERED_SHARE', value: communityShare, source: 'Need.taken' },
    { name: 'UNITS_ANSWERED_SHARE', value: unitsShare, source: 'Need.taken' },
    { name: 'GIVEN', value: year.given, source: 'Division.exchangeBalance' },
    { name: 'RECEIVED', value: year.received, source: 'Division.exchangeBalance' },
    { name: 'RETURN_RATIO', value: ratio, source: 'Division.exchangeBalance' },
    { name: 'RETURN_RATIO_BEFORE', value: ratioBefore, source: 'Division.exchangeBalance' },
    { name: 'AGREED', value: agreed, source: 'Division.claimStats.approved' },
    { name: 'UNITS', value: units.length, source: 'Division.exchangeParties' },
    { name: 'UNITS_NEVER_ASKED', value: neverAsked.length, source: 'Division.exchangeParties' },
    { name: 'UNITS_UNANSWERED', value: unanswered.length, source: 'Need.unclaimedDays' },
    ...trendFigures(trends),
  ];
  const signs: Sign[] = trendSignsOfStreet(trends, thresholds.AGREEMENT_DAYS);
  const given = casesOf('Exchange', street.given.nodes);
  const isLittle = year.given > 0 && (ratio ?? 0) < thresholds.LEAST_RETURN;
  if (isLittle) {
    signs.push({
      kind: 'LITTLE_BACK',
      reason: `驻区单位付出${year.given}份,受益${year.received}份`,
      cases: given,
    });
  }
  const isAskedMore =
    communal.length >= thresholds.MOST_ASKED_RATIO * ofUnits.length &&
    communal.length > 0 &&
    ofUnits.length > 0 &&
    (communityShare ?? 0) > (unitsShare ?? 0);
  if (isAskedMore) {
    const answered = `认领率${percent(communityShare)}比${percent(unitsShare)}`;
    signs.push({
      kind: 'ASKED_MORE',
      reason: `社区提出需求${communal.length}项,单位提出${ofUnits.length}项,${answered}`,
      cases: casesOf('Need', communal.slice(0, mostCases)),
    });
  }
  if (neverAsked.length > 0) {
    signs.push({
      kind: 'NEVER_ASKED',
      reason: `${units.length}个驻区单位中${neverAsked.length}个从未被问需`,
      cases: casesOf('Unit', neverAsked.slice(0, mostCases)),
    });
  }
  if (unanswered.length > 0) {
    signs.push({
      kind: 'UNANSWERED',
      reason: `单位提出的${ofUnits.length}项需求中${unanswered.length}项${thresholds.UNANSWERED_DAYS}天以上无人认领`,
      cases: casesOf('Need', unanswered.slice(0, mostCases)),
    });
  }
  if (isLittle && agreed > 0 && ratioBefore !== null && (ratio ?? 0) <= ratioBefore) {
    const compared = `上年${ratioBefore.toFixed(2)},本年${(ratio ?? 0).toFixed(2)}`;
    signs.push({
      kind: 'NOT_BETTER',
      reason: `达成认领${agreed}项后回馈比未提高:${compared}`,
      cases: given,
    });
  }
  return { divisionCode, figures, signs };
}

function examineUnit(street: Street, unitId: string, all: readonly Trend[], thresholds: Thresholds): Finding {
  const trends = all.filter((trend) => trend.unitId === unitId);
  const isIts = ({ key }: { readonly key: string }): boolean => key === unitId;
  const { given = 0, received = 0 } = street.year.groups.find(isIts) ?? {};
  const before = street.before.groups.find(isIts);
  const asked = street.needs.filter(({ owner }) => owner?.id === unitId);
  const unanswered = asked.filter((need) => isUnanswered(need, thresholds));
  const figures: Figure[] = [
    { name: 'ASKED_BY_UNITS', value: asked.length, source: 'Division.needs' },
    { name: 'GIVEN', value: given, source: 'Division.exchangeBalance' },
    { name: 'RECEIVED', value: received, source: 'Division.exchangeBalance' },
    { name: 'RETURN_RATIO', value: shareOf(received, given), source: 'Division.exchangeBalance' },
    {
      name: 'RETURN_RATIO_BEFORE',
      value: before ? shareOf(before.received, before.given) : null,
      source: 'Division.exchangeBalance',
    },
    { name: 'UNITS_UNANSWERED', value: unanswered.length, source: 'Need.unclaimedDays' },
    ...trendFigures(trends),
  ];
  const signs: Sign[] = trendSigns(trends, thresholds.AGREEMENT_DAYS);
  if (given > 0 && received < given * thresholds.LEAST_RETURN) {
    const own = street.given.nodes.filter(({ from }) => from?.id === unitId);
    signs.push({
      kind: 'LITTLE_BACK',
      reason: `付出${given}份,受益${received}份`,
      cases: casesOf('Exchange', own),
    });
  }
  if (street.neverAsked.some(({ id }) => id === unitId)) {
    const reason = '从未被问需,也未提出需求';
    signs.push({ kind: 'NEVER_ASKED', reason, cases: [{ type: 'Unit', key: unitId }] });
  }
  if (unanswered.length > 0) {
    signs.push({
      kind: 'UNANSWERED',
      reason: `提出的${asked.length}项需求中${unanswered.length}项${thresholds.UNANSWERED_DAYS}天以上无人认领`,
      cases: casesOf('Need', unanswered.slice(0, mostCases)),
    });
  }
  return { divisionCode: street.code, unitId, figures, signs };
}

function isTaken({ taken }: Street['needs'][number]): boolean {
  return taken > 0;
}

function isUnanswered({ unclaimedDays }: Street['needs'][number], { UNANSWERED_DAYS }: Thresholds): boolean {
  return unclaimedDays !== null && unclaimedDays >= UNANSWERED_DAYS;
}

function percent(share: number | null): string {
  return `${Math.round((share ?? 0) * 100)}%`;
}
