import { askTrends, trendFigures, trendSigns, trendSignsOfStreet, type Trend } from './agreement-trend.ts';
import { askStreets, type Street } from './ask-streets.ts';
import {
  casesOf,
  countOf,
  shareOf,
  type Figure,
  type Finding,
  type Look,
  type Sign,
  type Thresholds,
} from './finding.ts';
import { yearsOf } from './years.ts';

const communitySide: readonly string[] = ['COMMUNITY', 'STREET', 'COMPOUND'];

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
  const communityShare = shareOf(communal.filter(isTaken).length, communal.length);
  const unitsShare = shareOf(ofUnits.filter(isTaken).length, ofUnits.length);
  const given = casesOf('Exchange', street.exchanges.filter(isGiven));
  const agreed = street.agreed.totalCount;
  const figures: Figure[] = [
    countOf('ASKED_BY_COMMUNITY', 'Division.needs', 'Need', communal),
    countOf('ASKED_BY_UNITS', 'Division.needs', 'Need', ofUnits),
    {
      name: 'ASKED_RATIO',
      value: shareOf(communal.length, ofUnits.length),
      source: 'ASKED_BY_COMMUNITY, ASKED_BY_UNITS',
    },
    {
      name: 'COMMUNITY_ANSWERED_SHARE',
      value: communityShare,
      source: 'Need.taken, ASKED_BY_COMMUNITY',
      cases: casesOf('Need', communal.filter(isTaken)),
    },
    {
      name: 'UNITS_ANSWERED_SHARE',
      value: unitsShare,
      source: 'Need.taken, ASKED_BY_UNITS',
      cases: casesOf('Need', ofUnits.filter(isTaken)),
    },
    ...exchanged(year, street.exchanges, ratioBefore),
    {
      name: 'AGREED',
      value: agreed,
      source: 'Division.claims',
      caseCount: agreed,
      cases: casesOf('Claim', street.agreed.nodes),
    },
    countOf('UNITS', 'Division.exchangeParties', 'Unit', units),
    countOf('UNITS_NEVER_ASKED', 'Division.exchangeParties', 'Unit', neverAsked),
    countOf('UNITS_UNANSWERED', 'Need.unclaimedDays', 'Need', unanswered),
    ...trendFigures(trends),
  ];
  const signs: Sign[] = trendSignsOfStreet(trends, thresholds.AGREEMENT_DAYS);
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
      cases: casesOf('Need', communal),
    });
  }
  if (neverAsked.length > 0) {
    signs.push({
      kind: 'NEVER_ASKED',
      reason: `${units.length}个驻区单位中${neverAsked.length}个从未被问需`,
      cases: casesOf('Unit', neverAsked),
    });
  }
  if (unanswered.length > 0) {
    signs.push({
      kind: 'UNANSWERED',
      reason: `单位提出的${ofUnits.length}项需求中${unanswered.length}项${thresholds.UNANSWERED_DAYS}天以上无人认领`,
      cases: casesOf('Need', unanswered),
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
  const own = street.exchanges.filter(({ from, to }) => from?.id === unitId || to?.id === unitId);
  const figures: Figure[] = [
    countOf('ASKED_BY_UNITS', 'Division.needs', 'Need', asked),
    ...exchanged({ given, received }, own, before ? shareOf(before.received, before.given) : null),
    countOf('UNITS_UNANSWERED', 'Need.unclaimedDays', 'Need', unanswered),
    ...trendFigures(trends),
  ];
  const signs: Sign[] = trendSigns(trends, thresholds.AGREEMENT_DAYS);
  if (given > 0 && received < given * thresholds.LEAST_RETURN) {
    signs.push({
      kind: 'LITTLE_BACK',
      reason: `付出${given}份,受益${received}份`,
      cases: casesOf('Exchange', own.filter(isGiven)),
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
      cases: casesOf('Need', unanswered),
    });
  }
  return { divisionCode: street.code, unitId, figures, signs };
}

/** What was given and received, by which entries, and what came back for it. */
function exchanged(
  { given, received }: { readonly given: number; readonly received: number },
  exchanges: Street['exchanges'],
  ratioBefore: number | null,
): Figure[] {
  const source = 'Division.exchangeBalance';
  const back = exchanges.filter((entry) => !isGiven(entry));
  return [
    { name: 'GIVEN', value: given, source, cases: casesOf('Exchange', exchanges.filter(isGiven)) },
    { name: 'RECEIVED', value: received, source, cases: casesOf('Exchange', back) },
    { name: 'RETURN_RATIO', value: shareOf(received, given), source: 'RECEIVED, GIVEN' },
    { name: 'RETURN_RATIO_BEFORE', value: ratioBefore, source },
  ];
}

function isGiven({ direction }: Street['exchanges'][number]): boolean {
  return direction === 'UNIT_TO_COMMUNITY';
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
