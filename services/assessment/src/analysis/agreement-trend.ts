import type { Graph, Occasion } from '@graphroots/kit/graph/graph';
import { askDealings, type Dealings } from './ask-dealings.ts';
import type { Street } from './ask-streets.ts';
import { casesOf, type Figure, type Sign } from './finding.ts';

const dayLength = 86_400_000;
const mostCases = 100;

interface Amounts {
  readonly given: number;
  readonly received: number;
  readonly asked: number;
}

/** What came of an agreement: as many days after it came into force as before. */
export interface Trend {
  readonly unitId: string;
  readonly agreement: { readonly id: string };
  readonly exchanges: readonly { readonly id: string }[];
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
    const exchanges = [...later.exchanges, ...earlier.exchanges];
    return { unitId, agreement: { id }, exchanges, before: earlier.amounts, after: later.amounts };
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

function dealingsOf(unitId: string, { exchanges, needs }: Dealings, from: number, before: number) {
  const isIn = (moment: string): boolean => Date.parse(moment) >= from && Date.parse(moment) < before;
  const within = exchanges.filter(({ at }) => isIn(at));
  const given = within.filter((one) => one.direction === 'UNIT_TO_COMMUNITY' && one.from?.id === unitId);
  const received = within.filter((one) => one.direction === 'COMMUNITY_TO_UNIT' && one.to?.id === unitId);
  const asked = needs.filter(({ owner, createdAt }) => owner?.id === unitId && isIn(createdAt));
  return {
    exchanges: [...given, ...received],
    amounts: { given: partsOf(given), received: partsOf(received), asked: asked.length },
  };
}

function partsOf(exchanges: Dealings['exchanges']): number {
  return exchanges.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Before, after and the change between them; none where no agreement is compared. */
export function trendFigures(trends: readonly Trend[]): Figure[] {
  if (trends.length === 0) return [];
  const total = (when: 'before' | 'after', what: keyof Amounts): number =>
    trends.reduce((sum, trend) => sum + trend[when][what], 0);
  const compared = (
    what: keyof Amounts,
    [before, after, change]: readonly [Figure['name'], Figure['name'], Figure['name']],
    source: string,
  ): Figure[] => {
    const [earlier, later] = [total('before', what), total('after', what)];
    return [
      { name: before, value: earlier, source },
      { name: after, value: later, source },
      { name: change, value: later - earlier, source },
    ];
  };
  return [
    { name: 'AGREEMENTS', value: trends.length, source: 'CoBuildingAgreement.inForceAt' },
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
  return after.given <= before.given && after.received <= before.received && after.asked <= before.asked;
}

export function trendSigns(trends: readonly Trend[], days: number): Sign[] {
  return trends.filter(isWithoutEffect).map(({ agreement, exchanges, before, after }) => ({
    kind: 'AGREEMENT_WITHOUT_EFFECT',
    reason: `协议生效前${days}天${amountsIn(before)},生效后${days}天${amountsIn(after)},均未增加`,
    cases: [
      ...casesOf('CoBuildingAgreement', [agreement]),
      ...casesOf('Exchange', exchanges.slice(0, mostCases - 1)),
    ],
  }));
}

/** Of a street: how many of its agreements, and which. */
export function trendSignsOfStreet(trends: readonly Trend[], days: number): Sign[] {
  const without = trends.filter(isWithoutEffect);
  if (without.length === 0) return [];
  const reason = `${trends.length}个共建协议中${without.length}个生效后${days}天往来、需求均不多于生效前`;
  const agreements = without.map(({ agreement }) => agreement).slice(0, mostCases);
  return [{ kind: 'AGREEMENT_WITHOUT_EFFECT', reason, cases: casesOf('CoBuildingAgreement', agreements) }];
}

function amountsIn({ given, received, asked }: Amounts): string {
  return `付出${given}份、受益${received}份、提出需求${asked}项`;
}
