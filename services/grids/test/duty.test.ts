import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { UserError } from '@graphroots/kit/user-error';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { duties } from '../src/duty/duty.table.ts';
import { community, createBuilders } from './builders.ts';
import { chooseDuty } from './naive-duties.ts';

/** A Friday morning in an office. */
const start = Date.parse('2026-06-12T09:00:00+08:00');
const hour = 3_600_000;
const district = '530103000000';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let now = start;
let gridId: string;

beforeAll(async () => {
  service = await openTestService(grids, () => new Date(now));
  build = createBuilders(service.database.db);
  ({ id: gridId } = await build.aGrid());
  for (const id of ['unt_light', 'unt_water']) await build.aDepartment({ id, path: `1/${id.length}/` });
  await build.aDepartment({ id: 'unt_elsewhere', divisionCode: '530112000000' });
});
afterAll(() => service.close());

function viewer(role: Role, territory: readonly string[] = [district]): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

const centre = viewer('command-centre');
const city = viewer('administrator', ['530100000000']);

interface Payload {
  readonly duty: { readonly id: string; readonly version: number; readonly validTo: string | null } | null;
  readonly userErrors: readonly UserError[];
}

async function change(mutation: string, input: object, by: Viewer = centre): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    duty { id version validTo } userErrors { code field message } } }`;
  const { answer } = await service.query<{ answer: Payload }>(text, { input }, { viewer: by });
  return answer;
}

const terms = {
  department: 'unt_light',
  acceptMinutes: 60,
  handleMinutes: 840,
  confirmMinutes: 420,
  basis: '市政公用设施管理条例第八条',
  validFrom: '2026-06-12',
};

async function aMatter(name: string): Promise<string> {
  return build.aCategory(name);
}

async function adopted(category: string, more: object = {}, by: Viewer = centre): Promise<string> {
  const { duty, userErrors } = await change(
    'adoptDuty',
    { category, division: district, ...terms, ...more },
    by,
  );
  if (!duty) throw new Error(JSON.stringify(userErrors));
  return duty.id;
}

const codes = ({ userErrors }: Payload) =>
  userErrors.map(({ code, field }) => `${code} ${field?.slice(1).join('.')}`);

interface Shown {
  readonly duty: { readonly id: string } | null;
  readonly overruled: readonly { readonly id: string; readonly level: string }[];
  readonly otherTimes: { readonly nodes: readonly { readonly id: string }[] };
}

async function responsible(place: string, category: string, asOf: string): Promise<Shown | null> {
  const { whoIsResponsible } = await service.query<{ whoIsResponsible: Shown | null }>(
    `query ($category: String!, $asOf: Date) { whoIsResponsible(${place}, category: $category, asOf: $asOf) {
      duty { id } overruled { id level } otherTimes { nodes { id } } } }`,
    { category, asOf },
  );
  return whoIsResponsible;
}

describe('who is responsible', () => {
  test('is the narrowest duty in force, and the wider ones are named as overruled', async () => {
    const category = await aMatter('NARROW');
    const fallback = await adopted(category, { division: null, department: null }, city);
    const wide = await adopted(category);
    const narrow = await adopted(category, { division: community, department: 'unt_water' });
    const later = await change('replaceDuty', {
      ...terms,
      duty: wide,
      expectedVersion: 1,
      validFrom: '2026-07-01',
    });
    expect(await responsible(`grid: "${gridId}"`, category, '2026-06-20')).toEqual({
      duty: { id: narrow },
      overruled: [
        { id: wide, level: 'DISTRICT' },
        { id: fallback, level: 'DEFAULT' },
      ],
      otherTimes: { nodes: [{ id: later.duty?.id }] },
    });
    const elsewhere = await responsible('division: "530103002000"', category, '2026-07-02');
    expect(elsewhere?.duty).toEqual({ id: later.duty?.id });
    expect((await responsible('division: "530112000000"', category, '2026-07-02'))?.duty).toEqual({
      id: fallback,
    });
    expect((await responsible(`grid: "${gridId}"`, category, '2026-06-11'))?.duty).toBeNull();
  });

  test('is chosen as a plain search through any catalogue chooses', async () => {
    const random = createRandom(20_260_612);
    const category = await aMatter('RANDOM');
    const areas = ['', '53', '5301', '530103', '530103001', '530103001001', '530103001002', '530112'];
    for (const area of areas) {
      // Versions that follow each other, now and then with a gap between them.
      let day = 1;
      while (day < 28 && random.chance(0.85)) {
        const [from, to] = [day + random.between(0, 3), day + random.between(4, 9)];
        await build
          .aDuty({
            category,
            of: await build.aDepartment({ divisionCode: '530100000000' }),
            divisionCode: area === '' ? null : area.padEnd(12, '0'),
            validFrom: `2026-03-${String(Math.min(from, 28)).padStart(2, '0')}`,
            validTo: random.chance(0.15) ? null : `2026-03-${String(Math.min(to, 29)).padStart(2, '0')}`,
          })
          .catch(() => undefined);
        day = to;
      }
    }
    const catalogue = await service.database.db.select().from(duties);
    const places = [
      '530103001001',
      '530103001002',
      '530103002001',
      '530103000000',
      '530112006001',
      '530800000000',
    ];
    for (const division of places) {
      const place = division.replace(/(000)+$/, '');
      for (const date of times(31, (index) => `2026-03-${String(index + 1).padStart(2, '0')}`)) {
        const found = await responsible(`division: "${division}"`, category, date);
        const wanted = chooseDuty(catalogue, { place, category, day: date });
        expect(found?.duty?.id, `${division} on ${date}`).toBe(wanted?.id);
      }
    }
    expect(catalogue.filter((duty) => duty.category === category).length).toBeGreaterThan(10);
  });

  test('is asked in one statement, with the grid, the people in it and every level above', async () => {
    const category = await aMatter('LEVELS');
    await adopted(category);
    const grid = await build.aGrid({ leadOrganizationId: 'org_1' });
    const building = await build.aBuilding({ in: grid, leadOrganizationId: 'org_2' });
    await build.aGridPost({ in: grid, is: 'mbr_1' });
    const { data, statements } = await service.raw(
      `query ($building: ID!, $category: String!) { whoIsResponsible(building: $building, category: $category) {
        duty { department { id } level acceptMinutes handleMinutes basis }
        building { leadOrganization { id } }
        grid { leadOrganization { id } posts { nodes { role holder { id } } } }
        community { code } street { code } district { code } city { code } } }`,
      { building: building.id, category },
    );
    expect(statements).toBe(1);
    expect(data).toEqual({
      whoIsResponsible: {
        duty: {
          department: { id: 'unt_light' },
          level: 'DISTRICT',
          acceptMinutes: 60,
          handleMinutes: 840,
          basis: terms.basis,
        },
        building: { leadOrganization: { id: 'org_2' } },
        grid: {
          leadOrganization: { id: 'org_1' },
          posts: { nodes: [{ role: 'GRID_HEAD', holder: { id: 'mbr_1' } }] },
        },
        community: { code: community },
        street: { code: '530103001000' },
        district: { code: district },
        city: { code: '530100000000' },
      },
    });
  });

  test('cannot be asked of no place, of two, or of what is no code', async () => {
    for (const place of ['', `grid: "${gridId}", division: "${district}", `, 'division: "5301", ']) {
      const { errors } = await service.raw(`{ whoIsResponsible(${place}category: "X") { day } }`);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
    expect(await responsible('building: "bld_none"', 'X', '2026-06-12')).toBeNull();
  });
});

describe('the catalogue', () => {
  test('keeps each version with its days, its basis and the step that made it', async () => {
    const category = await aMatter('KEPT');
    const first = await adopted(category);
    const { duty } = await change('replaceDuty', {
      ...terms,
      duty: first,
      expectedVersion: 1,
      handleMinutes: 420,
      validFrom: '2026-06-15',
    });
    await change('endDuty', {
      duty: duty?.id,
      expectedVersion: 1,
      validTo: '2026-12-31',
      reason: '机构改革',
    });
    const { data, statements } = await service.raw(
      `query ($category: [String!]) { duties(where: { category: $category }, orderBy: { field: VALID_FROM }) { nodes {
        handleMinutes validFrom validTo replaces { id } history { nodes { action reason } } } } }`,
      { category },
    );
    expect(statements).toBe(1);
    expect(data).toEqual({
      duties: {
        nodes: [
          {
            handleMinutes: 840,
            validFrom: '2026-06-12',
            validTo: '2026-06-15',
            replaces: null,
            history: {
              nodes: [
                { action: 'adopt', reason: null },
                { action: 'replace', reason: null },
              ],
            },
          },
          {
            handleMinutes: 420,
            validFrom: '2026-06-15',
            validTo: '2026-12-31',
            replaces: { id: first },
            history: {
              nodes: [
                { action: 'adopt', reason: null },
                { action: 'end', reason: '机构改革' },
              ],
            },
          },
        ],
      },
    });
  });

  test('takes back a version that has not begun, and another may take its place', async () => {
    const category = await aMatter('TAKEN_BACK');
    const duty = await adopted(category, { validFrom: '2027-01-01' });
    const ended = await change('endDuty', {
      duty,
      expectedVersion: 1,
      validTo: '2027-01-01',
      reason: '有误',
    });
    expect(ended.userErrors).toEqual([]);
    await adopted(category, { validFrom: '2027-01-01' });
  });

  test.each([
    ['a resident', viewer('resident'), district],
    ['the command centre of another district', viewer('command-centre', ['530112000000']), district],
    ['a district, where the city is meant', centre, null],
  ])('is not kept by %s', async (_, by, division) => {
    const category = await aMatter(`NOT_BY ${by.roles[0]} ${division} ${by.territory[0]}`);
    const answer = await change('adoptDuty', { ...terms, category, division }, by);
    expect(codes(answer)).toEqual(['NOT_ALLOWED division']);
  });

  test.each([
    ['an unknown matter', { category: 'NONE' }, 'UNKNOWN_CATEGORY category'],
    ['no division', { division: '5301' }, 'NOT_FOUND division'],
    ['a department of another district', { department: 'unt_elsewhere' }, 'NOT_FOUND department'],
    ['no department', { department: null }, 'REQUIRED department'],
    ['no basis', { basis: ' ' }, 'REQUIRED basis'],
    ['no time', { handleMinutes: 0 }, 'OUT_OF_RANGE handleMinutes'],
    ['a day gone by', { validFrom: '2026-06-11' }, 'PAST validFrom'],
    ['an end before its beginning', { validTo: '2026-06-12' }, 'NOT_LATER validTo'],
    ['a time that another version has', {}, 'OVERLAP validFrom'],
  ])('refuses a duty with %s', async (_, more, code) => {
    const category = await aMatter(`REFUSED ${code}`);
    await adopted(category, { validFrom: '2026-06-20' });
    expect(codes(await change('adoptDuty', { ...terms, category, division: district, ...more }))).toEqual([
      code,
    ]);
  });

  test.each([
    ['replaceDuty', { expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    ['replaceDuty', { duty: 'dty_none' }, 'NOT_FOUND duty'],
    ['replaceDuty', { validFrom: '2026-06-12' }, 'NOT_LATER validFrom'],
    ['replaceDuty', { validFrom: '2026-09-02' }, 'ENDED duty'],
    ['endDuty', { expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    ['endDuty', { duty: 'dty_none' }, 'NOT_FOUND duty'],
    ['endDuty', { validTo: '2026-06-11' }, 'PAST validTo'],
    ['endDuty', { reason: '' }, 'REQUIRED reason'],
    ['endDuty', { validTo: '2026-09-01' }, 'ENDED duty'],
  ])('refuses %s with %j', async (mutation, more, code) => {
    const category = await aMatter(`REFUSED ${mutation} ${JSON.stringify(more)}`);
    const duty = await adopted(category, { validTo: '2026-09-01' });
    const input =
      mutation === 'endDuty'
        ? { validTo: '2026-07-01', reason: '因故' }
        : { ...terms, validFrom: '2026-07-01' };
    expect(codes(await change(mutation, { duty, expectedVersion: 1, ...input, ...more }))).toContain(code);
  });
});

describe('limits', () => {
  interface Issue {
    readonly id: string;
    readonly version: number;
    readonly dueAt: string;
    readonly [field: string]: unknown;
  }

  async function report(category: string): Promise<string> {
    const { reportIssue } = await service.query<{ reportIssue: { issue: { id: string } } }>(
      `mutation ($input: ReportIssueInput!) { reportIssue(input: $input) { issue { id } } }`,
      { input: { title: '路灯不亮', category, source: 'RESIDENT', grid: gridId } },
      { viewer: viewer('resident', []) },
    );
    return reportIssue.issue.id;
  }

  async function issueOf(id: string): Promise<Issue> {
    const { issue } = await service.query<{ issue: Issue }>(
      `query ($id: ID!) { issue(id: $id) { id version state acceptBy dueAt confirmBy resolvedAt overdue duty { id }
        responsibility { duty { id } } holdings { nodes { workingMinutes } }
        workOrders { nodes { dueAt department { id } duty { id } } } } }`,
      { id },
    );
    return issue;
  }

  async function step(
    mutation: string,
    id: string,
    by: Viewer,
    more: object = {},
  ): Promise<readonly UserError[]> {
    const { version } = await issueOf(id);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { answer } = await service.query<{ answer: { userErrors: UserError[] } }>(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code field message } } }`,
      { input: { issue: id, expectedVersion: version, ...more } },
      { viewer: by },
    );
    return answer.userErrors;
  }

  const secretary = viewer('community', [community]);
  const street = viewer('street', ['530103001000']);

  test('come from the duty in force at the report, on working time, and a later change of the rule changes none', async () => {
    now = start;
    const category = await aMatter('LIMITS');
    const duty = await adopted(category);
    const id = await report(category);
    // Sixty minutes in the office; two days of seven hours, with a weekend between them.
    const limits = {
      acceptBy: '2026-06-12T02:00:00.000Z',
      dueAt: '2026-06-16T01:00:00.000Z',
      duty: { id: duty },
      responsibility: { duty: { id: duty } },
    };
    expect(await issueOf(id)).toMatchObject({ ...limits, confirmBy: null, overdue: false });
    const { duty: stricter } = await change('replaceDuty', {
      ...terms,
      duty,
      expectedVersion: 1,
      handleMinutes: 60,
      validFrom: '2026-06-13',
    });
    now = start + 4 * 24 * hour - 60_000;
    expect(await issueOf(id)).toMatchObject({ ...limits, overdue: false });
    const { dueAt, duty: fresh } = await issueOf(await report(category));
    expect({ dueAt, fresh }).toEqual({ dueAt: '2026-06-16T01:59:00.000Z', fresh: { id: stricter?.id } });
    now += 2 * 60_000;
    expect(await issueOf(id)).toMatchObject({ overdue: true });
    // What the stricter rule would have given follows from the ledger and the catalogue.
    const { holdings } = await service
      .query<{ issue: { holdings: { nodes: { workingMinutes: number }[] } } }>(
        `query ($id: ID!) { issue(id: $id) { holdings { nodes { workingMinutes } } } }`,
        { id },
      )
      .then(({ issue }) => issue);
    const used = holdings.nodes.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);
    expect(used).toBeGreaterThan(840);
    const before = await responsible(`grid: "${gridId}"`, category, '2026-06-12');
    expect(before?.duty?.id).toBe(duty);
  });

  test('begin anew when an issue is opened again, and one that is resolved waits for its reporter', async () => {
    now = start;
    const category = await aMatter('ANEW');
    const duty = await adopted(category);
    const id = await report(category);
    await step('acceptIssue', id, secretary);
    await step('handleIssue', id, viewer('grid-head', [community]));
    now += hour;
    const solved = { outcome: 'SOLVED', result: '已修' };
    expect(await step('resolveIssue', id, viewer('grid-head', [community]), solved)).toEqual([]);
    // Seven hours of an office: until the same time of the next working day.
    expect(await issueOf(id)).toMatchObject({
      resolvedAt: '2026-06-12T02:00:00.000Z',
      confirmBy: '2026-06-15T02:00:00.000Z',
      overdue: false,
    });
    now += 10 * 24 * hour;
    expect(await issueOf(id)).toMatchObject({ overdue: false });
    expect(await step('reopenIssue', id, secretary, { reason: '又不亮了' })).toEqual([]);
    expect(await issueOf(id)).toMatchObject({
      resolvedAt: null,
      confirmBy: null,
      duty: { id: duty },
      dueAt: '2026-06-24T02:00:00.000Z',
    });
  });

  test('without a duty are none, and a resolved issue waits for a week', async () => {
    now = start;
    const id = await report(await aMatter('SILENT'));
    expect(await issueOf(id)).toMatchObject({ acceptBy: null, dueAt: null, overdue: false, duty: null });
    await step('acceptIssue', id, secretary);
    await step('handleIssue', id, viewer('grid-head', [community]));
    await step('resolveIssue', id, viewer('grid-head', [community]), {
      outcome: 'EXPLAINED',
      result: '已说明',
    });
    expect(await issueOf(id)).toMatchObject({ confirmBy: '2026-06-19T01:00:00.000Z' });
  });

  test('of orders follow from the duty where the dispatcher leaves them out', async () => {
    now = start;
    const category = await aMatter('ORDERS');
    const id = await report(category);
    await step('acceptIssue', id, secretary);
    const orders = [{ task: '更换灯泡' }];
    expect(
      (await step('dispatchIssue', id, street, { orders })).map(({ code, field }) => [code, field]),
    ).toEqual([
      ['REQUIRED', ['input', 'orders', '0', 'dueAt']],
      ['REQUIRED', ['input', 'orders', '0', 'department']],
    ]);
    const duty = await adopted(category);
    expect(await step('dispatchIssue', id, street, { orders })).toEqual([]);
    expect(await issueOf(id)).toMatchObject({
      duty: null,
      workOrders: {
        nodes: [{ dueAt: '2026-06-16T01:00:00.000Z', department: { id: 'unt_light' }, duty: { id: duty } }],
      },
    });
  });

  test('find what is late, and whose duty it was', async () => {
    now = start;
    const category = await aMatter('LATE');
    const duty = await adopted(category);
    const id = await report(category);
    const late = async () =>
      service.query(`query ($duty: ID!) { issues(where: { overdue: true, duty: $duty }) { nodes { id } } }`, {
        duty,
      });
    expect(await late()).toEqual({ issues: { nodes: [] } });
    now += 5 * 24 * hour;
    expect(await late()).toEqual({ issues: { nodes: [{ id }] } });
    now = start;
  });
});
