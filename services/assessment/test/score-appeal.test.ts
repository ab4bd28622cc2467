import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';
import { countAnew, explanation, readExplanation } from './explained.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const district = '530103000000';
const someone = (id: string, role: 'assessor' | 'organization-department' | 'community'): Viewer => ({
  id,
  roles: [role],
  territory: [role === 'community' ? '530103001001' : district],
  lines: [],
  rights: 'all',
});
const scorer = someone('acc_scorer', 'assessor');
const another = someone('acc_another', 'assessor');
const secretary = someone('acc_secretary', 'community');
const planner = someone('acc_planner', 'organization-department');

interface Answer {
  readonly cycle: { id: string; version: number } | null;
  readonly appeal: {
    id: string;
    state: string;
    version: number;
    revision: number;
    correctedRevision: number | null;
  } | null;
  readonly userErrors: readonly { code: string }[];
}

async function step(name: string, input: object, viewer: Viewer, noun: 'cycle' | 'appeal' = 'appeal') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields = noun === 'cycle' ? 'id version' : 'id state version revision correctedRevision';
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
    ${noun} { ${fields} } userErrors { code field } } }`;
  return (await service.query<{ answer: Answer }>(text, { input }, { viewer })).answer;
}

const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }) => code);

/** A cycle that was scored by `scorer`, and whose time for appeals has begun. */
async function aScoredCycle() {
  const measured = await build.aMeasure({ denominator: 'all' });
  const { scheme, items } = await build.aPublishedScheme([
    { source: 'MEASURED', measureId: measured.id, weight: 60, noneAt: 0.5, fullAt: 1 },
    { weight: 30, denominator: null, noneAt: 10, fullAt: 0 },
    { weight: 10, whenEmpty: 'LEFT_OUT' },
  ]);
  const [held, returned, empty] = items;
  if (!held || !returned || !empty) throw new Error('There are three items.');
  const cycle = await build.aCycle({ state: 'DEBRIEFING', schemeId: scheme.id });
  const assessed = await build.anAssessed({ in: cycle });
  const value = await build.aValue({ of: assessed, for: held, numerator: 6, denominator: 8 });
  for (let n = 0; n < 8; n += 1) await build.aCase({ of: value, key: `mtg_${n}`, counted: n < 6 });
  await build.aValue({ of: assessed, for: returned, numerator: 4, denominator: null });
  await build.aValue({ of: assessed, for: empty, numerator: 0, denominator: 0 });
  await build.aHeldPost({ in: assessed, day: '2025-01-01', postId: 'pst_before' });
  await build.aHeldPost({ in: assessed, day: '2025-12-31', postId: 'pst_now' });
  const scored = { cycle: cycle.id, expectedVersion: 1 };
  for (const [name, expectedVersion] of [
    ['scoreAssessmentCycle', 1],
    ['openFeedbackOfAssessmentCycle', 2],
    ['openAppealsOfAssessmentCycle', 3],
  ] as const) {
    await step(name, { ...scored, expectedVersion }, scorer, 'cycle');
  }
  return { cycle, assessed, held, returned, scheme };
}

async function scoreOf(cycle: { id: string }): Promise<{ id: string; score: number; revision: number }> {
  const text = `query ($id: ID!) { assessmentCycle(id: $id) { scores { nodes { id score revision } } } }`;
  const found = await service.query<{
    assessmentCycle: { scores: { nodes: { id: string; score: number; revision: number }[] } };
  }>(text, { id: cycle.id });
  const [score, ...others] = found.assessmentCycle.scores.nodes;
  if (!score || others.length > 0) throw new Error('There is one score in force.');
  return score;
}

describe('a score explains itself', () => {
  test('with rule, cases, exclusions and post-holders, so that whoever reads it alone counts the same', async () => {
    const { cycle, scheme } = await aScoredCycle();
    const score = await scoreOf(cycle);
    const explained = await readExplanation(service, score.id);
    expect(countAnew(explained)).toEqual({ score: score.score, grade: explained.grade });
    expect(score.score).toBe(53.33);
    expect(explained.explain.rule).toMatchObject({ code: scheme.code, edition: scheme.edition });
    expect(explained.explain.parts.map(({ exclusion }) => exclusion)).toEqual([null, null, 'NO_CASES']);
    const [counted] = explained.explain.parts;
    expect(counted?.numeratorCases.nodes.map(({ key }) => key)).toEqual([
      'mtg_0',
      'mtg_1',
      'mtg_2',
      'mtg_3',
      'mtg_4',
      'mtg_5',
    ]);
    expect(counted?.denominatorCases.totalCount).toBe(8);
    expect(explained.explain.posts).toEqual([
      { day: '2025-01-01', post: { id: 'pst_before' } },
      { day: '2025-12-31', post: { id: 'pst_now' } },
    ]);
  });

  test('in a bounded number of statements', async () => {
    const { cycle } = await aScoredCycle();
    const score = await scoreOf(cycle);
    const before = service.database.statements.count;
    await service.query(explanation, { id: score.id });
    expect(service.database.statements.count - before).toBe(1);
  });
});

describe('an appeal', () => {
  test('that is upheld corrects values, and the score counted anew stands beside the old one', async () => {
    const { cycle, held } = await aScoredCycle();
    const old = await scoreOf(cycle);
    const filed = await step('fileScoreAppeal', { score: old.id, grounds: '两次会议未计入' }, secretary);
    expect(filed).toMatchObject({ appeal: { state: 'FILED', revision: 1, correctedRevision: null } });
    const decided = { appeal: filed.appeal?.id, expectedVersion: 1, reason: '签到册属实' };
    const corrections = [{ item: held.id, numerator: 8, denominator: 8, source: '会议签到册' }];
    const own = await step('upholdScoreAppeal', { ...decided, corrections }, scorer);
    expect(codes(own)).toEqual(['SAME_PERSON']);
    expect(await step('upholdScoreAppeal', { ...decided, corrections }, another)).toMatchObject({
      appeal: { state: 'UPHELD', correctedRevision: 2 },
      userErrors: [],
    });
    const corrected = await scoreOf(cycle);
    expect(corrected).toMatchObject({ score: 86.67, revision: 2 });
    const before = await readExplanation(service, old.id);
    // What was given stays as it was, and can still be counted from its own explanation.
    expect(before).toMatchObject({ score: 53.33, current: false });
    expect(countAnew(before).score).toBe(53.33);
    const after = await readExplanation(service, corrected.id);
    expect(countAnew(after)).toEqual({ score: 86.67, grade: 'EXCELLENT' });
    for (const { explain } of [before, after]) {
      expect(explain.revisions.map(({ revision, score }) => [revision, score])).toEqual([
        [1, 53.33],
        [2, 86.67],
      ]);
      expect(explain.appeals).toMatchObject([
        { state: 'UPHELD', finding: '签到册属实', correctedRevision: 2 },
      ]);
    }
  });

  test('holds up what is final, until it is decided or taken back', async () => {
    const { cycle } = await aScoredCycle();
    const score = await scoreOf(cycle);
    const { appeal } = await step('fileScoreAppeal', { score: score.id, grounds: '会议未计入' }, secretary);
    const { sql } = service.database;
    await sql`update assessment.assessment_cycles set appeal_until = '2026-06-14' where id = ${cycle.id}`;
    const finalize = { cycle: cycle.id, expectedVersion: 4 };
    const early = await step('finalizeAssessmentCycle', finalize, planner, 'cycle');
    expect(codes(early)).toEqual(['OPEN_APPEALS']);
    await step('withdrawScoreAppeal', { appeal: appeal?.id, expectedVersion: 1 }, secretary);
    expect(await step('finalizeAssessmentCycle', finalize, planner, 'cycle')).toMatchObject({
      userErrors: [],
    });
  });

  test('is filed by the organization only, once at a time, in its time, with grounds, and against the score in force', async () => {
    const { cycle, assessed } = await aScoredCycle();
    const score = await scoreOf(cycle);
    const file = (given: object, viewer = secretary) =>
      step('fileScoreAppeal', { score: score.id, grounds: '会议未计入', ...given }, viewer);
    expect(codes(await file({}, planner))).toEqual(['NOT_ALLOWED']);
    expect(codes(await file({}, { ...secretary, territory: ['530103002001'] }))).toEqual(['NOT_FOUND']);
    expect(codes(await file({ score: 'scr_none' }))).toEqual(['NOT_FOUND']);
    expect(codes(await file({ grounds: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await file({}))).toEqual([]);
    expect(codes(await file({}))).toEqual(['TWICE']);
    const old = await build.aScore({ in: cycle, of: assessed.organizationId, revision: 9, current: false });
    expect(codes(await file({ score: old.id }))).toEqual(['WRONG_STATE']);
    const { sql } = service.database;
    await sql`update assessment.assessment_cycles set appeal_until = '2026-06-14' where id = ${cycle.id}`;
    expect(codes(await file({}))).toEqual(['WRONG_STATE']);
  });

  test('is made five times at most', async () => {
    const { cycle, assessed } = await aScoredCycle();
    const score = await scoreOf(cycle);
    for (let n = 0; n < 5; n += 1) {
      await build.anAppeal({ in: cycle, of: assessed.organizationId, state: 'REJECTED' });
    }
    const filed = await step('fileScoreAppeal', { score: score.id, grounds: '会议未计入' }, secretary);
    expect(codes(filed)).toEqual(['TOO_MANY']);
  });
});
