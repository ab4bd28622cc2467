import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const district = '530103000000';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let now = '2026-06-15T12:00:00+08:00';

const graph = createGraph(async ({ variables: { id } }) => {
  if (id === 'org_unreachable') throw new Error('connect ECONNREFUSED');
  const found = String(id).startsWith('org_weak');
  return { data: { partyOrganization: found ? { path: '1/2/', territory: { code: community } } : null } };
});

beforeAll(async () => {
  service = await openTestService(assessment, () => new Date(now), graph);
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const superior: Viewer = {
  id: 'acc_district',
  roles: ['organization-department'],
  territory: [district],
  lines: [],
  rights: 'all',
};

const reason = {
  class: 'NO_MEETINGS',
  text: '半年未召开会议',
  cases: [{ type: 'GoverningBody', key: 'bdy_1' }],
};

const selection = `id state identifiedBy openedOn relapses relapsedOn relapsedWithinYear version
  division { code } reasons { class text foundOn cases { type key } }`;

interface Answer {
  readonly rectification: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { code: string; field: string[] | null }[];
}

async function ask(name: string, input: object, viewer: Viewer = superior): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) {
    answer: ${name}(input: $input) { rectification { ${selection} } userErrors { code field } } }`;
  return (await service.query<{ answer: Answer }>(text, { input }, { viewer })).answer;
}

describe('a weak organization', () => {
  test('is named with its reasons and the cases behind them, where the graph says it stands', async () => {
    expect(await ask('identifyRectification', { organization: 'org_weak', reasons: [reason] })).toMatchObject(
      {
        rectification: {
          state: 'IDENTIFIED',
          identifiedBy: 'SUPERIOR',
          openedOn: '2026-06-15',
          division: { code: community },
          relapsedWithinYear: false,
          reasons: [{ ...reason, foundOn: '2026-06-15' }],
        },
        userErrors: [],
      },
    );
    expect(await ask('identifyRectification', { organization: 'org_weak', reasons: [reason] })).toMatchObject(
      {
        rectification: null,
        userErrors: [{ code: 'TWICE', field: ['input', 'organization'] }],
      },
    );
  });

  test('may be named by an inspector, but not by itself, and not by a stranger', async () => {
    const input = (organization: string) => ({ organization, reasons: [reason] });
    const as = (role: Viewer['roles'][0], territory: string): Viewer => ({
      ...superior,
      roles: [role],
      territory: [territory],
    });
    expect(
      await ask('identifyRectification', input('org_weak_seen'), as('inspector', district)),
    ).toMatchObject({ rectification: { identifiedBy: 'INSPECTOR' } });
    for (const viewer of [
      as('community', community),
      as('organization-department', '530102000000'),
      as('assessor', district),
    ]) {
      expect(await ask('identifyRectification', input('org_weak_other'), viewer)).toMatchObject({
        userErrors: [{ code: 'NOT_ALLOWED' }],
      });
    }
  });

  test.each([
    ['organization', { organization: 'org_none' }, 'NOT_FOUND'],
    ['reasons', { reasons: [] }, 'REQUIRED'],
    ['reasons.0.text', { reasons: [{ ...reason, text: '' }] }, 'REQUIRED'],
    ['reasons.0.cases', { reasons: [{ ...reason, cases: [{ type: 'a b', key: '1' }] }] }, 'BAD_FORM'],
    [
      'reasons.0.cases',
      {
        reasons: [
          { ...reason, cases: Array.from({ length: 101 }, (_, n) => ({ type: 'Issue', key: `${n}` })) },
        ],
      },
      'TOO_MANY',
    ],
  ])('is not named for its %s', async (field, given, code) => {
    const input = { organization: 'org_weak_refused', reasons: [reason], ...given };
    expect(await ask('identifyRectification', input)).toMatchObject({
      rectification: null,
      userErrors: [{ code, field: ['input', ...field.split('.')] }],
    });
  });

  test('is not named, and the caller told to come again, while the graph cannot be reached', async () => {
    const input = { organization: 'org_unreachable', reasons: [reason] };
    const text =
      'mutation ($input: IdentifyRectificationInput!) { identifyRectification(input: $input) { userErrors { code } } }';
    const { errors } = await service.raw(text, { input }, { viewer: superior });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  test.each([
    ['2027-06-15T12:00:00+08:00', true],
    ['2027-06-16T12:00:00+08:00', false],
  ])('that is weak again on %s relapsed within a year: %s', async (moment, relapsedWithinYear) => {
    const { id } = await build.aRectification({
      state: 'WATCH',
      divisionCode: community,
      acceptedOn: '2026-06-15',
      watchUntil: '2027-12-31',
    });
    now = moment;
    const input = { rectification: id, expectedVersion: 1, reason: '又停摆' };
    expect(await ask('relapseRectification', input)).toMatchObject({
      rectification: {
        state: 'RELAPSED',
        relapses: 1,
        relapsedOn: moment.slice(0, 10),
        relapsedWithinYear,
        reasons: [{ class: 'NO_MEETINGS', text: '又停摆' }],
      },
    });
    expect(
      await ask('confirmRectification', { rectification: id, expectedVersion: 2, class: 'FORMALISM' }),
    ).toMatchObject({ rectification: { state: 'CONFIRMED', relapses: 1, relapsedWithinYear } });
    now = '2026-06-15T12:00:00+08:00';
  });

  test('keeps its meetings and votes of every round, and who answers for it', async () => {
    const row = await build.aRectification({ state: 'CLOSED', divisionCode: community, ownerId: 'org_up' });
    await build.aRectificationRound({ of: row, on: '2025-03-01' });
    await build.aRectificationRound({ of: row, on: '2026-03-01' });
    const found = await service.query(
      `query ($id: ID!) { rectification(id: $id) { owner { id } opinionMeetings { heldOn members residents }
        acceptances { acceptedOn membersInFavour residentsAgainst } } }`,
      { id: row.id },
    );
    expect(found).toEqual({
      rectification: {
        owner: { id: 'org_up' },
        opinionMeetings: ['2025-03-01', '2026-03-01'].map((heldOn) => ({ heldOn, members: 9, residents: 7 })),
        acceptances: ['2025-03-01', '2026-03-01'].map((acceptedOn) => ({
          acceptedOn,
          membersInFavour: 9,
          residentsAgainst: 1,
        })),
      },
    });
  });
});

test('a cycle that is put to use names who did poorly, once, with the score as the case behind it', async () => {
  const cycle = await build.aCycle({ name: '2025年度考核', divisionCode: district });
  const poor = await build.aScore({ in: cycle, of: 'org_poor', score: 41.5, grade: 'POOR' });
  await build.aScore({ in: cycle, of: 'org_fair', score: 60, grade: 'FAIR' });
  await build.aScore({ in: cycle, of: 'org_better', score: 40, grade: 'POOR', current: false });
  await build.aScore({ in: cycle, of: 'org_open', score: 40, grade: 'POOR' });
  await build.aRectification({ organizationId: 'org_open', divisionCode: community });
  const text = `mutation ($input: ApplyAssessmentCycleInput!) {
    applyAssessmentCycle(input: $input) { cycle { state } userErrors { code } } }`;
  const input = { cycle: cycle.id, expectedVersion: 1 };
  expect(await service.query(text, { input }, { viewer: superior })).toEqual({
    applyAssessmentCycle: { cycle: { state: 'APPLIED' }, userErrors: [] },
  });
  const found = await service.query(
    `{ _entities(representations: [${['poor', 'fair', 'better', 'open']
      .map((name) => `{ __typename: "PartyOrganization", id: "org_${name}" }`)
      .join(' ')}]) { ... on PartyOrganization { id rectifications { nodes {
      state identifiedBy cycle { id } reasons { class text cases { type key } } history { nodes { action actorRole } } } } } } }`,
    {},
    { viewer: unrestrictedViewer },
  );
  expect(found).toEqual({
    _entities: [
      {
        id: 'org_poor',
        rectifications: {
          nodes: [
            {
              state: 'IDENTIFIED',
              identifiedBy: 'RULE',
              cycle: { id: cycle.id },
              reasons: [
                {
                  class: 'POOR_SCORE',
                  text: '2025年度考核得41.5分,等次为较差',
                  cases: [{ type: 'AssessmentScore', key: poor.id }],
                },
              ],
              history: { nodes: [{ action: 'identify', actorRole: 'system' }] },
            },
          ],
        },
      },
      { id: 'org_fair', rectifications: { nodes: [] } },
      { id: 'org_better', rectifications: { nodes: [] } },
      expect.objectContaining({
        id: 'org_open',
        rectifications: { nodes: [expect.objectContaining({ cycle: null })] },
      }),
    ],
  });
});

test('a cycle that is put to use stands in the evaluation of whoever was secretary, with the final score and the grade of the debriefing', async () => {
  const cycle = await build.aCycle({ divisionCode: district });
  const of = 'org_led';
  const assessed = await build.anAssessed({ in: cycle, organizationId: of });
  await build.aHeldPost({ in: assessed, day: cycle.periodFrom, postId: 'pst_former' });
  await build.aHeldPost({ in: assessed, day: cycle.periodTo, postId: 'pst_led' });
  await build.aScore({ in: cycle, of, score: 59, grade: 'POOR', current: false });
  await build.aScore({ in: cycle, of, score: 86, grade: 'EXCELLENT', revision: 2 });
  await build.aDebriefing({ in: cycle, of, state: 'GRADED', grade: 'GOOD', postId: 'pst_led' });
  const evaluation = async (post: string, viewer = unrestrictedViewer) =>
    (
      await service.query<{ _entities: object[] }>(
        `query ($e: [_Any!]!) { _entities(representations: $e) { ... on Post { appliedAssessments { nodes {
          cycle { id state } organization { id } score { score grade rank } debriefing { grade post { id } } } } } } }`,
        { e: [{ __typename: 'Post', id: post }] },
        { viewer },
      )
    )._entities;
  const none = [{ appliedAssessments: { nodes: [] } }];
  expect(await evaluation('pst_led')).toEqual(none);
  const text = `mutation ($input: ApplyAssessmentCycleInput!) {
    applyAssessmentCycle(input: $input) { userErrors { code } } }`;
  await service.query(text, { input: { cycle: cycle.id, expectedVersion: 1 } }, { viewer: superior });
  const told = {
    cycle: { id: cycle.id, state: 'APPLIED' },
    organization: { id: of },
    score: { score: 86, grade: 'EXCELLENT', rank: 1 },
    debriefing: { grade: 'GOOD', post: { id: 'pst_led' } },
  };
  expect(await evaluation('pst_led')).toEqual([{ appliedAssessments: { nodes: [told] } }]);
  // Of whoever led it when the period began, too; whose debriefing it was is told by its post.
  expect(await evaluation('pst_former')).toEqual([{ appliedAssessments: { nodes: [told] } }]);
  expect(await evaluation('pst_other')).toEqual(none);
  const stranger: Viewer = { ...superior, territory: ['530104000000'], lines: [] };
  expect(await evaluation('pst_led', stranger)).toEqual(none);
});

test('rectifications are listed in one statement, whatever their number', async () => {
  const text = `query ($n: Int) { rectifications(first: $n, where: { open: true, division: "530100000000" }) { totalCount nodes {
    organization { id } reasons { text cases { key } } measures { text } acceptances { acceptedOn } } } }`;
  for (const n of [1, 10, 100]) {
    const { errors, statements } = await service.raw(text, { n });
    expect([errors, statements]).toEqual([[], 1]);
  }
});
