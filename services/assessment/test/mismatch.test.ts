import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { assessment } from '../src/assessment.ts';
import { behindFigures, createAnalyser, figuresOf, page } from './analysing.ts';

const district = '530103000000';

let service: TestService;
let asked: string[] = [];

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}_${n}` }));

interface Known {
  readonly hours: number | null;
  readonly activities: number;
  readonly needs: number;
  readonly taken: number;
  readonly ratings?: readonly number[];
  /** Of so many deliveries with a last day, so many came after it. */
  readonly late?: readonly [dated: number, late: number];
}

/** 100 needs and 100 hours in all. */
const known: Readonly<Record<string, Known>> = {
  A_NOT_NEEDED: { hours: 40, activities: 5, needs: 4, taken: 4 },
  // As much out of proportion, but nobody knows it from four activities.
  B_FEW: { hours: 10, activities: 4, needs: 3, taken: 3 },
  C_NOT_SUPPLIED: { hours: 0, activities: 0, needs: 20, taken: 4 },
  // Needed and not served by activities, but taken up.
  D_TAKEN: { hours: 0, activities: 0, needs: 20, taken: 5 },
  E_BAD: { hours: 20, activities: 9, needs: 20, taken: 20, ratings: [1, 2, 2, 4, 5] },
  // Four ratings are too few.
  F_HARDLY_RATED: { hours: 10, activities: 9, needs: 13, taken: 13, ratings: [1, 1, 1, 1] },
  G_LATE: { hours: 20, activities: 9, needs: 20, taken: 20, late: [10, 3] },
  H_HIDDEN: { hours: null, activities: 1, needs: 0, taken: 0, late: [4, 4] },
};

const delivery = (
  id: string,
  rating: number | null,
  to: string | null,
  deliveredAt: string,
  value = 100.5,
) => ({
  id: `exc_${id}${value < 0 ? '_back' : ''}`,
  direction: 'UNIT_TO_COMMUNITY',
  value,
  claim: { id, receiverRating: rating, deliveredAt, need: { to } },
});
const inTime = '2026-03-01T15:59:59.999Z';
const justLate = '2026-03-01T16:00:00.000Z';

function deliveriesOf(code: string) {
  const { ratings = [], late: [dated, late] = [0, 0] } = known[code] ?? {};
  return [
    ...ratings.map((rating, n) => delivery(`clm_r${n}`, rating, null, inTime)),
    // One entry is taken back: its claim is rated once all the same.
    ...ratings.slice(0, 1).map((rating) => delivery('clm_r0', rating, null, inTime, -100.5)),
    ...Array.from({ length: dated }, (_, n) =>
      delivery(`clm_d${n}`, null, '2026-03-01', n < late ? justLate : inTime),
    ),
    { id: 'exc_other', direction: 'OTHER', value: null, claim: null },
  ];
}

const graph = createGraph(async ({ query, variables }) => {
  const [code = ''] = Array.isArray(variables['category']) ? variables['category'].map(String) : [];
  asked.push(query.includes('Categories(') ? 'categories' : code);
  if (query.includes('Categories(')) {
    return { data: { exchangeCategories: page(Object.keys(known).map((each) => ({ code: each }))) } };
  }
  if (variables['division'] !== district) return { data: { division: null } };
  if (query.includes('DeliveriesIn')) {
    const all = deliveriesOf(code);
    return { data: { division: { exchanges: page(all, Number(variables['after'] ?? 0), 4) } } };
  }
  const own = known[code];
  const served = Object.entries(known).filter(([, { activities }]) => activities > 0);
  return {
    data: {
      division: {
        serviceStats: {
          hours: 100,
          groups: served.map(([key, { hours }]) => ({ key, hours, personTimes: hours === null ? null : 50 })),
        },
        needStats: {
          total: 100,
          groups: Object.entries(known).map(([key, { needs, taken }]) => ({
            key,
            total: needs,
            parts: needs,
            taken,
            unclaimed: needs - taken,
            urgentUnclaimedFor90Days: key === 'C_NOT_SUPPLIED' ? 2 : 0,
          })),
        },
        exchangeBalance: { groups: [{ key: 'E_BAD', given: 7, received: 2 }] },
        activities: { totalCount: own?.activities, nodes: ids('act', own?.activities ?? 0) },
        needs: { totalCount: own?.needs, nodes: ids('ned', own?.needs ?? 0) },
        urgent: { totalCount: 1, nodes: ids('ned', 1) },
        urgentUnclaimed: { totalCount: 0, nodes: [] },
        unclaimed: {
          totalCount: (own?.needs ?? 0) - (own?.taken ?? 0),
          nodes: ids('ned', (own?.needs ?? 0) - (own?.taken ?? 0)),
        },
      },
    },
  };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
});
afterAll(() => service.close());

const { whole, findings, open, gather, set } = createAnalyser(() => service, 'MISMATCH', district);

describe('services that residents do not want are looked for', () => {
  test('by category, each sign by several numbers, so that what does not fit is found and all else left alone', async () => {
    const found = await findings(await whole());
    expect(
      found.map(({ category, verdict, signs }) => [
        category?.code,
        verdict,
        signs.map(({ kind, cases }) => `${kind} ${cases.length} ${cases[0]?.type} ${cases[0]?.key}`),
      ]),
    ).toEqual([
      ['A_NOT_NEEDED', 'FOUND', ['SUPPLIED_NOT_NEEDED 5 Activity act_0']],
      ['B_FEW', 'CLEAR', []],
      ['C_NOT_SUPPLIED', 'FOUND', ['NEEDED_NOT_SUPPLIED 16 Need ned_0']],
      ['D_TAKEN', 'CLEAR', []],
      ['E_BAD', 'FOUND', ['BADLY_RATED 3 Claim clm_r0']],
      ['F_HARDLY_RATED', 'CLEAR', []],
      ['G_LATE', 'FOUND', ['LATE 3 Claim clm_d0']],
      ['H_HIDDEN', 'CLEAR', []],
    ]);
  });

  test('with every figure, and null where few people’s hours are not told', async () => {
    const found = await findings(await whole());
    const of = (code: string) => found.find(({ category }) => category?.code === code);
    const [bad, hidden, late] = [of('E_BAD'), of('H_HIDDEN'), of('G_LATE')];
    if (!bad || !hidden || !late) throw new Error('A category is missing.');
    expect(figuresOf(bad)).toEqual({
      SPEND: 402,
      HOURS: 20,
      HOURS_SHARE: 0.2,
      PERSON_TIMES: 50,
      ACTIVITIES: 9,
      EXCHANGED: 9,
      NEEDS: 20,
      NEEDS_SHARE: 0.2,
      URGENT_NEEDS: 1,
      TAKE_UP: 1,
      UNCLAIMED: 0,
      URGENT_UNCLAIMED_90_DAYS: 0,
      RATED: 5,
      MEAN_RATING: 2.8,
      WITH_LAST_DAY: 0,
      LATE_SHARE: null,
    });
    expect(figuresOf(late)).toMatchObject({ WITH_LAST_DAY: 10, LATE_SHARE: 0.3, MEAN_RATING: null });
    expect(figuresOf(hidden)).toMatchObject({ HOURS: null, HOURS_SHARE: null, TAKE_UP: null });
    expect(behindFigures(bad)).toEqual({
      SPEND: `6 ${[0, 1, 2, 3, 4, '0_back'].map((n) => `Exchange exc_clm_r${n}`).join(' ')}`,
      ACTIVITIES: `9 ${ids('act', 9)
        .map(({ id }) => `Activity ${id}`)
        .join(' ')}`,
      EXCHANGED: expect.stringMatching(/^6 Exchange/),
      NEEDS: expect.stringMatching(/^20 Need ned_0 /),
      URGENT_NEEDS: '1 Need ned_0',
      UNCLAIMED: '0',
      URGENT_UNCLAIMED_90_DAYS: '0',
      RATED: '5 Claim clm_r0 Claim clm_r1 Claim clm_r2 Claim clm_r3 Claim clm_r4',
      WITH_LAST_DAY: '0',
      LATE_SHARE: '0',
    });
    expect(behindFigures(late)).toMatchObject({ LATE_SHARE: '3 Claim clm_d0 Claim clm_d1 Claim clm_d2' });
    expect(bad.signs[0]?.reason).toBe('5次评价平均2.8分,低于3分的3次');
    expect(of('C_NOT_SUPPLIED')?.signs[0]?.reason).toBe(
      '需求20项(占20%,其中紧急1项),认领率20%,16项无人认领,服务时长占0%',
    );
  });

  test('one category a page, its deliveries to their end', async () => {
    const { row } = await open();
    asked = [];
    expect((await gather(row?.id ?? '', 1, 1)).row).toMatchObject({
      state: 'RUNNING',
      examined: 1,
      total: Object.keys(known).length,
    });
    expect(asked).toEqual(['categories', 'A_NOT_NEEDED', 'A_NOT_NEEDED']);
    asked = [];
    expect((await gather(row?.id ?? '', 2)).row).toMatchObject({ state: 'DONE', examined: 8 });
    // Two questions for each category, and one for each further page of four deliveries.
    expect(asked.filter((code) => code === 'G_LATE')).toHaveLength(4);
  });

  test('by the thresholds of the place', async () => {
    await set('LEAST_CASES', 4);
    await set('LEAST_TAKE_UP', 0.3);
    const found = await findings(await whole(), { verdict: ['FOUND'] });
    expect(found.map(({ category }) => category?.code)).toEqual([
      'A_NOT_NEEDED',
      'B_FEW',
      'C_NOT_SUPPLIED',
      'D_TAKEN',
      'E_BAD',
      'F_HARDLY_RATED',
      'G_LATE',
      'H_HIDDEN',
    ]);
    expect(await findings(await whole(), { category: 'B_FEW' })).toHaveLength(1);
    await set('LEAST_CASES', 5);
    await set('LEAST_TAKE_UP', 0.25);
  });

  test('and nothing is found of a place that is not there', async () => {
    const nowhere = '530103009000';
    expect(await findings(await whole({ division: nowhere }))).toEqual([]);
  });
});
