import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { difference, comparable, likeness, likenessOfLists } from '../src/analysis/alike.ts';
import { assessment } from '../src/assessment.ts';
import { behindFigures, createAnalyser, figuresOf, page } from './analysing.ts';

const city = '530100000000';
const district = '530103000000';
const other = '530104000000';
const code = (n: number): string => `530103${String(n).padStart(3, '0')}000`;

let service: TestService;
let asked = 0;

const plan = (id: string, title: string, text: string | null = null) => ({ id, title, text });
const same = [
  plan('p1', '银龄幸福驿站', '组织党员志愿者每周入户走访独居老人'),
  plan('p2', '红色文化长廊', '每季度开展一次主题宣讲和文艺演出'),
  plan('p3', '平安守护先锋队', '划分责任路段开展夜间巡逻并登记隐患'),
];
/** Other letters, and nothing that is compared. */
const copied = same.map(({ id, title, text }) =>
  plan(`c${id}`, `${title}(2025)`, text?.replace('老人', '老人。') ?? null),
);
const own = [
  plan('o1', '电动车充电棚', '在老旧小区加装充电设施'),
  plan('o2', '法律门诊', '律师每月驻点解答房屋纠纷'),
  plan('o3', '候鸟课堂', '为随迁儿童提供暑期托管'),
];
const figure = (value: number) => ({ value: String(value) });
const streetOf = (
  n: number,
  projects: readonly object[],
  needs: Readonly<Record<string, number>>,
  residents?: number,
) => ({
  code: code(n),
  needStats: { groups: Object.entries(needs).map(([key, total]) => ({ key, total })) },
  profile:
    residents === undefined
      ? null
      : { residentPopulation: figure(residents), marketEntities: null, area: figure(2) },
  projects: page(projects),
});

const many = Array.from({ length: 130 }, (_, n) => plan(`m${n}`, `第${n}号楼道整治`));
const streets = [
  streetOf(1, same, { A: 8, B: 2 }, 10_000),
  streetOf(2, copied, { A: 2, B: 8 }, 40_000),
  // Copied, too, but what is needed is the same as in the first.
  streetOf(
    3,
    copied.map((one) => ({ ...one, id: `d${one.id}` })),
    { A: 80, B: 20 },
  ),
  streetOf(4, own, { A: 1, B: 9 }),
  // Too few to be compared.
  streetOf(5, same.slice(0, 2), { C: 5 }),
  { ...streetOf(6, many, {}), projects: page(many) },
];

const cycle = (from: string, to: string, items: number, local: number) => ({
  periodFrom: from,
  periodTo: to,
  scheme: { items: Array.from({ length: items }, (_, n) => ({ id: `sit_${n}` })) },
  localItems: Array.from({ length: local }, (_, n) => ({ id: `sit_local_${n}` })),
});
const cycles: Readonly<Record<string, readonly object[]>> = {
  [district]: [
    cycle('2026-01-01', '2026-12-31', 9, 0),
    cycle('2025-01-01', '2025-12-31', 9, 0),
    // Over before the year began.
    cycle('2024-01-01', '2025-06-15', 9, 9),
  ],
  [other]: [cycle('2026-01-01', '2026-12-31', 9, 1)],
};

const graph = createGraph(async ({ query, variables }) => {
  asked += 1;
  const after = Number(variables['after'] ?? 0);
  if (query.includes('Districts(')) {
    const all = variables['division'] === city ? [district, other] : [district];
    return {
      data: {
        divisions: page(
          all.map((each) => ({ code: each })),
          after,
          1,
        ),
      },
    };
  }
  if (query.includes('CyclesIn')) {
    return { data: { division: { assessmentCycles: page(cycles[String(variables['district'])] ?? []) } } };
  }
  if (query.includes('RestOfPlans')) return { data: { division: { projects: page(many, after) } } };
  const here = variables['district'] === district ? streets : [];
  return { data: { divisions: page(here, after, 4) } };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
});
afterAll(() => service.close());

const { whole, findings } = createAnalyser(() => service, 'UNIFORMITY', city);

describe('one size for all is looked for', () => {
  test('in pairs of streets, so that those with the same plans for other needs are found and all others left alone', async () => {
    const found = await findings(await whole({ division: district }), { verdict: ['SUSPECTED', 'FOUND'] });
    const told = found.map(({ division, otherDivision, verdict, signs }) => [
      division.code,
      otherDivision?.code ?? null,
      verdict,
      signs.map(({ kind, cases }) => `${kind} ${cases.length}`).toSorted(),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        [code(1), code(2), 'FOUND', ['ALIKE_DESPITE_NEEDS 6', 'COPIED_PLANS 6']],
        [code(1), code(3), 'SUSPECTED', ['COPIED_PLANS 6']],
        [code(2), code(3), 'FOUND', ['ALIKE_DESPITE_NEEDS 6', 'COPIED_PLANS 6']],
        [district, null, 'SUSPECTED', ['NO_LOCAL_ITEMS 1']],
      ]),
    );
    expect(told).toHaveLength(4);
  });

  test('with the figures of each pair and of the district', async () => {
    const found = await findings(await whole({ division: district }));
    // 15 pairs of six streets, and the district.
    expect(found).toHaveLength(16);
    const pair = found.find(
      ({ division, otherDivision }) => division.code === code(1) && otherDivision?.code === code(2),
    );
    const all = found.find((one) => one.otherDivision === null);
    if (!pair || !all) throw new Error('Not everything was found.');
    expect(figuresOf(pair)).toEqual({
      PLANS: 3,
      PLANS_OF_OTHER: 3,
      PLAN_SIMILARITY: 1,
      COPIED_PLANS: 3,
      NEED_DIFFERENCE: expect.closeTo(0.6),
      // A quarter of the residents, and the same area.
      PROFILE_DIFFERENCE: 0.375,
    });
    expect(behindFigures(pair)).toEqual({
      PLANS: '3 Project p1 Project p2 Project p3',
      PLANS_OF_OTHER: '3 Project cp1 Project cp2 Project cp3',
      COPIED_PLANS: '6 Project p1 Project cp1 Project p2 Project cp2 Project p3 Project cp3',
    });
    expect(figuresOf(all)).toMatchObject({ ITEMS: 18, LOCAL_ITEM_SHARE: 0, ALIKE_PAIRS: 3 });
    // The items of two years are the same nine.
    expect(behindFigures(all)).toEqual({
      ITEMS: expect.stringMatching(/^9 SchemeItem sit_0 /),
      LOCAL_ITEM_SHARE: '0',
      ALIKE_PAIRS: `3 ${[1, 2, 3].map((n) => `Division ${code(n)}`).join(' ')}`,
    });
    const large = found.find(({ otherDivision }) => otherDivision?.code === code(6));
    expect(large && figuresOf(large)).toMatchObject({ PLANS_OF_OTHER: 130 });
  });

  test('district by district, and one with items of its own is left alone', async () => {
    asked = 0;
    const id = await whole();
    const [alone] = await findings(id, { division: other });
    expect(alone).toMatchObject({ verdict: 'CLEAR', signs: [] });
    expect(alone && figuresOf(alone)).toMatchObject({
      ITEMS: 10,
      LOCAL_ITEM_SHARE: 0.1,
      NEED_DIFFERENCE: null,
    });
    // Of each district: which, its streets, four at a time, plans that do not fit on a page, and its cycles.
    expect(asked).toBe(1 + 2 + 1 + 1 + (1 + 1 + 1));
  });
});

test('texts are alike by the pairs of characters they share, whatever script, width, case, digits and marks', () => {
  const text = (title: string) => comparable({ id: title, title, text: null });
  expect(likeness(text('黨員服務站'), text('党员服务站(12)'))).toBe(1);
  expect(likeness(text('Ab'), text('AB'))).toBe(1);
  // 甲乙 乙丙 against 乙丙 丙丁.
  expect(likeness(text('甲乙丙'), text('乙丙丁'))).toBeCloseTo(1 / 3);
  expect(likeness(text('甲乙'), text('丙丁'))).toBe(0);
  expect(likeness(text('1'), text('2'))).toBe(0);
  expect(likenessOfLists([text('甲乙')], [])).toBeNull();
  expect(likenessOfLists([text('甲乙')], [text('甲乙'), text('丙丁')])).toBeCloseTo(2 / 3);
});

test('needs differ by what would have to move', () => {
  const needs = (of: Readonly<Record<string, number>>) => new Map(Object.entries(of));
  expect(difference(needs({ A: 1 }), needs({ B: 7 }))).toBe(1);
  expect(difference(needs({ A: 1, B: 1 }), needs({ A: 30, B: 10 }))).toBe(0.25);
  expect(difference(needs({}), needs({ A: 1 }))).toBeNull();
});
