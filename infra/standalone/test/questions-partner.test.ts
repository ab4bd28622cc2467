import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments } from '@graphroots/gateway/access/trusted-documents';
import { openDevelopmentIssuer } from '@graphroots/gateway/identity/development-issuer';
import { createIdentify, type Identify } from '@graphroots/gateway/identity/identify';
import { createTokenVerifier } from '@graphroots/gateway/identity/verify-token';
import { anonymousViewer, portalRoles, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { documentsPath } from '@graphroots/schema/documents';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

/* A city's map service follows one district: it holds a partner's token, and sends a trusted document. */

const district = '530112000000';
const elsewhere = '530102000000';
const contract = {
  subject: 'map',
  roles: ['partner'],
  scope: 'changes:read',
  territory: ['530112'],
  lines: [],
};

let system: DemoSystem;
let folder: string;
let partner: string;
let changes: string;

beforeAll(async () => {
  const { identify, token } = await startPartner();
  partner = `Bearer ${token}`;
  const documents = await readTrustedDocuments([documentsPath]);
  changes = [...documents.values()].find((text) => text.startsWith('query Changes')) ?? '';
  system = await startDemoSystem(
    'city',
    async (given) => (given?.startsWith('Bearer') ? identify(given) : someoneOf(given)),
    { documents },
  );
}, 240_000);
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

/** Somebody of the city; with `community 530112…`, whoever acts for that place alone. */
function someoneOf(name = 'system'): Viewer {
  const [role, place] = name.split(' ');
  const acting = portalRoles.find((each) => each === role);
  if (!acting || place === undefined) return unrestrictedViewer;
  return { ...unrestrictedViewer, id: name, roles: [acting], territory: [place], lines: [] };
}

async function startPartner(): Promise<{ identify: Identify; token: string }> {
  folder = await mkdtemp(join(tmpdir(), 'partner-'));
  const issuer = await openDevelopmentIssuer(join(folder, 'key.json'));
  const verifyToken = createTokenVerifier([issuer]);
  return {
    token: await issuer.issue(contract, 1),
    identify: createIdentify({ verifyToken, anonymous: anonymousViewer }),
  };
}

const row = z.object({
  at: z.string(),
  type: z.string(),
  key: z.string(),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
type Change = z.infer<typeof row>;

const feed = z.object({
  nodes: z.array(row),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const feeds = z.object({ organizationChanges: feed, membersChanges: feed, gridsChanges: feed });

interface Cursors {
  readonly organization?: string | null;
  readonly members?: string | null;
  readonly grids?: string | null;
}

const types = ['Division', 'PartyOrganization', 'Seat', 'Grid', 'Member'];

async function ask(since: Cursors, division = district) {
  const { data, errors } = await system.ask(changes, { division, types, ...since }, partner);
  expect(errors).toBeUndefined();
  const { organizationChanges, membersChanges, gridsChanges } = feeds.parse(data);
  const of = ({ nodes }: z.infer<typeof feed>): Omit<Change, 'at'>[] =>
    nodes.map(({ at: _, ...rest }) => rest);
  return {
    organization: of(organizationChanges),
    members: of(membersChanges),
    grids: of(gridsChanges),
    cursors: {
      organization: organizationChanges.pageInfo.endCursor,
      members: membersChanges.pageInfo.endCursor,
      grids: gridsChanges.pageInfo.endCursor,
    },
  };
}

/** What somebody of the city is answered who may see everything. */
async function look(query: string, division: string): Promise<unknown> {
  const { data, errors } = await system.ask(query, { division });
  expect(errors).toBeUndefined();
  return data;
}

async function change(
  mutation: string,
  type: string,
  input: object,
  result: string,
  by?: string,
): Promise<unknown> {
  const { data, errors } = await system.ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${result} userErrors { code field message } } }`,
    { input },
    by,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ answer: { userErrors: [] } });
  return z.object({ answer: z.unknown() }).parse(data).answer;
}

const organizations = z.object({
  partyOrganizations: z.object({
    nodes: z.tuple([z.object({ id: z.string(), name: z.string(), version: z.int() })]),
  }),
});

async function rename(division: string, kind: string, name: string) {
  const data = await look(
    `query ($division: ID!) { partyOrganizations(where: { territory: $division, kind: [${kind}] }, first: 1) {
      nodes { id name version } } }`,
    division,
  );
  const [found] = organizations.parse(data).partyOrganizations.nodes;
  await change(
    'renameOrganization',
    'RenameOrganizationInput',
    { organization: found.id, expectedVersion: found.version, name },
    'organization { name }',
  );
  return { type: 'PartyOrganization', key: found.id, action: 'rename', from: found.name, to: name };
}

const bodies = z.object({
  governingBodies: z.object({
    nodes: z.tuple([z.object({ id: z.string(), territory: z.object({ code: z.string() }) })]),
  }),
});
const seat = z.object({ seat: z.object({ id: z.string(), version: z.int() }) });

/** Somebody of a greater committee's community is proposed, which needs no consent, and confirmed. */
async function confirmSeat(division: string) {
  const data = await look(
    `query ($division: ID!) { governingBodies(where: { division: $division, kind: [GREATER_PARTY_COMMITTEE] }, first: 1) {
      nodes { id territory { code } } } }`,
    division,
  );
  const [{ id: body, territory }] = bodies.parse(data).governingBodies.nodes;
  const convener = `community ${territory.code}`;
  const superior = `street ${territory.code.slice(0, 9)}000`;
  const given = { body, role: 'OWNERS_COMMITTEE', termFrom: '2026-01-01', termTo: '2028-12-31' };
  const result = 'seat { id version }';
  const proposed = seat.parse(await change('proposeSeat', 'ProposeSeatInput', given, result, convener)).seat;
  const input = { seat: proposed.id, expectedVersion: proposed.version };
  await change('confirmSeat', 'ConfirmSeatInput', input, result, superior);
  const its = { type: 'Seat', key: proposed.id };
  return [
    { ...its, action: 'propose', from: null, to: 'CONSENTED' },
    { ...its, action: 'confirm', from: 'CONSENTED', to: 'CONFIRMED' },
  ];
}

const members = z.object({
  members: z.object({
    nodes: z.tuple([
      z.object({
        id: z.string(),
        name: z.string(),
        version: z.int(),
        residence: z.object({ code: z.string() }),
      }),
    ]),
  }),
});

/** A member moves to the next community. */
async function moveHouse(division: string) {
  const data = await look(
    `query ($division: ID!) { members(where: { residence: $division }, first: 1) {
      nodes { id name version residence { code } } } }`,
    division,
  );
  const [{ id, name, version, residence }] = members.parse(data).members.nodes;
  const last = Number(residence.code.slice(9));
  const to = `${residence.code.slice(0, 9)}${String(last === 1 ? 2 : last - 1).padStart(3, '0')}`;
  await change(
    'changeResidence',
    'ChangeResidenceInput',
    { member: id, expectedVersion: version, residence: to },
    'member { id }',
  );
  return { name, change: { type: 'Member', key: id, action: 'changeResidence', from: null, to: null } };
}

const grid = z.object({ code: z.string(), leadOrganization: z.object({ id: z.string() }).nullable() });
const grids = z.object({
  division: z.object({ grids: z.object({ nodes: z.array(grid).min(1) }) }),
});

/** A community gets another number, and so do its grids. */
async function renumber(community: string) {
  const to = `${community.slice(0, 9)}9${community.slice(10)}`;
  const data = await look(
    `query ($division: ID!) { division(code: $division) { grids(first: 100) {
      nodes { code leadOrganization { id } } } } }`,
    community,
  );
  await change(
    'succeedDivision',
    'SucceedDivisionInput',
    { predecessors: [community], successors: [{ code: to }], on: '2026-04-01' },
    'divisions',
  );
  await system.catchUp();
  const before = grids.parse(data).division.grids.nodes;
  return {
    division: { type: 'Division', key: community, action: 'succeed', from: community, to },
    begun: before.map(({ code }) => ({ action: 'begin', from: code, to: `${to}${code.slice(12)}` })),
    led: before.flatMap(({ leadOrganization: leader }) =>
      leader ? [{ action: 'lead', from: null, to: leader.id }] : [],
    ),
  };
}

test('question 28: what changed in the organizations, seats and grids of a district since the last time, with the values before and after', async () => {
  // The first time: from the beginning, to know where it ends.
  await rename(district, 'GRID_BRANCH', '从前的网格党支部');
  await vi.waitFor(async () => expect((await ask({})).organization).toHaveLength(1), 60_000);
  const { cursors } = await ask({});

  const renamed = await rename(district, 'COMMUNITY_COMMITTEE', '碧鸡新社区党委');
  const confirmed = await confirmSeat(district);
  const moved = await moveHouse(district);
  const renumbered = await renumber('530112006002');
  // What a partner of this district must not be told.
  await rename(elsewhere, 'COMMUNITY_COMMITTEE', '别处社区党委');
  await confirmSeat(elsewhere);
  await moveHouse(elsewhere);

  const count = confirmed.length + 2;
  await vi.waitFor(
    async () => {
      const now = await ask(cursors);
      expect(now.organization.length).toBeGreaterThanOrEqual(count);
      expect(now.grids.length).toBeGreaterThan(0);
      expect(now.members.length).toBeGreaterThan(0);
    },
    { timeout: 60_000, interval: 200 },
  );
  const told = await ask(cursors);
  const rehomed = told.organization.filter(({ action }) => action === 'rehome');
  expect(told.organization.filter(({ action }) => action !== 'rehome')).toEqual([
    renamed,
    ...confirmed,
    renumbered.division,
  ]);
  expect(rehomed.length).toBeGreaterThan(0);
  for (const { from, to } of rehomed) {
    expect({ from, to }).toEqual({ from: renumbered.division.from, to: renumbered.division.to });
  }
  const begun = told.grids.filter(({ action }) => action === 'begin');
  expect(begun.map(({ action, from, to }) => ({ action, from, to }))).toEqual(renumbered.begun);
  const succeeded = told.grids.filter(({ action }) => action === 'succeed');
  expect(succeeded.map(({ to }) => to)).toEqual(begun.map(({ key }) => key));
  const led = told.grids.filter(({ action }) => action === 'lead');
  expect(led.map(({ action, from, to }) => ({ action, from, to }))).toEqual(renumbered.led);
  expect(begun.map(({ key }) => key)).toEqual(expect.arrayContaining(led.map(({ key }) => key)));
  expect(told.grids).toHaveLength(begun.length + succeeded.length + led.length);

  // Of people it is told that something happened, and not what.
  expect(told.members).toEqual([moved.change]);
  expect(JSON.stringify(told)).not.toContain(moved.name);

  // The next time, from where this one ended: nothing, and the cursors stay.
  const { cursors: after, ...next } = await ask(told.cursors);
  expect(next).toEqual({ organization: [], members: [], grids: [] });
  expect(after).toEqual({ organization: null, members: null, grids: null });
});

test('a partner of one district is told nothing of another, and answered nothing but trusted documents', async () => {
  const { cursors: _, ...told } = await ask({}, elsewhere);
  expect(told).toEqual({ organization: [], members: [], grids: [] });
  const { data, errors } = await system.ask('{ organizationChanges { nodes { key } } }', {}, partner);
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'documents:any' } }]);
});
