import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

/** Every organization but one has a secretary. */
const graph = createGraph(async ({ variables: { id } }) => ({
  data: {
    partyOrganization: { posts: { nodes: id === 'org_vacant' ? [] : [{ id: `pst_of_${String(id)}` }] } },
  },
}));

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const someone = (role: Role, territory: string): Viewer => ({
  id: `acc_${role}`,
  roles: [role],
  territory: [territory],
  lines: [],
  rights: 'all',
});
const secretary = someone('community', '530103001001');
const street = someone('street', '530103001000');
const assessor = someone('assessor', '530103000000');

interface Answer {
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly { code: string }[];
}

async function step(name: string, noun: string, fields: string, input: object, viewer: Viewer) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
    row: ${noun} { ${fields} } userErrors { code field } } }`;
  return (await service.query<{ answer: Answer }>(text, { input }, { viewer })).answer;
}

const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }) => code);
const file = (input: object, viewer = secretary) =>
  step('fileDebriefing', 'debriefing', 'id state report filedOn post { id }', input, viewer);

describe('a debriefing', () => {
  test('runs from the report to the grade, and its votes become the value of what is voted', async () => {
    const { scheme, items } = await build.aPublishedScheme([
      { source: 'VOTED', weight: 60, noneAt: 0.5, fullAt: 1 },
      { weight: 40 },
    ]);
    const [voted] = items;
    const cycle = await build.aCycle({ state: 'DEBRIEFING', schemeId: scheme.id });
    const assessed = await build.anAssessed({ in: cycle });
    const silent = await build.anAssessed({ in: cycle });
    const filed = await file({ organization: assessed.id, report: ' 一年来…… ' });
    expect(filed).toMatchObject({
      row: {
        state: 'FILED',
        report: '一年来……',
        filedOn: '2026-06-15',
        post: { id: `pst_of_${assessed.organizationId}` },
      },
    });
    // Filed, and not held: nobody has voted.
    await file({ organization: silent.id, report: '一年来……' });
    const debriefing = filed.row?.['id'];
    const votes = [
      { voter: 'MEMBER', good: 30, fair: 6, poor: 4 },
      { voter: 'RESIDENT', good: 42, fair: 8, poor: 10 },
    ];
    const questions = [
      { asker: 'RESIDENT', text: '何时加装电梯?', answer: '年内' },
      { asker: 'UNIT', text: '车位如何共享?' },
    ];
    const held = { debriefing, expectedVersion: 1, heldOn: '2026-06-14', questions, votes };
    await step('holdDebriefing', 'debriefing', 'id', held, street);
    const graded = await step(
      'gradeDebriefing',
      'debriefing',
      'state heldOn comment grade questions { asker text answer } votes { voter good fair poor }',
      { debriefing, expectedVersion: 2, comment: '抓得实', grade: 'GOOD' },
      street,
    );
    expect(graded.row).toEqual({
      state: 'GRADED',
      heldOn: '2026-06-14',
      comment: '抓得实',
      grade: 'GOOD',
      questions: [questions[0], { ...questions[1], answer: null }],
      votes,
    });
    const scored = await step(
      'scoreAssessmentCycle',
      'cycle',
      `organizations { nodes { id debriefing { id } score { score parts { item { id } numerator denominator points
        value { source cases { nodes { type key counted } } } } } } }`,
      { cycle: cycle.id, expectedVersion: 1 },
      assessor,
    );
    const cases = { nodes: [{ type: 'Debriefing', key: debriefing, counted: true }] };
    expect(scored.row).toMatchObject({
      organizations: {
        nodes: [
          {
            id: assessed.id,
            debriefing: { id: debriefing },
            // 72 of 100 votes are good: 26.4 of 60 points.
            score: {
              score: 44,
              parts: [
                {
                  item: { id: voted?.id },
                  numerator: 72,
                  denominator: 100,
                  points: 26.4,
                  value: { source: 'DEBRIEFING', cases },
                },
                { value: null },
              ],
            },
          },
          { id: silent.id, score: null },
        ],
      },
    });
  });

  test('is filed by the organization, once, with a report, before it is held, and by whoever has a secretary or none', async () => {
    const cycle = await build.aCycle({ state: 'SELF_REVIEW' });
    const { id: organization } = await build.anAssessed({ in: cycle, organizationId: 'org_vacant' });
    expect(codes(await file({ organization, report: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await file({ organization, report: '一年来' }, street))).toEqual(['NOT_ALLOWED']);
    expect(codes(await file({ organization: 'aso_none', report: '一年来' }))).toEqual(['NOT_FOUND']);
    const elsewhere = { ...secretary, territory: ['530103002001'] };
    expect(codes(await file({ organization, report: '一年来' }, elsewhere))).toEqual(['NOT_FOUND']);
    expect(await file({ organization, report: '一年来' })).toMatchObject({ row: { post: null } });
    expect(codes(await file({ organization, report: '一年来' }))).toEqual(['TWICE']);
    const late = await build.anAssessed({ in: await build.aCycle({ state: 'SCORED' }) });
    expect(codes(await file({ organization: late.id, report: '一年来' }))).toEqual(['WRONG_STATE']);
  });
});

describe('feedback', () => {
  const give = (input: object, viewer = assessor) =>
    step('giveFeedback', 'feedback', 'id round state findings { item { id } text }', input, viewer);

  test('is given in three rounds, finding by finding, and answered by the organization', async () => {
    const { scheme, items } = await build.aPublishedScheme([{}]);
    const cycle = await build.aCycle({ state: 'FEEDBACK', schemeId: scheme.id });
    const assessed = await build.anAssessed({ in: cycle });
    const { id: organization } = assessed;
    const findings = [{ item: items[0]?.id, text: '会议偏少' }, { text: '总体较好' }];
    const first = await give({ organization, findings });
    expect(first.row).toMatchObject({
      round: 1,
      state: 'GIVEN',
      findings: [
        { item: { id: items[0]?.id }, text: '会议偏少' },
        { item: null, text: '总体较好' },
      ],
    });
    const answer = { feedback: first.row?.['id'], expectedVersion: 1, answer: '每季度召开' };
    const answered = await step('answerFeedback', 'feedback', 'state answer answeredOn', answer, secretary);
    expect(answered.row).toEqual({ state: 'ANSWERED', answer: '每季度召开', answeredOn: '2026-06-15' });
    expect((await give({ organization, findings })).row).toMatchObject({ round: 2 });
    expect((await give({ organization, findings })).row).toMatchObject({ round: 3 });
    expect(codes(await give({ organization, findings }))).toEqual(['TOO_MANY']);
    const of = assessed.organizationId;
    await build.aFeedback({ in: await build.aCycle(), of });
    const { id } = await build.aDebriefing({ in: cycle, of });
    const { debriefing } = await service.query<{ debriefing: { feedback: { round: number }[] } }>(
      'query ($id: ID!) { debriefing(id: $id) { feedback { round } } }',
      { id },
      { viewer: assessor },
    );
    expect(debriefing.feedback.map(({ round }) => round)).toEqual([1, 2, 3]);
  });

  test('is refused to others, in other states, without findings, about another item, and out of sight', async () => {
    const { scheme } = await build.aPublishedScheme([{}]);
    const other = await build.aPublishedScheme([{}]);
    const cycle = await build.aCycle({ state: 'FEEDBACK', schemeId: scheme.id });
    const { id: organization } = await build.anAssessed({ in: cycle });
    const findings = [{ text: '会议偏少' }];
    expect(codes(await give({ organization, findings }, street))).toEqual(['NOT_ALLOWED']);
    expect(codes(await give({ organization, findings: [] }))).toEqual(['REQUIRED']);
    expect(codes(await give({ organization, findings: [{ item: other.items[0]?.id, text: '少' }] }))).toEqual(
      ['NOT_FOUND'],
    );
    const elsewhere = { ...assessor, territory: ['530102000000'] };
    expect(codes(await give({ organization, findings }, elsewhere))).toEqual(['NOT_FOUND']);
    const late = await build.anAssessed({ in: await build.aCycle({ state: 'APPEAL', schemeId: scheme.id }) });
    expect(codes(await give({ organization: late.id, findings }))).toEqual(['WRONG_STATE']);
  });
});
