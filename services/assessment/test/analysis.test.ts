import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { assessment } from '../src/assessment.ts';
import { behindFigures, codes, createAnalyser, page, someone, type Finding } from './analysing.ts';

const city = '530100000000';
const district = '530103000000';

let service: TestService;
let failing = false;
let asked: { query: string; variables: Readonly<Record<string, unknown>> }[] = [];

const need = (id: string, kind: string, owner: string, given: object = {}) => ({
  id,
  taken: 1,
  unclaimedDays: null,
  owner: { id: owner, kind },
  ...given,
});
const ids = (...all: string[]) => all.map((id) => ({ id }));
const balance = (given: number, received: number, groups: readonly object[] = []) => ({
  given,
  received,
  groups,
});
const unit = (key: string, given: number, received: number) => ({ key, given, received });

const agreement = (id: string, unitId: string, inForceAt: string | null) => ({
  id,
  inForceAt,
  unitSide: { id: unitId },
});

const of = (id: string, way: 'gives' | 'gets', unitId: string) => ({
  id,
  direction: way === 'gives' ? 'UNIT_TO_COMMUNITY' : 'COMMUNITY_TO_UNIT',
  from: { id: way === 'gives' ? unitId : 'c1' },
  to: { id: way === 'gives' ? 'c1' : unitId },
});
const entry = (id: string, way: 'gives' | 'gets', unitId: string, at: string, quantity = 1) => ({
  ...of(id, way, unitId),
  at,
  quantity,
});

/** Where units and communities do as much for each other. */
const streetOf = (code: string, given: object = {}) => ({
  code,
  year: balance(2, 2, [unit(`unt_${code}`, 2, 2)]),
  before: balance(0, 0),
  agreed: { totalCount: 4, nodes: ids('clm_1', 'clm_2', 'clm_3', 'clm_4') },
  exchanges: page([of(`exc_${code}`, 'gives', `unt_${code}`), of(`exc_back_${code}`, 'gets', `unt_${code}`)]),
  needs: page([
    need(`ned_c${code}`, 'COMMUNITY', `${code}1`),
    need(`ned_u${code}`, 'UNIT', `unt_${code}`),
    need(`ned_m${code}`, 'MEMBER', 'mbr_1'),
  ]),
  units: page(ids(`unt_${code}`)),
  neverAsked: page([]),
  agreements: page([]),
  ...given,
});
const code = (n: number): string => `530103${String(n).padStart(3, '0')}000`;
const manyExchanges = Array.from({ length: 130 }, (_, n) => of(`exc_many_${n}`, 'gives', 'unt_many'));
const manyNeeds = Array.from({ length: 130 }, (_, n) => need(`ned_many_${n}`, 'UNIT', 'unt_many'));

const streets = [
  streetOf(code(1), {
    year: balance(4, 1, [unit('unt_a', 2, 0), unit('unt_b', 2, 1)]),
    before: balance(2, 1),
    exchanges: page([
      of('exc_a', 'gives', 'unt_a'),
      of('exc_b', 'gives', 'unt_b'),
      of('exc_back', 'gets', 'unt_b'),
    ]),
    needs: page([
      need('ned_1', 'COMMUNITY', 'c1'),
      need('ned_2', 'STREET', 's1'),
      need('ned_3', 'UNIT', 'unt_b', { taken: 0, unclaimedDays: 30 }),
    ]),
    units: page(ids('unt_a', 'unt_b')),
    neverAsked: page(ids('unt_a')),
  }),
  streetOf(code(2), { units: page(ids('unt_c')), neverAsked: page(ids('unt_c')) }),
  // One day short of a sign, a ratio just enough, and nobody else's business.
  streetOf(code(3), {
    year: balance(4, 3, [unit('unt_d', 4, 3)]),
    needs: page([need('ned_4', 'UNIT', 'unt_d', { taken: 0, unclaimedDays: 29 })]),
    units: page(ids('unt_d')),
  }),
  // Nothing at all was asked, given or got.
  streetOf(code(4), {
    year: balance(0, 0),
    needs: page([]),
    units: page([]),
    exchanges: page([]),
  }),
  streetOf(code(5), {
    needs: page(manyNeeds),
    units: page(ids('unt_many')),
    exchanges: page(manyExchanges),
  }),
  ...Array.from({ length: 18 }, (_, n) => streetOf(code(100 + n))),
  streetOf(code(200), {
    units: page(ids('unt_same', 'unt_more', 'unt_new')),
    agreements: page([
      agreement('agr_same', 'unt_same', '2025-05-01T02:00:00.000Z'),
      agreement('agr_renewed', 'unt_same', '2025-06-10T02:00:00.000Z'),
      agreement('agr_more', 'unt_more', '2025-06-01T02:00:00.000Z'),
      // A year is not over yet, was over before the year began, and was never in force.
      agreement('agr_new', 'unt_new', '2025-06-16T02:00:00.000Z'),
      agreement('agr_old', 'unt_old', '2024-06-14T02:00:00.000Z'),
      agreement('agr_broken_off', 'unt_new', null),
    ]),
  }),
];

const exchangesAround = [
  entry('exc_before', 'gives', 'unt_same', '2024-05-01T02:00:00.000Z', 2),
  entry('exc_too_early', 'gives', 'unt_same', '2024-05-01T01:59:59.000Z', 9),
  entry('exc_got', 'gets', 'unt_same', '2025-05-01T01:59:59.000Z'),
  entry('exc_after', 'gives', 'unt_same', '2025-05-01T02:00:00.000Z', 2),
  entry('exc_too_late', 'gets', 'unt_same', '2026-05-01T02:00:00.000Z', 9),
  entry('exc_more', 'gets', 'unt_more', '2026-01-01T02:00:00.000Z'),
  entry('exc_other', 'gives', 'unt_other', '2026-01-01T02:00:00.000Z'),
];
const needsAround = [
  { id: 'ned_before', createdAt: '2025-01-01T02:00:00.000Z', owner: { id: 'unt_same' } },
  { id: 'ned_after', createdAt: '2025-10-01T02:00:00.000Z', owner: { id: 'unt_same' } },
  { id: 'ned_hidden', createdAt: '2025-10-01T02:00:00.000Z', owner: null },
];

const graph = createGraph(async ({ query, variables }) => {
  asked.push({ query, variables });
  if (failing) {
    return {
      errors: [{ message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'volunteer' } }],
    };
  }
  const after = Number(variables['after'] ?? 0);
  if (query.includes('ExchangesAround'))
    return { data: { division: { exchanges: page(exchangesAround, after, 4) } } };
  if (query.includes('NeedsAround')) return { data: { division: { needs: page(needsAround, after) } } };
  if (query.includes('RestOf')) {
    const rest = query.includes('exchanges(') ? manyExchanges : manyNeeds;
    return { data: { division: { rest: page(rest, after) } } };
  }
  return { data: { divisions: page(streets, after, Number(variables['first'])) } };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
});
beforeEach(() => {
  failing = false;
  asked = [];
});
afterAll(() => service.close());

const {
  open,
  gather,
  set,
  whole: aWholeAnalysis,
  findings,
} = createAnalyser(() => service, 'ONE_WAY_DEMAND', district);

const figuresOf = (found: Finding | undefined) =>
  (found?.figures ?? []).map(({ name, value }) => [name, value] as const);

const told = ({ unit: of, division, verdict, signs }: Finding) => [
  of?.id ?? division.code,
  verdict,
  signs.map(({ kind, cases }) => `${kind} ${cases.map(({ key }) => key).join(' ')}`).toSorted(),
];

describe('one-way demand is looked for', () => {
  test('by signs with their reasons and cases, so that bad streets and units are found and all good ones left alone', async () => {
    const id = await aWholeAnalysis();
    expect((await findings(id, { verdict: ['SUSPECTED', 'FOUND'] })).map(told)).toEqual(
      expect.arrayContaining([
        [
          code(1),
          'FOUND',
          [
            'ASKED_MORE ned_1 ned_2',
            'LITTLE_BACK exc_a exc_b',
            'NEVER_ASKED unt_a',
            'NOT_BETTER exc_a exc_b',
            'UNANSWERED ned_3',
          ],
        ],
        ['unt_a', 'FOUND', ['LITTLE_BACK exc_a', 'NEVER_ASKED unt_a']],
        ['unt_b', 'FOUND', ['LITTLE_BACK exc_b', 'UNANSWERED ned_3']],
        [code(2), 'SUSPECTED', ['NEVER_ASKED unt_c']],
        ['unt_c', 'SUSPECTED', ['NEVER_ASKED unt_c']],
      ]),
    );
    // Those, and what an agreement did not change.
    expect(await findings(id, { verdict: ['SUSPECTED', 'FOUND'] })).toHaveLength(7);
    // A finding for each street, and one for each of its units.
    expect(await findings(id)).toHaveLength(streets.length * 2 + 2);
  });

  test('with each figure, what it was read from, and the numbers in the reason', async () => {
    const id = await aWholeAnalysis();
    const [worst] = await findings(id, { ofUnit: false, verdict: ['FOUND'] });
    const { figures = [], signs = [] } = worst ?? {};
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toEqual({
      ASKED_BY_COMMUNITY: 2,
      ASKED_BY_UNITS: 1,
      ASKED_RATIO: 2,
      COMMUNITY_ANSWERED_SHARE: 1,
      UNITS_ANSWERED_SHARE: 0,
      GIVEN: 4,
      RECEIVED: 1,
      RETURN_RATIO: 0.25,
      RETURN_RATIO_BEFORE: 0.5,
      AGREED: 4,
      UNITS: 2,
      UNITS_NEVER_ASKED: 1,
      UNITS_UNANSWERED: 1,
    });
    expect(figures.find(({ name }) => name === 'GIVEN')?.source).toBe('Division.exchangeBalance');
    expect(signs.find(({ kind }) => kind === 'LITTLE_BACK')?.reason).toBe('驻区单位付出4份,受益1份');
    const [nothing] = await findings(id, { division: code(4) });
    expect(nothing?.figures.find(({ name }) => name === 'RETURN_RATIO')?.value).toBeNull();
  });

  test('and behind each figure its cases: of a share those that it counts, of what follows from others none', async () => {
    const found = await findings(await aWholeAnalysis(), { division: code(1) });
    const street = found.find(({ unit }) => unit === null);
    const giver = found.find(({ unit }) => unit?.id === 'unt_b');
    expect(street && behindFigures(street)).toEqual({
      ASKED_BY_COMMUNITY: '2 Need ned_1 Need ned_2',
      ASKED_BY_UNITS: '1 Need ned_3',
      COMMUNITY_ANSWERED_SHARE: '2 Need ned_1 Need ned_2',
      UNITS_ANSWERED_SHARE: '0',
      GIVEN: '2 Exchange exc_a Exchange exc_b',
      RECEIVED: '1 Exchange exc_back',
      AGREED: '4 Claim clm_1 Claim clm_2 Claim clm_3 Claim clm_4',
      UNITS: '2 Unit unt_a Unit unt_b',
      UNITS_NEVER_ASKED: '1 Unit unt_a',
      UNITS_UNANSWERED: '1 Need ned_3',
    });
    expect(giver && behindFigures(giver)).toEqual({
      ASKED_BY_UNITS: '1 Need ned_3',
      GIVEN: '1 Exchange exc_b',
      RECEIVED: '1 Exchange exc_back',
      UNITS_UNANSWERED: '1 Need ned_3',
    });
    const ratio = street?.figures.find(({ name }) => name === 'RETURN_RATIO');
    expect(ratio).toMatchObject({ source: 'RECEIVED, GIVEN', caseCount: null, cases: [] });
  });

  test('by what came of agreements: as many days after the first one of a unit as before it, with both spans as its cases', async () => {
    const id = await aWholeAnalysis();
    const found = await findings(id, { division: code(200) });
    expect(found.map(told)).toEqual(
      expect.arrayContaining([
        [code(200), 'SUSPECTED', ['AGREEMENT_WITHOUT_EFFECT agr_same']],
        ['unt_same', 'SUSPECTED', ['AGREEMENT_WITHOUT_EFFECT agr_same exc_after exc_before exc_got']],
        ['unt_more', 'CLEAR', []],
        ['unt_new', 'CLEAR', []],
      ]),
    );
    const compared = (unit: string | null) =>
      figuresOf(found.find((one) => (one.unit?.id ?? null) === unit)).slice(-10);
    expect(compared('unt_same')).toEqual([
      ['AGREEMENTS', 1],
      ['GIVEN_BEFORE_AGREEMENT', 2],
      ['GIVEN_AFTER_AGREEMENT', 2],
      ['GIVEN_CHANGE', 0],
      ['RECEIVED_BEFORE_AGREEMENT', 1],
      ['RECEIVED_AFTER_AGREEMENT', 0],
      ['RECEIVED_CHANGE', -1],
      ['ASKED_BEFORE_AGREEMENT', 1],
      ['ASKED_AFTER_AGREEMENT', 1],
      ['ASKED_CHANGE', 0],
    ]);
    const same = found.find(({ unit }) => unit?.id === 'unt_same');
    expect(same && behindFigures(same)).toMatchObject({
      AGREEMENTS: '1 CoBuildingAgreement agr_same',
      GIVEN_BEFORE_AGREEMENT: '1 Exchange exc_before',
      GIVEN_AFTER_AGREEMENT: '1 Exchange exc_after',
      RECEIVED_BEFORE_AGREEMENT: '1 Exchange exc_got',
      RECEIVED_AFTER_AGREEMENT: '0',
      ASKED_BEFORE_AGREEMENT: '1 Need ned_before',
      ASKED_AFTER_AGREEMENT: '1 Need ned_after',
    });
    expect(Object.fromEntries(compared(null))).toMatchObject({
      AGREEMENTS: 2,
      GIVEN_CHANGE: 0,
      RECEIVED_BEFORE_AGREEMENT: 1,
      RECEIVED_AFTER_AGREEMENT: 1,
    });
    expect(compared('unt_new').some(([name]) => name === 'AGREEMENTS')).toBe(false);
    const around = asked.find(({ query }) => query.includes('ExchangesAround'));
    expect(around?.variables).toMatchObject({
      code: code(200),
      from: '2024-05-01T02:00:00.000Z',
      before: '2026-06-01T02:00:00.000Z',
    });
    const [sign] = found.find(({ unit }) => unit?.id === 'unt_same')?.signs ?? [];
    expect(sign?.reason).toBe(
      '协议生效前365天付出2份、受益1份、提出需求1项,生效后365天付出2份、受益0份、提出需求1项,均未增加',
    );
  });

  test('over a year of days in the city, beside the year before', async () => {
    await aWholeAnalysis();
    expect(asked[0]?.variables).toMatchObject({
      division: district,
      year: { from: '2025-06-16', to: '2026-06-15' },
      before: { from: '2024-06-16', to: '2025-06-15' },
      start: '2025-06-15T16:00:00.000Z',
      end: '2026-06-15T16:00:00.000Z',
    });
  });

  test('20 streets a question, lists to their end, gone on with where it was broken off', async () => {
    const { row } = await open();
    expect(row).toMatchObject({ state: 'RUNNING', version: 1 });
    const id = row?.id ?? '';
    expect((await gather(id, 1, 1)).row).toMatchObject({
      state: 'RUNNING',
      examined: 20,
      total: streets.length,
    });
    // One page, and the needs and exchanges of one street that do not fit on it.
    expect(asked).toHaveLength(3);
    failing = true;
    expect((await gather(id, 2)).row).toMatchObject({
      examined: 20,
      failure: expect.stringContaining('volunteer'),
    });
    failing = false;
    expect((await gather(id, 3)).row).toMatchObject({
      state: 'DONE',
      examined: streets.length,
      failure: null,
    });
    expect(codes(await gather(id, 4))).toEqual(['WRONG_STATE']);
    const [large] = await findings(id, { division: code(5), ofUnit: false });
    // So many cases are kept, and how many there are is told.
    for (const name of ['ASKED_BY_UNITS', 'GIVEN']) {
      const figure = large?.figures.find((one) => one.name === name);
      expect(figure).toMatchObject({ caseCount: 130, cases: { length: 100 } });
    }
  });

  test('by the thresholds of the place, which are data, and never by one sign alone', async () => {
    expect(codes(await set('ONE_WAY_SIGNS', 1))).toEqual(['OUT_OF_RANGE']);
    expect(codes(await set('LEAST_RETURN', 1.01))).toEqual(['OUT_OF_RANGE']);
    expect(codes(await set('LEAST_RETURN', 0.1, { division: city }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await set('LEAST_RETURN', 0.1, {}, someone('street', district)))).toEqual(['NOT_ALLOWED']);
    expect(codes(await set('LEAST_RETURN', 2, { division: '5301' }))).toEqual(['NOT_FOUND', 'OUT_OF_RANGE']);
    const before = await aWholeAnalysis();
    expect(codes(await set('LEAST_RETURN', 0.1))).toEqual([]);
    expect(codes(await set('UNANSWERED_DAYS', 29))).toEqual([]);
    const after = await aWholeAnalysis();
    expect(
      (await findings(after, { sign: ['UNANSWERED'], ofUnit: true })).map((one) => one.unit?.id),
    ).toEqual(expect.arrayContaining(['unt_b', 'unt_d']));
    expect(await findings(after, { sign: ['LITTLE_BACK'], ofUnit: false })).toEqual([]);
    // What was found by the older ones stays.
    expect(await findings(before, { sign: ['LITTLE_BACK'], ofUnit: false })).toHaveLength(1);
    const { row } = await open(
      { division: `530104${'0'.repeat(6)}` },
      someone('organization-department', city),
    );
    expect(row?.['thresholds']).toContainEqual({ name: 'LEAST_RETURN', value: 0.75 });
    await set('LEAST_RETURN', 0.75);
    await set('UNANSWERED_DAYS', 30);
  });

  test('by those who look after the place only', async () => {
    expect(codes(await open({ division: city }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await open({}, someone('community', district)))).toEqual(['NOT_ALLOWED']);
    expect(codes(await open({ division: '5301' }))).toEqual(['NOT_FOUND']);
    expect(codes(await open({ on: '2026-06-16' }))).toEqual(['NOT_YET']);
  });

  test('and is told to those who work there', async () => {
    const id = await aWholeAnalysis();
    const { analysis } = await service.query<{ analysis: { findings: { totalCount: number } } }>(
      'query ($id: ID!) { analysis(id: $id) { findings { totalCount } } }',
      { id },
      { viewer: someone('street', code(1)) },
    );
    expect(analysis.findings.totalCount).toBe(3);
  });
});
