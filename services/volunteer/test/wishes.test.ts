import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, traceRight, type Role, type Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { volunteer } from '../src/volunteer.ts';
import { expireWishes, lapseWishClaims } from '../src/wish/end-wishes.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const grid = 'grd_here';
const firstDay = '2026-06-15';
let today = firstDay;
const now = (): Date => new Date(`${today}T12:00:00+08:00`);

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(volunteer, now);
  build = createBuilders(service.database.db);
  await build.aGrid({ id: grid });
  await build.aLine({ id: 'unt_hospital', path: '1/5/' });
  await build.aLine({ id: 'org_branch', path: '1/2/7/' });
});
beforeEach(() => {
  today = firstDay;
});
afterAll(() => service.close());

const someone = (id: string, role: Role, given: Partial<Viewer> = {}): Viewer => ({
  id,
  roles: [role],
  territory: [],
  lines: [],
  rights: new Set(['members:read']),
  ...given,
});
const wisher = someone('acc_wang', 'resident');
const neighbour = someone('acc_li', 'resident');
const member = someone('mbr_zhao', 'member');
const hospital = someone('acc_hospital', 'unit', { lines: ['1/5/'] });
const staff = someone('acc_community', 'community', { territory: [community] });
const worker = someone('acc_worker', 'grid-worker', { territory: [community] });
const street = someone('acc_street', 'street', { territory: ['530103001000'] });
const auditor = someone('acc_auditor', 'auditor', {
  territory: ['530100000000'],
  rights: new Set(['members:read', traceRight]),
});
const everybodyElse = { neighbour, member, hospital, street, auditor };

interface Wish {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string | null;
}

interface Payload {
  readonly wish: Wish | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function change(action: string, input: object, viewer: Viewer): Promise<Payload> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}MicroWishInput`;
  const text = `mutation ($input: ${type}!) { answer: ${action}MicroWish(input: $input) {
    wish { id version state dueOn } userErrors { code field } } }`;
  return (await service.query<{ answer: Payload }>(text, { input }, { viewer })).answer;
}

/** A step that is done. */
async function take(action: string, input: object, viewer: Viewer): Promise<Wish> {
  const { wish, userErrors } = await change(action, input, viewer);
  expect(userErrors).toEqual([]);
  if (!wish) throw new Error('The wish is not shown to whoever changed it.');
  return wish;
}

const at = ({ id, version }: Pick<Wish, 'id' | 'version'>) => ({ wish: id, expectedVersion: version });

const submission = { text: '王桂英想要一副老花镜', category: 'GOODS', budget: 80, grid };

async function aPublished(): Promise<Wish> {
  const wish = await take('submit', submission, wisher);
  return take('publish', { ...at(wish), text: '一副老花镜' }, staff);
}

async function aConfirmed(): Promise<Wish> {
  const wish = await take('claim', at(await aPublished()), member);
  const fulfilled = await take('fulfil', at(wish), member);
  return take('confirm', { ...at(fulfilled), thanks: '看得清了' }, wisher);
}

/** A code, or that it was done. */
const outcome = ({ userErrors }: Payload): string => userErrors.map(({ code }) => code).join() || 'DONE';

const whole = `id text category budget state community { code } grid { id } submittedAt publishedAt expiresOn claimedAt
  dueOn lapsedClaims claimedByMember { id } fulfilledAt confirmedAt thanks actions version
  history { nodes { id action actorId actorRole reason } }`;

describe('a wish', () => {
  test('goes from the resident to the wisher’s confirmation', async () => {
    const { id } = await aConfirmed();
    const text = `query ($id: ID!) { microWish(id: $id) {
      text state dueOn claimedByMember { id } thanks history { nodes { action actorRole } } } }`;
    expect(await service.query(text, { id }, { viewer: wisher })).toEqual({
      microWish: {
        text: '一副老花镜',
        state: 'CONFIRMED',
        dueOn: '2026-07-15',
        claimedByMember: { id: 'mbr_zhao' },
        thanks: '看得清了',
        history: {
          nodes: [
            { action: 'submit', actorRole: 'resident' },
            { action: 'publish', actorRole: 'community' },
            { action: 'claim', actorRole: 'member' },
            { action: 'fulfil', actorRole: 'member' },
            { action: 'confirm', actorRole: 'resident' },
          ],
        },
      },
    });
  });

  test('that a grid worker submits for a resident is confirmed by the community', async () => {
    const submitted = await take('submit', submission, worker);
    const published = await take('publish', { ...at(submitted), text: '修门锁' }, staff);
    const claimed = await take('claim', { ...at(published), unit: 'unt_hospital' }, hospital);
    const fulfilled = await take('fulfil', at(claimed), { ...hospital, id: 'acc_colleague' });
    expect(await change('confirm', at(fulfilled), worker)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await take('confirm', at(fulfilled), staff)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('that is not fulfilled goes on, and one that is given up returns to the pool', async () => {
    const claimed = await take('claim', at(await aPublished()), member);
    const fulfilled = await take('fulfil', at(claimed), member);
    const disputed = await take('dispute', { ...at(fulfilled), reason: '还没有收到' }, wisher);
    expect(disputed).toMatchObject({ state: 'CLAIMED', dueOn: '2026-07-15' });
    const returned = await take('giveUp', { ...at(disputed), reason: '出差' }, member);
    expect(returned).toMatchObject({ state: 'PUBLISHED', dueOn: null });
    const again = await take(
      'claim',
      { ...at(returned), organization: 'org_branch' },
      {
        ...staff,
        lines: ['1/2/7/'],
      },
    );
    expect(again).toMatchObject({ state: 'CLAIMED' });
  });

  test.each<[string, object, Viewer, string, string]>([
    ['without words', { text: ' ' }, wisher, 'REQUIRED', 'text'],
    ['with too many words', { text: '长'.repeat(501) }, wisher, 'TOO_LONG', 'text'],
    ['of less than nothing', { budget: -1 }, wisher, 'OUT_OF_RANGE', 'budget'],
    ['of a grid that is not there', { grid: 'grd_none' }, wisher, 'NOT_FOUND', 'grid'],
    ['by a grid worker elsewhere', {}, { ...worker, territory: ['530103001002'] }, 'NOT_ALLOWED', 'grid'],
    ['by a unit', {}, hospital, 'NOT_ALLOWED', 'grid'],
  ])('%s is refused', async (_, input, viewer, code, field) => {
    const before = await service.database.sql`select from volunteer.micro_wishes`;
    expect(await change('submit', { ...submission, ...input }, viewer)).toEqual({
      wish: null,
      userErrors: [{ code, field: ['input', field] }],
    });
    expect(await service.database.sql`select from volunteer.micro_wishes`).toHaveLength(before.length);
  });

  test('is claimed for nobody whom the viewer does not act for', async () => {
    const published = at(await aPublished());
    const claim = (input: object, viewer: Viewer) => change('claim', { ...published, ...input }, viewer);
    expect(outcome(await claim({ unit: 'unt_hospital' }, { ...hospital, lines: ['1/6/'] }))).toBe(
      'NOT_FOUND',
    );
    expect(outcome(await claim({ unit: 'unt_hospital' }, member))).toBe('NOT_FOUND');
    expect(outcome(await claim({}, neighbour))).toBe('NOT_FOUND');
    expect(outcome(await claim({}, hospital))).toBe('REQUIRED');
  });

  test('costs at most what the limit of the smallest division around it says on the day', async () => {
    const here = '530104001001';
    await build.aGrid({ id: 'grd_limit', communityCode: here });
    const reviewer: Viewer = { ...staff, territory: [here] };
    await build.aLimit({ amount: 300, divisionCode: '530104000000' });
    await build.aLimit({ amount: 200, divisionCode: '530104001000', validTo: '2026-06-15' });
    await build.aLimit({ amount: 250, divisionCode: '530104001000', validFrom: '2026-06-15' });
    const submitted = await take('submit', { ...submission, budget: 280, grid: 'grd_limit' }, wisher);
    const publish = (budget: number | null) =>
      change('publish', { ...at(submitted), text: '书包', budget }, reviewer);
    expect(outcome(await publish(null))).toBe('OVER_LIMIT');
    expect(outcome(await publish(250.01))).toBe('OVER_LIMIT');
    expect(outcome(await publish(250))).toBe('DONE');
  });
});

describe('who wishes', () => {
  test('is stored only as the account that may confirm, and in no step of the trace or of the feed', async () => {
    const { id } = await aConfirmed();
    const { sql } = service.database;
    const rows = await sql`select * from volunteer.micro_wishes where id = ${id}`;
    expect(rows[0]).toMatchObject({ wisher_id: wisher.id, text: '一副老花镜' });
    const steps = await sql`select * from volunteer.trace where entity_id = ${id}`;
    const changes = await sql`select * from volunteer.changes where key = ${id}`;
    expect([steps.length, changes.length]).toEqual([5, 5]);
    expect(JSON.stringify([steps, changes])).not.toContain(wisher.id);
    expect(JSON.stringify([steps, changes])).not.toContain('桂英');
  });

  test.each(Object.entries(everybodyElse))('is not told to %s by any field', async (_, viewer) => {
    const { id } = await aConfirmed();
    const text = `query ($id: ID!) { microWish(id: $id) { ${whole} } }`;
    const { microWish } = await service.query<{ microWish: object }>(text, { id }, { viewer });
    expect(microWish).toMatchObject({ id, state: 'CONFIRMED' });
    expect(JSON.stringify(microWish)).not.toMatch(/acc_wang|桂英/);
  });

  test('is no filter and no order: what is one’s own is listed to oneself only', async () => {
    const { id } = await aConfirmed();
    const text = '{ myMicroWishes(first: 100) { nodes { id } } }';
    const ids = async (viewer: Viewer): Promise<string[]> => {
      const { myMicroWishes } = await service.query<{ myMicroWishes: { nodes: { id: string }[] } }>(
        text,
        {},
        { viewer },
      );
      return myMicroWishes.nodes.map((wish) => wish.id);
    };
    expect(await ids(wisher)).toContain(id);
    for (const viewer of Object.values(everybodyElse)) expect(await ids(viewer)).toEqual([]);
    expect(await ids({ ...wisher, id: null })).toEqual([]);
    const { __type } = await service.query<{ __type: { inputFields: { name: string }[] } }>(
      '{ __type(name: "MicroWishWhere") { inputFields { name } } }',
    );
    expect(__type.inputFields.map(({ name }) => name)).toEqual([
      'state',
      'category',
      'division',
      'grid',
      'budgetBelow',
      'text',
    ]);
  });

  test('is not found by an auditor who looks for what an account did', async () => {
    await aConfirmed();
    const text = `query ($actor: [ID!]) { volunteerTrace(where: { actor: $actor }) { totalCount } }`;
    const count = (actor: string) => service.query(text, { actor: [actor] }, { viewer: auditor });
    expect(await count(wisher.id ?? '')).toEqual({ volunteerTrace: { totalCount: 0 } });
    expect(await count(staff.id ?? '')).not.toEqual({ volunteerTrace: { totalCount: 0 } });
  });

  test.each(Object.entries(everybodyElse))(
    'can’t be read from words in review: %s does not see these',
    async (_, viewer) => {
      const submitted = await take('submit', submission, wisher);
      const refused = await take('submit', submission, wisher);
      await take('refuse', { ...at(refused), reason: '超出范围' }, staff);
      for (const { id } of [submitted, refused]) {
        const text = 'query ($id: ID!) { microWish(id: $id) { text } }';
        expect(await service.query(text, { id }, { viewer })).toEqual({ microWish: null });
        const found = '{ microWishes(where: { text: "桂英" }) { totalCount } }';
        expect(await service.query(found, {}, { viewer })).toEqual({ microWishes: { totalCount: 0 } });
      }
    },
  );

  test('reads why the wish was refused, and so does who reviews', async () => {
    const submitted = await take('submit', submission, wisher);
    await take('refuse', { ...at(submitted), reason: '超出范围' }, staff);
    const text = `query ($id: ID!) { microWish(id: $id) { history(where: { action: ["refuse"] }) { nodes { reason } } } }`;
    for (const viewer of [wisher, staff, worker]) {
      expect(await service.query(text, { id: submitted.id }, { viewer })).toEqual({
        microWish: { history: { nodes: [{ reason: '超出范围' }] } },
      });
    }
  });

  test('says thanks to whoever fulfilled it: nobody else reads what was not reviewed', async () => {
    const { id } = await aConfirmed();
    const thanks = (viewer: Viewer) =>
      service.query('query ($id: ID!) { microWish(id: $id) { thanks } }', { id }, { viewer });
    for (const viewer of [wisher, member, staff]) {
      expect(await thanks(viewer)).toEqual({ microWish: { thanks: '看得清了' } });
    }
    for (const viewer of [neighbour, hospital, street, auditor]) {
      expect(await thanks(viewer)).toEqual({ microWish: { thanks: null } });
    }
  });
});

describe('of claims at the same moment', () => {
  test('one has the wish, and the others are told that it has changed', async () => {
    const published = await aPublished();
    const answers = await Promise.all(
      times(40, (index) =>
        index % 2
          ? change('claim', at(published), { ...member, id: `mbr_${index}` })
          : change('claim', { ...at(published), unit: 'unt_hospital' }, { ...hospital, id: `acc_${index}` }),
      ),
    );
    expect(answers.map(outcome).toSorted()).toEqual([...Array<string>(39).fill('CONFLICT'), 'DONE']);
    const steps = await service.database
      .sql`select from volunteer.trace where entity_id = ${published.id} and action = 'claim'`;
    expect(steps).toHaveLength(1);
  });
});

describe('the clock', () => {
  const run = (job: typeof expireWishes): Promise<number> =>
    runJob(job, {
      database: service.database,
      rowSecurity: false,
      clock: createClock(now),
      log: testLog,
    });

  test('returns a wish to the pool the day after its claim was due, and ends one that nobody claimed', async () => {
    await run(lapseWishClaims);
    await run(expireWishes);
    const claimed = await take('claim', { ...at(await aPublished()), dueOn: '2026-06-20' }, member);
    today = '2026-06-20';
    expect(await run(lapseWishClaims)).toBe(0);
    today = '2026-06-21';
    expect(await run(lapseWishClaims)).toBe(1);
    expect(await run(lapseWishClaims)).toBe(0);
    const text = `query ($id: ID!) { microWish(id: $id) { state lapsedClaims claimedByMember { id } expiresOn
      history(where: { action: ["lapse", "expire"] }) { nodes { action actorRole } } } }`;
    const lapse = { action: 'lapse', actorRole: 'system' };
    expect(await service.query(text, { id: claimed.id })).toEqual({
      microWish: {
        state: 'PUBLISHED',
        lapsedClaims: 1,
        claimedByMember: null,
        expiresOn: '2026-12-14',
        history: { nodes: [lapse] },
      },
    });
    expect(
      await change('fulfil', { wish: claimed.id, expectedVersion: claimed.version + 1 }, member),
    ).toMatchObject({
      userErrors: [{ code: 'WRONG_STATE' }],
    });
    today = '2026-12-14';
    expect(await run(expireWishes)).toBe(0);
    today = '2026-12-15';
    expect(await run(expireWishes)).toBeGreaterThan(0);
    expect(await service.query(text, { id: claimed.id })).toMatchObject({
      microWish: { state: 'EXPIRED', history: { nodes: [lapse, { action: 'expire', actorRole: 'system' }] } },
    });
  });
});

describe('wishes counted', () => {
  const here = '530105001001';
  const measures = 'submitted published claimed fulfilled refused expired lapsedClaims medianDays';
  const stats = async (viewer: Viewer, more = '', groups = '') => {
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division {
      microWishStats${more} { ${measures} ${groups} } } } }`;
    const representations = [{ __typename: 'Division', code: here }];
    type Found = { _entities: [{ microWishStats: object }] };
    return (await service.query<Found>(text, { representations }, { viewer }))._entities[0].microWishStats;
  };

  beforeAll(async () => {
    const given = { communityCode: here };
    const days = ['2026-06-02', '2026-06-05', '2026-06-12'];
    for (const day of days) {
      await build.aWish({ ...given, state: 'CONFIRMED', fulfilledAt: `${day}T02:00:00Z`, wisherId: 'acc_1' });
    }
    await build.aWish({ ...given, state: 'FULFILLED', category: 'REPAIR' });
    await build.aWish({ ...given, state: 'PUBLISHED', claims: 1, lapsedClaims: 1, category: 'REPAIR' });
    await build.aWish({ ...given, state: 'EXPIRED', submittedAt: '2026-05-01T00:00:00Z' });
    for (const index of times(6, (n) => n)) {
      await build.aWish({
        ...given,
        state: index < 4 ? 'REFUSED' : 'SUBMITTED',
        wisherId: `acc_${index % 4}`,
      });
    }
  });

  const analyst = someone('acc_analyst', 'analyst', { rights: new Set([statistics]) });

  test('are fulfilled when they are confirmed, and take the median of days', async () => {
    const seen = {
      submitted: 12,
      published: 6,
      claimed: 5,
      fulfilled: 3,
      refused: 4,
      expired: 1,
      lapsedClaims: 1,
      medianDays: 4,
    };
    expect(await stats({ ...staff, territory: [here], rights: new Set([statistics]) })).toEqual(seen);
    expect(await stats(analyst)).toEqual({ ...seen, submitted: null, refused: null });
    expect(await stats(neighbour)).toEqual({ ...seen, submitted: 6, refused: 0 });
  });

  test('are told by period and group', async () => {
    expect(await stats(analyst, '(period: { from: "2026-05-01", to: "2026-05-31" })')).toMatchObject({
      published: 1,
      expired: 1,
      fulfilled: 0,
      medianDays: null,
    });
    expect(await stats(staff, '(groupBy: CATEGORY)', 'groups { key published fulfilled }')).toMatchObject({
      groups: [
        { key: 'GOODS', published: 4, fulfilled: 3 },
        { key: 'REPAIR', published: 2, fulfilled: 0 },
      ],
    });
  });
});

test('each list of wishes is one statement, whatever its size', async () => {
  for (const n of [1, 10, 100]) {
    const { errors, statements } = await service.raw(
      `query ($n: Int) { microWishes(first: $n) { totalCount nodes { ${whole} claimedByTeam { name } } } }`,
      { n },
    );
    expect([errors, statements]).toEqual([[], 1]);
  }
});
