import type { Graph, Occasion } from '@graphroots/kit/graph/graph';
import { askDealings, type Dealings } from './ask-dealings.ts';
import type { Street } from './ask-streets.ts';
import { casesOf, countOf, type Figure, type Sign } from './finding.ts';

const dayLength = 86_400_000;

type Rows = readonly { readonly id: string }[];

/** So many parts or needs, and the rows that were counted. */
interface Amount {
  readonly amount: number;
  readonly rows: Rows;
}

interface Amounts {
  readonly given: Amount;
  readonly received: Amount;
  readonly asked: Amount;
}

/** What came of an agreement: as many days after it came into force as before. */
export interface Trend {
  readonly unitId: string;
  readonly agreement: { readonly id: string };
  readonly before: Amounts;
  readonly after: Amounts;
}

/** The first agreement of each unit of a street, as far as the days after it came into force end in the year. */
export async function askTrends(
  graph: Graph,
  { code, agreements }: Street,
  { days, start, end }: { readonly days: number; readonly start: string; readonly end: string },
  occasion: Occasion,
): Promise<readonly Trend[]> {
  const span = days * dayLength;
  const compared = firstOfEach(agreements).filter(({ at }) => {
    return at + span > Date.parse(start) && at + span <= Date.parse(end);
  });
  const moments = compared.map(({ at }) => at);
  if (moments.length === 0) return [];
  const from = new Date(Math.min(...moments) - span).toISOString();
  const before = new Date(Math.max(...moments) + span).toISOString();
  const dealings = await askDealings(graph, { code, from, before }, occasion);
  return compared.map(({ id, unitId, at }) => {
    const earlier = dealingsOf(unitId, dealings, at - span, at);
    const later = dealingsOf(unitId, dealings, at, at + span);
    return { unitId, agreement: { id }, before: earlier, after: later };
  });
}

function firstOfEach(agreements: Street['agreements']) {
  const first = new Map<string, { readonly id: string; readonly unitId: string; readonly at: number }>();
  for (const { id, inForceAt, unitSide } of agreements) {
    if (inForceAt === null || unitSide === null) continue;
    const at = Date.parse(inForceAt);
    const known = first.get(unitSide.id);
    if (!known || at < known.at) first.set(unitSide.id, { id, unitId: unitSide.id, at });
  }
  return [...first.values()];
}

function dealingsOf(unitId: string, { exchanges, needs }: Dealings, from: number, before: number): Amounts {
  const isIn = (moment: string): boolean => Date.parse(moment) >= from && Date.parse(moment) < before;
  const within = exchanges.filter(({ at }) => isIn(at));
  const given = within.filter((one) => one.direction === 'UNIT_TO_COMMUNITY' && one.from?.id === unitId);
  const received = within.filter((one) => one.direction === 'COMMUNITY_TO_UNIT' && one.to?.id === unitId);
  const asked = needs.filter(({ owner, createdAt }) => owner?.id === unitId && isIn(createdAt));
  return {
    given: { amount: partsOf(given), rows: given },
    received: { amount: partsOf(received), rows: received },
    asked: { amount: asked.length, rows: asked },
  };
}

function partsOf(exchanges: Dealings['exchanges']): number {
  return exchanges.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Before, after and the change between them; none where no agreement is compared. */
export function trendFigures(trends: readonly Trend[]): Figure[] {
  if (trends.length === 0) return [];
  const told = (
    name: Figure['name'],
    when: 'before' | 'after',
    what: keyof Amounts,
    source: string,
  ): Figure & { readonly value: number } => {
    const amounts = trends.map((trend) => trend[when][what]);
    const rows = amounts.flatMap((each) => each.rows);
    const cases = casesOf(what === 'asked' ? 'Need' : 'Exchange', rows);
    return { name, value: amounts.reduce((sum, { amount }) => sum + amount, 0), source, cases };
  };
  const compared = (
    what: keyof Amounts,
    [before, after, change]: readonly [Figure['name'], Figure['name'], Figure['name']],
    source: string,
  ): Figure[] => {
    const earlier = told(before, 'before', what, source);
    const later = told(after, 'after', what, source);
    return [
      earlier,
      later,
      { name: change, value: later.value - earlier.value, source: `${after}, ${before}` },
    ];
  };
  return [
    countOf(
      'AGREEMENTS',
      'CoBuildingAgreement.inForceAt',
      'CoBuildingAgreement',
      trends.map(({ agreement }) => agreement),
    ),
    ...compared(
      'given',
      ['GIVEN_BEFORE_AGREEMENT', 'GIVEN_AFTER_AGREEMENT', 'GIVEN_CHANGE'],
      'Division.exchanges',
    ),
    ...compared(
      'received',
      ['RECEIVED_BEFORE_AGREEMENT', 'RECEIVED_AFTER_AGREEMENT', 'RECEIVED_CHANGE'],
      'Division.exchanges',
    ),
    ...compared(
      'asked',
      ['ASKED_BEFORE_AGREEMENT', 'ASKED_AFTER_AGREEMENT', 'ASKED_CHANGE'],
      'Division.needs',
    ),
  ];
}

/** Neither gives a side more after the agreement than before, nor does the unit ask more. */
function isWithoutEffect({ before, after }: Trend): boolean {
  return (['given', 'received', 'asked'] as const).every((what) => after[what].amount <= before[what].amount);
}

export function trendSigns(trends: readonly Trend[], days: number): Sign[] {
  return trends.filter(isWithoutEffect).map(({ agreement, before, after }) => ({
    kind: 'AGREEMENT_WITHOUT_EFFECT',
    reason: `协议生效前${days}天${amountsIn(before)},生效后${days}天${amountsIn(after)},均未增加`,
    cases: [
      ...casesOf('CoBuildingAgreement', [agreement]),
      ...casesOf(
        'Exchange',
        [after, before].flatMap(({ given, received }) => [...given.rows, ...received.rows]),
      ),
    ],
  }));
}

/** Of a street: how many of its agreements, and which. */
export function trendSignsOfStreet(trends: readonly Trend[], days: number): Sign[] {
  const without = trends.filter(isWithoutEffect);
  if (without.length === 0) return [];
  const reason = `${trends.length}个共建协议中${without.length}个生效后${days}天往来、需求均不多于生效前`;
  const agreements = without.map(({ agreement }) => agreement);
  return [{ kind: 'AGREEMENT_WITHOUT_EFFECT', reason, cases: casesOf('CoBuildingAgreement', agreements) }];
}

function amountsIn({ given, received, asked }: Amounts): string {
  return `付出${given.amount}份、受益${received.amount}份、提出需求${asked.amount}项`;
}
