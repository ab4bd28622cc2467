import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { traceRight, type Role, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { divisions } from '../src/division/division.table.ts';
import { organization } from '../src/organization.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const neighbouring = '530103001002';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let inside: typeof divisions.$inferSelect;
let owner: typeof partyOrganizations.$inferSelect;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  for (const code of ['530100000000', '530103000000', '530103001000']) await build.aDivision({ code });
  inside = await build.aDivision({ code: community });
  await build.aDivision({ code: neighbouring });
  await build.aDivision({ code: '530103001003', validTo: '2026-06-15' });
  owner = await build.anOrganization({ path: '1/' });
});
afterAll(() => service.close());

function someone(id: string, role: Role, territory: string[] = [], lines: string[] = []): Viewer {
  return { id, roles: [role], territory, lines, rights: new Set() };
}
const resident = someone('acc_wang', 'resident');
const neighbour = someone('acc_li', 'resident');
const staff = someone('acc_community', 'community', [community]);
const street = someone('acc_street', 'street', ['530103001000']);
const implementing = someone('acc_other', 'community', [neighbouring], ['1/']);

interface Row {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

async function take(verb: string, viewer: Viewer, input: object): Promise<Row | string> {
  const mutation = `${verb}Proposal`;
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{
    answer: { row: Row | null; userErrors: { code: string }[] };
  }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: proposal { id state version } userErrors { code } } }`,
    { input },
    { viewer },
  );
  return answer.row ?? answer.userErrors.map(({ code }) => code).join();
}

const given = { community, topic: '小区停车', text: '王家门口增设车位', mode: 'CO_GOVERNANCE' };
const talk = { heldOn: '2026-06-14', conclusion: '同意', participants: [{ role: 'RESIDENT', count: 12 }] };
const votes = { heldOn: '2026-06-15', inFavour: 20, against: 3, abstained: 1 };

async function raised(): Promise<Row> {
  const row = await take('raise', resident, given);
  if (typeof row === 'string') throw new Error(row);
  return row;
}

/** Steps with one proposal, each with the version it has by then. */
function stepsWith({ id }: Row) {
  let expectedVersion = 0;
  return async (verb: string, viewer: Viewer, input: object = {}): Promise<string> => {
    const row = await take(verb, viewer, { proposal: id, expectedVersion: ++expectedVersion, ...input });
    return typeof row === 'string' ? row : row.state;
  };
}

async function seen(id: string, fields: string, viewer: Viewer): Promise<unknown> {
  const { proposal } = await service.query<{ proposal: unknown }>(
    `{ proposal(id: "${id}") { ${fields} } }`,
    {},
    { viewer },
  );
  return proposal;
}

describe('A proposal', () => {
  test('goes from whoever raised it by committee, joint conference and assembly to what came of it', async () => {
    const proposal = await raised();
    const step = stepsWith(proposal);
    const body = await build.aBody({ in: inside, by: owner });
    const { id: meeting } = await build.aMeeting({ of: body, state: 'HELD' });
    const deliberation = { ...talk, meeting };
    const wide = [...talk.participants, { role: 'EXPERT', count: 2 }];
    expect(await step('screen', staff, { topic: '停车', text: '增设夜间车位' })).toBe('SCREENED');
    expect(await step('submit', staff, { deliberation })).toBe('PROPOSED');
    expect(await step('discuss', staff, { deliberation: { ...talk, conclusion: '再议' } })).toBe('DISCUSSED');
    expect(await step('discuss', staff, { deliberation: { ...talk, participants: wide } })).toBe('DISCUSSED');
    expect(await step('appraise', staff, { appraisal: votes })).toBe('APPRAISED');
    expect(await step('adopt', staff, { decision: '增设二十个车位' })).toBe('ADOPTED');
    expect(await step('assign', staff, { owner: owner.id, dueOn: '2026-07-01' })).toBe('IMPLEMENTING');
    expect(await step('reportBack', implementing, { report: '已增设' })).toBe('REPORTED_BACK');
    expect(await step('close', staff, { appraisal: { ...votes, inFavour: 2 } })).toBe('CLOSED');
    const fields = `topic text mode state community { code } decision owner { id } dueOn report actions
      deliberations { stage heldOn conclusion meeting { id } participants { role count } }
      appraisals { stage heldOn inFavour against abstained }`;
    const people = { role: 'RESIDENT', count: 12 };
    expect(await seen(proposal.id, fields, neighbour)).toEqual({
      topic: '停车',
      text: '增设夜间车位',
      mode: 'CO_GOVERNANCE',
      state: 'CLOSED',
      community: { code: community },
      decision: '增设二十个车位',
      owner: { id: owner.id },
      dueOn: '2026-07-01',
      report: '已增设',
      actions: [],
      deliberations: [
        { ...talk, stage: 'COMMITTEE', meeting: { id: meeting } },
        { ...talk, stage: 'JOINT_CONFERENCE', meeting: null, conclusion: '再议' },
        {
          ...talk,
          stage: 'JOINT_CONFERENCE',
          meeting: null,
          participants: [people, { role: 'EXPERT', count: 2 }],
        },
      ],
      appraisals: [
        { ...votes, stage: 'BEFORE_ADOPTION' },
        { ...votes, stage: 'AFTER_IMPLEMENTATION', inFavour: 2 },
      ],
    });
  });

  test('is seen by its community and whoever raised it until it is screened, and by all once it is', async () => {
    const { id } = await raised();
    const everybodyElse = [neighbour, street, implementing];
    for (const viewer of everybodyElse) expect(await seen(id, 'state', viewer)).toBeNull();
    for (const viewer of [staff, resident])
      expect(await seen(id, 'text', viewer)).toEqual({ text: given.text });
    await take('screen', staff, { proposal: id, expectedVersion: 1, topic: '停车', text: '增设夜间车位' });
    for (const viewer of [...everybodyElse, staff, resident])
      expect(await seen(id, 'text', viewer)).toEqual({ text: '增设夜间车位' });
  });

  test('that is not adopted before it is screened stays out of everybody else’s sight, and tells its raiser why', async () => {
    const { id } = await raised();
    const reason = '不属于社区事务';
    expect(await take('refuse', staff, { proposal: id, expectedVersion: 1, reason })).toMatchObject({
      state: 'NOT_ADOPTED',
    });
    expect(await seen(id, 'state', neighbour)).toBeNull();
    expect(await seen(id, 'history { nodes { action reason } }', resident)).toEqual({
      history: {
        nodes: [
          { action: 'raise', reason: null },
          { action: 'refuse', reason },
        ],
      },
    });
  });

  test('is taken back by whoever raised it, of whom neither trace nor feed tells', async () => {
    const proposal = await raised();
    const withdraw = { proposal: proposal.id, expectedVersion: 1, reason: '已经解决' };
    expect(await take('withdraw', neighbour, withdraw)).toBe('NOT_FOUND');
    expect(await take('withdraw', staff, withdraw)).toBe('NOT_ALLOWED');
    expect(await take('withdraw', resident, withdraw)).toMatchObject({ state: 'WITHDRAWN' });
    const auditor = { ...someone('acc_auditor', 'auditor', [community]), rights: new Set([traceRight]) };
    const { organizationTrace } = await service.query<{
      organizationTrace: { nodes: { action: string; actorId: string | null }[] };
    }>(
      `{ organizationTrace(where: { key: "${proposal.id}" }) { nodes { action actorId } } }`,
      {},
      { viewer: auditor },
    );
    expect(organizationTrace.nodes).toEqual([
      { action: 'withdraw', actorId: null },
      { action: 'raise', actorId: null },
    ]);
    const { sql } = service.database;
    const feed = await sql`select * from organization.changes where key = ${proposal.id}`;
    expect(feed).toHaveLength(2);
    expect(JSON.stringify(feed)).not.toContain(resident.id);
  });

  test('is on the list of one’s own of whoever raised it', async () => {
    const { id } = await raised();
    const ofViewer = async (viewer: Viewer) => {
      const { myProposals } = await service.query<{ myProposals: { nodes: { id: string }[] } }>(
        '{ myProposals { nodes { id } } }',
        {},
        { viewer },
      );
      return myProposals.nodes;
    };
    expect(await ofViewer(resident)).toContainEqual({ id });
    expect(await ofViewer(staff)).toEqual([]);
  });

  test('is raised by residents anywhere, by those who work in a territory there, and refused with what is wrong', async () => {
    expect(await take('raise', staff, given)).toMatchObject({ state: 'RAISED' });
    expect(await take('raise', staff, { ...given, community: neighbouring })).toBe('NOT_ALLOWED');
    expect(await take('raise', street, given)).toBe('NOT_ALLOWED');
    const wrong = { ...given, topic: ' ', text: '长'.repeat(1_001), community: '530103001000' };
    expect(await take('raise', resident, wrong)).toBe('REQUIRED,TOO_LONG,NOT_FOUND');
    expect(await take('raise', resident, { ...given, community: '530103001003' })).toBe('NOT_FOUND');
  });

  test('is reported back by an owner of another community, which takes no other step', async () => {
    const owned = { ownerId: owner.id, ownerPath: owner.path, dueOn: '2026-07-01' };
    const { id } = await build.aProposal({ in: inside, state: 'REPORTED_BACK', ...owned });
    const close = { proposal: id, expectedVersion: 1, appraisal: votes };
    expect(await take('close', implementing, close)).toBe('NOT_ALLOWED');
    expect(await seen(id, 'actions', implementing)).toEqual({ actions: [] });
    expect(await seen(id, 'actions', staff)).toEqual({ actions: ['close'] });
  });

  test('was deliberated in a meeting only of a body for its community, once that was held', async () => {
    const { id } = await build.aProposal({ in: inside, state: 'SCREENED' });
    const submit = async (meeting: string) =>
      take('submit', staff, { proposal: id, expectedVersion: 1, deliberation: { ...talk, meeting } });
    const elsewhere = await build.aDivision({ code: '530103001009' });
    const other = await build.aMeeting({
      of: await build.aBody({ in: elsewhere, by: owner }),
      state: 'HELD',
    });
    const planned = await build.aMeeting({ of: await build.aBody({ in: inside, by: owner }) });
    expect(await submit(other.id)).toBe('NOT_FOUND');
    expect(await submit(planned.id)).toBe('NOT_FOUND');
  });

  test('that two adopt at once is adopted once', async () => {
    const { id } = await build.aProposal({ in: inside, state: 'APPRAISED' });
    await build.anAppraisal({ of: { id } });
    const adopt = async () => take('adopt', staff, { proposal: id, expectedVersion: 1, decision: '采纳' });
    const answers = await Promise.all([adopt(), adopt()]);
    expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(1);
    expect(await seen(id, 'state version', staff)).toEqual({ state: 'ADOPTED', version: 2 });
  });

  test('goes along with a community that gets another number', async () => {
    const before = await build.aDivision({ code: '530103001007' });
    const { id } = await build.aProposal({ in: before });
    const registrar = someone('acc_registrar', 'administrator', ['530100000000']);
    const input = {
      on: '2026-06-01',
      predecessors: [before.code],
      successors: [{ code: '530103001017', name: '新社区' }],
    };
    await service.query(
      'mutation ($input: SucceedDivisionInput!) { succeedDivision(input: $input) { userErrors { code } } }',
      { input },
      { viewer: registrar },
    );
    expect(await seen(id, 'community { code }', staff)).toEqual({ community: { code: '530103001017' } });
  });
});

describe('A resolution', () => {
  test('leads to a proposal of its place, and to none of another', async () => {
    const { id: meeting } = await build.aMeeting({
      of: await build.aBody({ in: inside, by: owner }),
      state: 'MINUTED',
    });
    const proposal = await build.aProposal({ in: inside });
    const elsewhere = await build.aProposal({ in: await build.aDivision({ code: '530103001008' }) });
    const adopt = async (led: string) => {
      const { adoptResolution } = await service.query<{
        adoptResolution: { resolution: { id: string } | null; userErrors: object[] };
      }>(
        `mutation ($input: AdoptResolutionInput!) { adoptResolution(input: $input) {
          resolution { id proposal { id resolution { id } } } userErrors { code field } } }`,
        { input: { meeting, text: '提请协商', proposal: led } },
        { viewer: staff },
      );
      return adoptResolution;
    };
    const { resolution } = await adopt(proposal.id);
    const id = resolution?.id;
    expect(resolution).toEqual({ id, proposal: { id: proposal.id, resolution: { id } } });
    const refused = { resolution: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'proposal'] }] };
    expect(await adopt(elsewhere.id)).toEqual(refused);
    expect(await adopt('prp_none')).toEqual(refused);
  });
});
