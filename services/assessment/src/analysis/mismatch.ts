import { askCategories, askCategory, type Category, type Delivery, type Listed } from './ask-category.ts';
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

/** One category of the division. */
export const lookAtMismatch: Look = async (
  graph,
  { divisionCode: division, from, on, cursor },
  thresholds,
  occasion,
) => {
  const codes = await askCategories(graph, occasion);
  const at = codes.findIndex((each) => cursor === null || each > cursor);
  const code = codes[at];
  if (code === undefined) return { findings: [], examined: 0, total: codes.length, next: null };
  const category = await askCategory(graph, code, { division, ...yearsOf(from, on) }, occasion);
  return {
    findings: category ? [examineCategory(division, code, category, thresholds)] : [],
    examined: 1,
    total: codes.length,
    next: at + 1 < codes.length ? code : null,
  };
};

function examineCategory(
  divisionCode: string,
  categoryCode: string,
  category: Category,
  thresholds: Thresholds,
): Finding {
  const counted = countIn(categoryCode, category);
  return {
    divisionCode,
    categoryCode,
    figures: figuresOf(counted, category),
    signs: [
      ...suppliedNotNeeded(counted, category, thresholds),
      ...neededNotSupplied(counted, category, thresholds),
      ...badlyRated(counted, thresholds),
      ...late(counted, thresholds),
    ],
  };
}

type Counted = ReturnType<typeof countIn>;

function countIn(code: string, { serviceStats, needStats, exchangeBalance, deliveries, ...lists }: Category) {
  const isIts = ({ key }: { readonly key: string }): boolean => key === code;
  const service = serviceStats.groups.find(isIts);
  const needs = needStats.groups.find(isIts);
  const exchanged = exchangeBalance.groups.find(isIts);
  const hours = service ? service.hours : 0;
  // An entry that takes a delivery back is of the same claim.
  const claims = [...new Map(deliveries.flatMap(({ claim }) => (claim ? [[claim.id, claim]] : []))).values()];
  const rated = claims.filter(({ receiverRating }) => receiverRating !== null);
  const dated = claims.filter(({ need, deliveredAt }) => need?.to && deliveredAt);
  return {
    spend: deliveries.reduce((sum, { value }) => sum + (value ?? 0), 0),
    hours,
    // Few people's hours are not told.
    hoursShare: hours === null || serviceStats.hours === null ? null : shareOf(hours, serviceStats.hours),
    personTimes: service ? service.personTimes : 0,
    activities: lists.activities.totalCount,
    exchanged: (exchanged?.given ?? 0) + (exchanged?.received ?? 0),
    needs: needs?.total ?? 0,
    allNeeds: needStats.total,
    needsShare: shareOf(needs?.total ?? 0, needStats.total),
    urgent: lists.urgent.totalCount,
    takeUp: shareOf(needs?.taken ?? 0, needs?.parts ?? 0),
    unclaimed: needs?.unclaimed ?? 0,
    urgentUnclaimed: needs?.urgentUnclaimedFor90Days ?? 0,
    rated,
    meanRating: shareOf(
      rated.reduce((sum, { receiverRating }) => sum + (receiverRating ?? 0), 0),
      rated.length,
    ),
    dated,
    late: dated.filter(isLate),
  };
}

/** A figure and the rows it counts, of which the first are at hand. */
function listedFigure(
  name: Figure['name'],
  value: number,
  source: string,
  type: string,
  list: Listed,
): Figure {
  return { name, value, source, caseCount: list.totalCount, cases: casesOf(type, list.nodes) };
}

function figuresOf(counted: Counted, { deliveries, ...lists }: Category): Figure[] {
  const { rated, dated, late: tooLate } = counted;
  const paid = deliveries.filter(({ value }) => value !== null);
  const exchanged = deliveries.filter(({ direction }) => direction !== 'OTHER');
  return [
    { name: 'SPEND', value: counted.spend, source: 'Exchange.value', cases: casesOf('Exchange', paid) },
    { name: 'HOURS', value: counted.hours, source: 'Division.serviceStats.hours' },
    { name: 'HOURS_SHARE', value: counted.hoursShare, source: 'Division.serviceStats.hours, HOURS' },
    { name: 'PERSON_TIMES', value: counted.personTimes, source: 'Division.serviceStats.personTimes' },
    listedFigure('ACTIVITIES', counted.activities, 'Division.activities', 'Activity', lists.activities),
    {
      name: 'EXCHANGED',
      value: counted.exchanged,
      source: 'Division.exchangeBalance',
      cases: casesOf('Exchange', exchanged),
    },
    listedFigure('NEEDS', counted.needs, 'Division.needStats.total', 'Need', lists.needs),
    { name: 'NEEDS_SHARE', value: counted.needsShare, source: 'Division.needStats.total, NEEDS' },
    listedFigure('URGENT_NEEDS', counted.urgent, 'Division.needs', 'Need', lists.urgent),
    { name: 'TAKE_UP', value: counted.takeUp, source: 'Division.needStats.taken, NEEDS' },
    listedFigure('UNCLAIMED', counted.unclaimed, 'Division.needStats.unclaimed', 'Need', lists.unclaimed),
    listedFigure(
      'URGENT_UNCLAIMED_90_DAYS',
      counted.urgentUnclaimed,
      'Division.needStats.urgentUnclaimedFor90Days',
      'Need',
      lists.urgentUnclaimed,
    ),
    countOf('RATED', 'Claim.receiverRating', 'Claim', rated),
    { name: 'MEAN_RATING', value: counted.meanRating, source: 'Claim.receiverRating, RATED' },
    countOf('WITH_LAST_DAY', 'Need.to', 'Claim', dated),
    {
      name: 'LATE_SHARE',
      value: shareOf(tooLate.length, dated.length),
      source: 'Claim.deliveredAt, WITH_LAST_DAY',
      cases: casesOf('Claim', tooLate),
    },
  ];
}

function suppliedNotNeeded(
  { hours, hoursShare, needsShare, needs, activities, allNeeds, spend }: Counted,
  { activities: held }: Category,
  { SUPPLY_FACTOR, LEAST_SHARE, LEAST_CASES }: Thresholds,
): Sign[] {
  if (hoursShare === null || needsShare === null || allNeeds < LEAST_CASES || activities < LEAST_CASES)
    return [];
  if (hoursShare < LEAST_SHARE || hoursShare < SUPPLY_FACTOR * needsShare) return [];
  const supplied = `${activities}场活动、${Math.round(hours ?? 0)}小时(占${percent(hoursShare)})、支出${spend}元`;
  const reason = `${supplied},需求只有${needs}项(占${percent(needsShare)})`;
  return [{ kind: 'SUPPLIED_NOT_NEEDED', reason, cases: casesOf('Activity', held.nodes) }];
}

function neededNotSupplied(
  { hoursShare, needsShare, needs, takeUp, unclaimed, urgent }: Counted,
  { unclaimed: open }: Category,
  { SUPPLY_FACTOR, LEAST_SHARE, LEAST_CASES, LEAST_TAKE_UP }: Thresholds,
): Sign[] {
  if (needs < LEAST_CASES || (needsShare ?? 0) < LEAST_SHARE) return [];
  const isSupplied = (needsShare ?? 0) < SUPPLY_FACTOR * (hoursShare ?? 0);
  if (isSupplied || (takeUp ?? 0) >= LEAST_TAKE_UP) return [];
  const asked = `需求${needs}项(占${percent(needsShare)},其中紧急${urgent}项)`;
  const reason = `${asked},认领率${percent(takeUp)},${unclaimed}项无人认领,服务时长占${percent(hoursShare)}`;
  return [{ kind: 'NEEDED_NOT_SUPPLIED', reason, cases: casesOf('Need', open.nodes) }];
}

function badlyRated({ rated, meanRating }: Counted, { LEAST_CASES, LEAST_RATING }: Thresholds): Sign[] {
  if (rated.length < LEAST_CASES || meanRating === null || meanRating >= LEAST_RATING) return [];
  const low = rated.filter(({ receiverRating }) => (receiverRating ?? 0) < LEAST_RATING);
  const reason = `${rated.length}次评价平均${meanRating.toFixed(1)}分,低于${LEAST_RATING}分的${low.length}次`;
  return [{ kind: 'BADLY_RATED', reason, cases: casesOf('Claim', low) }];
}

function late({ dated, late: found }: Counted, { LEAST_CASES, MOST_LATE }: Thresholds): Sign[] {
  const share = shareOf(found.length, dated.length);
  if (dated.length < LEAST_CASES || share === null || share < MOST_LATE) return [];
  const reason = `有期限的${dated.length}次交付中${found.length}次逾期(${percent(share)})`;
  return [{ kind: 'LATE', reason, cases: casesOf('Claim', found) }];
}

/** Delivered after the last day on which it was needed. */
function isLate({ need, deliveredAt }: NonNullable<Delivery['claim']>): boolean {
  return Boolean(need?.to && deliveredAt && new Date(`${need.to}T24:00:00+08:00`) <= new Date(deliveredAt));
}

function percent(share: number | null): string {
  return share === null ? '不详' : `${Math.round(share * 100)}%`;
}
