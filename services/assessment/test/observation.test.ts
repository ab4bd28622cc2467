import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const city = '530100000000';
const district: Viewer = {
  id: 'acc_district',
  roles: ['organization-department'],
  territory: ['530103000000'],
  lines: [],
  rights: new Set(['statistics:write', 'changes:read']),
};

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

interface Answer {
  readonly stored: { readonly id?: string; readonly code?: string; readonly version?: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function change(mutation: string, selection: string, input: object, viewer = district) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const text = `mutation ($input: ${type}Input!) {
    answer: ${mutation}(input: $input) { stored: ${selection} userErrors { code field } } }`;
  const { answer } = await service.query<{ answer: Answer }>(text, { input }, { viewer });
  return {
    stored: answer.stored,
    errors: answer.userErrors.map(({ code, field }) => `${code} ${field?.at(-1)}`),
  };
}

const define = (input: object) => change('defineIndicator', 'indicator { code version }', input);
const record = (input: object, viewer?: Viewer) =>
  change('recordObservation', 'observation { id }', input, viewer);

async function observation(id: string, fields: string): Promise<unknown> {
  const text = `query ($id: ID!) { statObservation(id: $id) { ${fields} } }`;
  return (await service.query<{ statObservation: unknown }>(text, { id })).statObservation;
}

const measure = { name: '党支部', unit: 'branches', definition: 'Branches.', owner: 'MEMBERS' };
const said = {
  place: '530103000000',
  placeName: '盘龙区',
  value: '89',
  asOf: '2020-01-01',
  source: '工作报告',
};

describe('An indicator', () => {
  test('is defined once, and changed by who has read its version', async () => {
    expect(await define({ code: 'BRANCHES', ...measure })).toEqual({
      stored: { code: 'BRANCHES', version: 1 },
      errors: [],
    });
    expect(await define({ code: 'BRANCHES', ...measure })).toEqual({
      stored: null,
      errors: ['ALREADY_EXISTS code'],
    });
    const change = { code: 'BRANCHES', ...measure, name: '党支部数' };
    expect(await define({ ...change, expectedVersion: 1 })).toMatchObject({ stored: { version: 2 } });
    expect((await define({ ...change, expectedVersion: 1 })).errors).toEqual(['CONFLICT expectedVersion']);
    expect((await define({ ...change, code: 'NONE', expectedVersion: 1 })).errors).toEqual([
      'NOT_FOUND code',
    ]);
  });

  test('is refused with all that is wrong with it', async () => {
    const wrong = { ...measure, code: 'small', name: ' ', unit: 'u'.repeat(21), definition: 'd'.repeat(501) };
    expect((await define(wrong)).errors).toEqual([
      'MALFORMED code',
      'REQUIRED name',
      'TOO_LONG unit',
      'TOO_LONG definition',
    ]);
  });
});

describe('An observation', () => {
  test('is stored as it was stated, to the last digit, and told to those who follow', async () => {
    await build.anIndicator({ code: 'EXACTLY', unit: '%' });
    const input = {
      ...said,
      indicator: 'EXACTLY',
      value: '-83.900001',
      valueBefore: '18',
      whole: '123456789012345.5',
      qualifier: 'AT_LEAST',
      basis: '非公企业',
      asOfPrecision: 'YEAR',
      asOfInferred: true,
    };
    const { stored } = await record(input);
    const fields =
      'value valueBefore whole share qualifier unit basis asOf asOfPrecision asOfInferred method place { code }';
    expect(await observation(stored?.id ?? '', fields)).toEqual({
      value: '-83.900001',
      valueBefore: '18',
      whole: '123456789012345.5',
      share: '0',
      qualifier: 'AT_LEAST',
      unit: '%',
      basis: '非公企业',
      asOf: '2020-01-01',
      asOfPrecision: 'YEAR',
      asOfInferred: true,
      method: 'DECLARED',
      place: { code: '530103000000' },
    });
    const [step] = await service.database.sql`
      select entity_type, action, actor_id, division_code from assessment.trace where entity_id = ${stored?.id ?? ''}`;
    expect(step).toEqual({
      entity_type: 'StatObservation',
      action: 'record',
      actor_id: 'acc_district',
      division_code: '530103000000',
    });
  });

  test.each([
    [{ indicator: 'NONE' }, 'NOT_FOUND indicator'],
    [{ place: '5301' }, 'MALFORMED place'],
    [{ place: '530102000000' }, 'NOT_ALLOWED place'],
    [{ placeName: '' }, 'REQUIRED placeName'],
    [{ value: '1234567890123456' }, 'OUT_OF_RANGE value'],
    [{ valueBefore: '0.1234567' }, 'OUT_OF_RANGE valueBefore'],
    [{ whole: '0' }, 'OUT_OF_RANGE whole'],
    [{ unit: 'u'.repeat(21) }, 'TOO_LONG unit'],
    [{ unit: ' ' }, 'REQUIRED unit'],
    [{ basis: 'b'.repeat(201) }, 'TOO_LONG basis'],
    [{ source: '' }, 'REQUIRED source'],
    [{ asOf: '2026-06-16' }, 'NOT_YET asOf'],
    [{ asOfPrecision: 'YEAR', asOf: '2020-02-01' }, 'CONTRADICTION asOf'],
    [{ corrects: 'obs_none' }, 'NOT_FOUND corrects'],
  ])('with %j is refused: %s', async (wrong, refusal) => {
    await service.database.sql`
      insert into assessment.indicators (code, name, unit, definition, owner)
      values ('REFUSED', '党支部', 'branches', 'Branches.', 'MEMBERS') on conflict do nothing`;
    expect((await record({ ...said, indicator: 'REFUSED', ...wrong })).errors).toEqual([refusal]);
  });

  test('is not overwritten by another document, and corrected only by one more observation', async () => {
    const { code: indicator } = await build.anIndicator();
    const first = await record({ ...said, indicator });
    expect((await record({ ...said, indicator, value: '90' })).errors).toEqual(['ALREADY_EXISTS source']);
    const other = await record({ ...said, indicator, value: '90', source: '统计年鉴' });
    const elsewhere = { ...said, indicator, corrects: other.stored?.id, value: '91' };
    expect((await record(elsewhere)).errors).toEqual(['NOT_FOUND corrects']);
    const correction = await record({ ...said, indicator, corrects: first.stored?.id, value: '91' });
    expect((await record({ ...said, indicator, corrects: first.stored?.id, value: '92' })).errors).toEqual([
      'ALREADY_EXISTS corrects',
    ]);
    const text = `query ($code: ID!) { indicator(code: $code) {
      observations(orderBy: { field: ID }) { nodes { id value source corrects { id } correctedBy { value } } }
      standing: observations(where: { corrected: false }) { totalCount } } }`;
    expect(await service.query(text, { code: indicator })).toEqual({
      indicator: {
        observations: {
          nodes: [
            {
              id: first.stored?.id,
              value: '89',
              source: '工作报告',
              corrects: null,
              correctedBy: { value: '91' },
            },
            { id: other.stored?.id, value: '90', source: '统计年鉴', corrects: null, correctedBy: null },
            {
              id: correction.stored?.id,
              value: '91',
              source: '工作报告',
              corrects: { id: first.stored?.id },
              correctedBy: null,
            },
          ],
        },
        standing: { totalCount: 2 },
      },
    });
    const rewrite = service.database.sql`update assessment.stat_observations set value = 0`;
    await expect(rewrite).rejects.toThrow('are only ever added');
  });
});

const shares = { unit: '%', basis: '社区工作者' };

describe('Growth', () => {
  test('is told between two days, with its rate and what it makes in a year', async () => {
    const of = await build.anIndicator();
    await build.anObservation({ of, ...shares, value: '80', asOf: '2017-01-01' });
    const later = await build.anObservation({ of, ...shares, value: '90', asOf: '2018-01-01' });
    expect(
      await observation(
        later.id,
        'growth { previous { value } days reason change rate changePerYear exact }',
      ),
    ).toEqual({
      growth: {
        previous: { value: '80' },
        days: 365,
        reason: null,
        change: '10',
        rate: '12.5',
        changePerYear: '10',
        exact: true,
      },
    });
  });

  test.each([
    [{ basis: '社区' }, 'BASIS_DIFFERS'],
    [{ basis: null }, 'BASIS_NOT_STATED'],
    [{ unit: 'persons' }, 'UNIT_DIFFERS'],
  ])('is not told where the earlier value has %j: %s', async (earlier, reason) => {
    const of = await build.anIndicator();
    await build.anObservation({ of, ...shares, ...earlier, value: '80', asOf: '2017-01-01' });
    const later = await build.anObservation({ of, ...shares, value: '90', asOf: '2018-01-01' });
    const none = { reason, change: null, rate: null, changePerYear: null };
    expect(await observation(later.id, 'growth { reason change rate changePerYear }')).toEqual({
      growth: none,
    });
  });

  test('leaves out what was corrected and what was counted otherwise, prefers what compares, and knows bounds', async () => {
    const of = await build.anIndicator();
    const wrong = await build.anObservation({ of, value: '70', asOf: '2018-01-01' });
    await build.anObservation({
      of,
      value: '75',
      asOf: '2018-01-01',
      qualifier: 'MORE_THAN',
      correctsId: wrong.id,
    });
    await build.anObservation({ of, value: '1', asOf: '2018-01-01', source: '年鉴', unit: 'persons' });
    await build.anObservation({ of, value: '2', asOf: '2019-01-01', method: 'COMPUTED' });
    const later = await build.anObservation({ of, value: '90', asOf: '2020-01-01' });
    expect(await observation(later.id, 'growth { previous { value } change exact }')).toEqual({
      growth: { previous: { value: '75' }, change: '15', exact: false },
    });
    expect(await observation(wrong.id, 'growth { change } comparison { holds }')).toEqual({
      growth: null,
      comparison: null,
    });
  });
});

describe('A declared value beside the counted one', () => {
  test.each([
    ['EXACT', '89', true],
    ['EXACT', '90', false],
    ['FULL', '89', true],
    ['AT_LEAST', '89', true],
    ['AT_LEAST', '88', false],
    ['MORE_THAN', '89', false],
    ['MORE_THAN', '89.1', true],
    ['FEWER_THAN', '88', true],
    ['FEWER_THAN', '89', false],
    ['ABOUT', '40', null],
    ['NEARLY', '88', null],
    ['BASICALLY_FULL', '88', null],
    ['ROUNDED', '88', null],
  ] as const)('meant as %s and counted as %s: %s', async (qualifier, value, holds) => {
    const of = await build.anIndicator();
    const declared = await build.anObservation({ of, value: '89', qualifier });
    await build.anObservation({ of, value, method: 'COMPUTED', asOf: '2026-03-31' });
    expect(await observation(declared.id, 'comparison { days reason computed { value } holds }')).toEqual({
      comparison: { days: 2281, reason: null, computed: { value }, holds },
    });
    const text = `query ($code: [ID!]) { statObservations(where: { indicator: $code, contradicted: true }) { totalCount } }`;
    expect(await service.query(text, { code: [of.code] })).toEqual({
      statObservations: { totalCount: holds === false ? 1 : 0 },
    });
  });

  test('does not compare where the basis differs, and says so', async () => {
    const of = await build.anIndicator();
    const declared = await build.anObservation({ of, ...shares, value: '83.9' });
    await build.anObservation({ of, ...shares, basis: '规模以上企业', value: '70', method: 'COMPUTED' });
    expect(
      await observation(declared.id, 'comparison { reason difference holds computed { basis } }'),
    ).toEqual({
      comparison: {
        reason: 'BASIS_DIFFERS',
        difference: null,
        holds: null,
        computed: { basis: '规模以上企业' },
      },
    });
  });
});

test('a division has the profile of the day asked for, each figure with its qualifier', async () => {
  const place = { placeCode: city, source: '街道汇报' };
  const [area, population] = [
    await build.anIndicator({ code: 'AREA' }),
    await build.anIndicator({ code: 'POPULATION' }),
  ];
  await build.anObservation({ of: area, ...place, value: '9', asOf: '2021-12-01' });
  await build.anObservation({
    of: population,
    ...place,
    value: '200000',
    qualifier: 'MORE_THAN',
    asOf: '2021-12-01',
  });
  await build.anObservation({ of: area, ...place, value: '10', asOf: '2025-01-01' });
  const profile =
    '{ asOf source area { value } residentPopulation { value qualifier } partyBranches { value } }';
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division {
    once: profile(asOf: "2022-06-01") ${profile} now: profile ${profile} before: profile(asOf: "2021-11-30") { asOf } } } }`;
  const representations = [{ __typename: 'Division', code: city }];
  const { _entities: found } = await service.query<{ _entities: unknown[] }>(text, { representations });
  expect(found).toEqual([
    {
      once: {
        asOf: '2021-12-01',
        source: '街道汇报',
        area: { value: '9' },
        residentPopulation: { value: '200000', qualifier: 'MORE_THAN' },
        partyBranches: null,
      },
      now: {
        asOf: '2025-01-01',
        source: '街道汇报',
        area: { value: '10' },
        residentPopulation: null,
        partyBranches: null,
      },
      before: null,
    },
  ]);
});

test('observations with growth and comparison are one statement, however many', async () => {
  const text = `query ($n: Int) { statObservations(first: $n) { totalCount nodes { value indicator { name }
    growth { change previous { value } } comparison { holds computed { value } } correctedBy { id } } } }`;
  for (const n of [1, 10, 100]) {
    const { errors, statements } = await service.raw(text, { n }, { viewer: unrestrictedViewer });
    expect([errors, statements]).toEqual([[], 1]);
  }
});
