import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const city: Viewer = {
  id: 'acc_city',
  roles: ['organization-department'],
  territory: ['530100000000'],
  lines: [],
  rights: 'all',
};
const administrator: Viewer = { ...city, id: 'acc_admin', roles: ['administrator'] };

interface Refused {
  readonly userErrors: readonly { code: string; field: string[] | null }[];
}

async function ask<T>(name: string, selection: string, input: object, viewer: Viewer): Promise<T & Refused> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  return (await service.query<{ answer: T & Refused }>(text, { input }, { viewer })).answer;
}

const fieldsOf = ({ userErrors }: Refused) =>
  userErrors.map(({ code, field }) => [code, field?.slice(1).join('.')]);

const rate = (weight: number) => ({
  name: `指标${weight}`,
  source: 'DECLARED',
  numerator: '已办',
  denominator: '应办',
  covers: '全部',
  weight,
  noneAt: 0,
  fullAt: 1,
});

describe('a scheme', () => {
  test('is drafted with its rules, given items, and published once they make 100 with what is left to local ones', async () => {
    const drafted = await ask<{ scheme: { id: string; edition: number } }>(
      'draftAssessmentScheme',
      'scheme { id edition state localWeight appealDays excellentFrom goodFrom fairFrom items { id } }',
      { code: 'PUBLISHED-ONCE', name: ' 考核办法 ', division: city.territory[0], localWeight: 10 },
      city,
    );
    expect(drafted).toMatchObject({
      scheme: {
        edition: 1,
        state: 'DRAFT',
        localWeight: 10,
        appealDays: 7,
        excellentFrom: 85,
        goodFrom: 70,
        fairFrom: 60,
        items: [],
      },
      userErrors: [],
    });
    const scheme = drafted.scheme.id;
    const set = (expectedVersion: number, weights: number[]) =>
      ask(
        'setItemsOfAssessmentScheme',
        'scheme { items { number name weight direction } }',
        {
          scheme,
          expectedVersion,
          items: weights.map(rate),
        },
        city,
      );
    await set(1, [30, 50]);
    const publish = (expectedVersion: number) =>
      ask('publishAssessmentScheme', 'scheme { state publishedAt }', { scheme, expectedVersion }, city);
    expect(fieldsOf(await publish(2))).toEqual([['WEIGHTS', 'scheme']]);
    expect(await set(2, [40, 50])).toMatchObject({
      scheme: {
        items: [
          { number: 1, name: '指标40', weight: 40, direction: 'MORE_IS_BETTER' },
          { number: 2, name: '指标50', weight: 50, direction: 'MORE_IS_BETTER' },
        ],
      },
    });
    expect(await publish(3)).toMatchObject({
      scheme: { state: 'PUBLISHED', publishedAt: '2026-06-15T04:00:00.000Z' },
    });
  });

  test('is fixed once published: the database itself refuses items to come, change or go', async () => {
    const { items } = await build.aPublishedScheme([{ name: '原样' }]);
    const { sql } = service.database;
    const id = items[0]?.id ?? '';
    const attempts = [
      () => sql`insert into assessment.scheme_items select (jsonb_populate_record(i, '{"id": "sit_more"}')).*
        from assessment.scheme_items i where id = ${id}`,
      () => sql`update assessment.scheme_items set weight = 1 where id = ${id}`,
      () => sql`delete from assessment.scheme_items where id = ${id}`,
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('is fixed');
    expect(await sql`select name, weight from assessment.scheme_items where id = ${id}`).toEqual([
      { name: '原样', weight: 100 },
    ]);
  });

  test('has a next edition that begins with its items', async () => {
    const { scheme } = await build.aPublishedScheme([{ weight: 60 }, { weight: 40 }], {
      code: 'NEXT',
      edition: 4,
    });
    const input = { code: 'NEXT', name: '新办法', division: city.territory[0], basedOn: scheme.id };
    const selection = 'scheme { edition basedOn { id } items { number weight } }';
    expect(await ask('draftAssessmentScheme', selection, input, city)).toMatchObject({
      scheme: {
        edition: 5,
        basedOn: { id: scheme.id },
        items: [
          { number: 1, weight: 60 },
          { number: 2, weight: 40 },
        ],
      },
    });
  });

  test.each([
    ['code', { code: 'lower' }, 'BAD_FORM'],
    ['name', { name: '' }, 'REQUIRED'],
    ['division', { division: '5301' }, 'NOT_FOUND'],
    ['division', { division: '530200000000' }, 'NOT_ALLOWED'],
    ['basedOn', { basedOn: 'sch_none' }, 'NOT_FOUND'],
    ['localWeight', { localWeight: 51 }, 'OUT_OF_RANGE'],
    ['appealDays', { appealDays: 0 }, 'OUT_OF_RANGE'],
    ['excellentFrom', { goodFrom: 90 }, 'CONTRADICTION'],
  ])('is refused for its %s: %j', async (field, given, code) => {
    const input = { code: 'REFUSED', name: '办法', division: city.territory[0], ...given };
    const answer = await ask('draftAssessmentScheme', 'scheme { id }', input, city);
    expect(fieldsOf(answer)).toContainEqual([code, field]);
    expect(answer).toMatchObject({ scheme: null });
  });
});

describe('a measure', () => {
  const document =
    'query ($division: ID!, $first: Int, $after: String) { divisions(where: { within: $division }, first: $first, after: $after) { nodes { code } } }';
  const measure = {
    code: 'COUNTED',
    name: '计数',
    covers: '社区',
    document,
    subjects: 'divisions',
    organization: 'partyCommittee',
    numerator: 'held.meetings',
  };

  test('is defined edition by edition, and no edition ever changes', async () => {
    const define = () =>
      ask<{ measure: { id: string } }>(
        'defineAssessmentMeasure',
        'measure { id edition }',
        measure,
        administrator,
      );
    expect(await define()).toMatchObject({ measure: { edition: 1 }, userErrors: [] });
    const { measure: second, ...rest } = await define();
    expect({ ...second, ...rest }).toMatchObject({ edition: 2, userErrors: [] });
    const { sql } = service.database;
    const change = sql`update assessment.assessment_measures set document = '' where id = ${second.id}`;
    await expect(change).rejects.toThrow('only ever added');
  });

  test('is not for organization departments to define', async () => {
    expect(fieldsOf(await ask('defineAssessmentMeasure', 'measure { id }', measure, city))).toEqual([
      ['NOT_ALLOWED', undefined],
    ]);
  });

  test.each([
    ['code', { code: 'a' }, 'BAD_FORM'],
    ['numerator', { numerator: 'a b' }, 'BAD_FORM'],
    ['interval', { interval: 'months', denominator: 'all' }, 'CONTRADICTION'],
    ['document', { document: '{' }, 'SYNTAX'],
    ['document', { document: 'mutation ($division: ID!) { a }' }, 'NOT_A_QUERY'],
    ['document', { document: 'query A { a } query B { a }' }, 'NOT_A_QUERY'],
    ['document', { document: `${document} # ${'x'.repeat(10_000)}` }, 'TOO_LONG'],
    ['document', { document: document.replace('$division: ID!', '$street: ID!') }, 'VARIABLES'],
    ['document', { document: 'query ($division: ID!) { a }' }, 'VARIABLES'],
  ])('is refused for its %s: %j', async (field, given, code) => {
    const answer = await ask(
      'defineAssessmentMeasure',
      'measure { id }',
      { ...measure, ...given },
      administrator,
    );
    expect(fieldsOf(answer)).toEqual([[code, field]]);
  });
});
