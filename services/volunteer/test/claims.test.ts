import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let home: typeof exchangeParties.$inferSelect;
let hospital: typeof exchangeParties.$inferSelect;
let activity: string;

beforeAll(async () => {
  service = await openTestService(volunteer, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  await build.anExchangeCategory();
  home = await build.aParty({ kind: 'COMMUNITY' });
  hospital = await build.aParty({ path: '1/3/' });
  activity = (await build.anActivity({ by: await build.aTeam() })).id;
});
afterAll(() => service.close());

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines, rights: 'all' };
}

const theStreet = someone('street', [street]);
const theCommunity = someone('community', [community]);
const theUnit = someone('unit', [], ['1/3/']);
const theMember: Viewer = { ...someone('member', []), id: 'mbr_1' };

interface Payload {
  readonly row: { readonly id: string; readonly state: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function take(mutation: string, input: object, viewer: Viewer): Promise<Payload> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const noun = /Claim$|^claim/.test(mutation) ? 'claim' : mutation.replace(/^[a-z]+/, '').toLowerCase();
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: ${noun} { id state version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

async function done(mutation: string, input: object, viewer: Viewer) {
  const { row, userErrors } = await take(mutation, input, viewer);
  expect(userErrors).toEqual([]);
  if (!row) throw new Error(`${mutation} answered nothing.`);
  return row;
}

/** Takes steps of a claim one after the other, each with the version the one before left. */
async function go(claim: { id: string; version: number }, ...steps: readonly [string, Viewer, object?][]) {
  let { version } = claim;
  for (const [mutation, viewer, more = {}] of steps) {
    ({ version } = await done(mutation, { claim: claim.id, expectedVersion: version, ...more }, viewer));
  }
  return version;
}

async function needOf(id: string): Promise<unknown> {
  const text = 'query ($id: ID!) { need(id: $id) { state taken free } }';
  return (await service.query<{ need: unknown }>(text, { id })).need;
}

const content = {
  category: 'ELDERLY_CARE',
  title: '上门理发',
  quantity: 2,
  from: '2026-07-01',
  expiresOn: '2026-09-30',
};
const needOfResidents = { owner: community, content, urgency: 'HIGH', forResidents: true };

describe('A claim under an agreement', () => {
  test('names one of its two sides that is in force', async () => {
    const need = await build.aNeed({ by: home });
    const other = await build.aParty({ path: '1/9/' });
    const agreement = await build.anAgreement({ unit: hospital, with: home });
    const refused = [
      ['NOT_FOUND', await build.anAgreement({ unit: other, with: home })],
      ['NOT_IN_FORCE', await build.anAgreement({ unit: hospital, with: home, state: 'SIGNED_BY_ONE' })],
      ['NOT_IN_FORCE', await build.anAgreement({ unit: hospital, with: home, to: '2026-06-14' })],
      ['NOT_IN_FORCE', await build.anAgreement({ unit: hospital, with: home, from: '2026-06-16' })],
    ] as const;
    const claim = { need: need.id, claimant: hospital.id };
    for (const [code, { id }] of refused) {
      const { userErrors } = await take('claimNeed', { ...claim, agreement: id }, theUnit);
      expect(userErrors).toEqual([{ code, field: ['input', 'agreement'] }]);
    }
    const { id } = await done('claimNeed', { ...claim, agreement: agreement.id }, theUnit);
    const text = `query ($where: ClaimWhere) { claims(where: $where) { nodes { id agreement { id } } } }`;
    const where = { agreement: agreement.id };
    expect(await service.query(text, { where }, { viewer: theUnit })).toEqual({
      claims: { nodes: [{ id, agreement: { id: agreement.id } }] },
    });
  });
});

describe('A need', () => {
  test('of residents is drafted, listed, claimed in two parts, delivered, and closed with the last of them', async () => {
    const { id: need, version } = await done('draftNeed', needOfResidents, theCommunity);
    const submitted = await done('submitNeed', { need, expectedVersion: version }, theCommunity);
    await done('listNeed', { need, expectedVersion: submitted.version }, theCommunity);
    const first = await done('claimNeed', { need, claimant: hospital.id }, theUnit);
    const second = await done('claimNeed', { need, claimant: 'mbr_1' }, theMember);
    await go(first, ['approveClaim', theCommunity]);
    expect(await needOf(need)).toEqual({ state: 'LISTED', taken: 1, free: 1 });
    await go(second, ['approveClaim', theCommunity]);
    expect(await needOf(need)).toEqual({ state: 'CLAIMED', taken: 2, free: 0 });
    const given = { activities: [activity] };
    const delivered = await go(
      { ...first, version: 2 },
      ['startClaim', theUnit],
      ['deliverClaim', theUnit, given],
    );
    expect(await needOf(need)).toMatchObject({ state: 'IN_DELIVERY' });
    await go({ ...second, version: 2 }, ['startClaim', theMember], ['deliverClaim', theMember, given]);
    expect(await needOf(need)).toMatchObject({ state: 'DELIVERED' });
    await go({ ...first, version: delivered }, ['confirmClaim', theCommunity, { rating: 5 }]);
    expect(await needOf(need)).toMatchObject({ state: 'DELIVERED' });
    await go({ ...second, version: 4 }, ['confirmClaim', theCommunity, { rating: 4, comment: '细心' }]);
    expect(await needOf(need)).toEqual({ state: 'CLOSED', taken: 2, free: 0 });
  });

  test.each([
    ['NOT_FOUND', ['owner'], { owner: 'unt_none' }],
    ['NOT_ALLOWED', ['owner'], { owner: '530103001002' }],
    ['UNKNOWN_CATEGORY', ['content', 'category'], { content: { ...content, category: 'NONE' } }],
    ['PAST', ['content', 'expiresOn'], { content: { ...content, expiresOn: '2026-06-14' } }],
  ])('is refused with %s of %s', async (code, field, more) => {
    const { userErrors } = await take('draftNeed', { ...needOfResidents, ...more }, theCommunity);
    expect(userErrors).toEqual([{ code, field: ['input', ...field] }]);
  });

  test('names no person: a member has none, and units have none for residents', async () => {
    const place = { content: { ...content, division: community }, urgency: 'LOW' };
    const own = await take('draftNeed', { ...place, owner: 'mbr_1', forResidents: false }, theMember);
    expect(own.userErrors).toMatchObject([{ code: 'NAMES_A_PERSON' }]);
    const units = await take('draftNeed', { ...place, owner: hospital.id, forResidents: true }, theUnit);
    expect(units.userErrors).toMatchObject([{ code: 'NOT_OF_RESIDENTS' }]);
  });

  test('of a unit is claimed by a community, as a resource of a member is', async () => {
    const need = await build.aNeed({ by: hospital });
    const claim = await done('claimNeed', { need: need.id, claimant: community }, theCommunity);
    await go(claim, ['approveClaim', theUnit], ['startClaim', theCommunity]);
    const offer = { owner: 'mbr_1', content: { ...content, division: community } };
    const { id: resource, version } = await done('draftResource', offer, theMember);
    await done('submitResource', { resource, expectedVersion: version }, theMember);
    await done('listResource', { resource, expectedVersion: 2 }, theStreet);
    const claimed = await done('claimResource', { resource, claimant: community }, theCommunity);
    // The owner of a resource provides it.
    const refused = await go(claimed, ['approveClaim', theMember]).then((expectedVersion) =>
      take('startClaim', { claim: claimed.id, expectedVersion }, theCommunity),
    );
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await go({ ...claimed, version: 2 }, ['startClaim', theMember]);
  });

  test('withdrawn declines the claims of it that nobody has decided', async () => {
    const need = await build.aNeed({ by: home });
    const { id } = await done('claimNeed', { need: need.id, claimant: hospital.id }, theUnit);
    const input = { need: need.id, expectedVersion: need.version, reason: '已自行解决' };
    expect(await done('withdrawNeed', input, theCommunity)).toMatchObject({ state: 'WITHDRAWN' });
    const { claim } = await service.query<{ claim: object }>(
      'query ($id: ID!) { claim(id: $id) { state history { nodes { action actorRole } } } }',
      { id },
    );
    expect(claim).toEqual({
      state: 'DECLINED',
      history: {
        nodes: [
          { action: 'claim', actorRole: 'unit' },
          { action: 'lapse', actorRole: 'system' },
        ],
      },
    });
  });
});

describe('A claim', () => {
  test.each([
    ['NOT_FOUND', 'need', () => ({ need: 'ned_none' })],
    ['NOT_FOUND', 'claimant', () => ({ claimant: 'unt_none' })],
    ['NOT_ALLOWED', 'claimant', () => ({ claimant: community })],
    ['NO_CAPACITY', 'quantity', () => ({ quantity: 2 })],
    ['TOO_LONG', 'terms', () => ({ terms: '长'.repeat(501) })],
  ])('is refused with %s of %s', async (code, field, more) => {
    const { id: need } = await build.aNeed({ by: home });
    const { userErrors } = await take('claimNeed', { need, claimant: hospital.id, ...more() }, theUnit);
    expect(userErrors).toEqual([{ code, field: ['input', field] }]);
  });

  test('of what is one’s own, not listed yet, or off the list is refused', async () => {
    const claim = async (given: Parameters<typeof build.aNeed>[0]) => {
      const { id: need } = await build.aNeed(given);
      const { userErrors } = await take('claimNeed', { need, claimant: hospital.id }, theUnit);
      return userErrors.map(({ code }) => code);
    };
    expect(await claim({ by: hospital })).toEqual(['ITSELF']);
    expect(await claim({ by: home, state: 'SUBMITTED' })).toEqual(['NOT_FOUND']);
    expect(await claim({ by: home, state: 'CLAIMED', taken: 1 })).toEqual(['NOT_LISTED']);
    expect(await claim({ by: home, expiresOn: '2026-06-14' })).toEqual(['NOT_LISTED']);
  });

  test('is open once for each item and party, also when it is made twice at the same moment', async () => {
    const { id: need } = await build.aNeed({ by: home, quantity: 9 });
    const answers = await Promise.all(
      times(4, () => take('claimNeed', { need, claimant: hospital.id }, theUnit)),
    );
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'TWICE', 'TWICE', 'TWICE']);
  });

  test('is limited in number by the nearest division that says so, also at the same moment', async () => {
    const place = '530103002001';
    const owner = await build.aParty({ kind: 'COMMUNITY', divisionCode: place });
    const unit = await build.aParty({ path: '1/5/', divisionCode: place });
    await build.aClaimLimit({ divisionCode: '530103000000', most: 9 });
    await build.aClaimLimit({ divisionCode: '530103002000', most: 2 });
    const needs = await Promise.all(times(6, () => build.aNeed({ by: owner })));
    const viewer = someone('unit', [], ['1/5/']);
    const answers = await Promise.all(
      needs.map(({ id: need }) => take('claimNeed', { need, claimant: unit.id }, viewer)),
    );
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'DONE', 'LIMIT', 'LIMIT', 'LIMIT', 'LIMIT']);
  });

  test('that competes with others is approved by the street, and not by the owner', async () => {
    const of = await build.aNeed({ by: home });
    const [one, two] = [
      await build.aClaim({ of, by: hospital }),
      await build.aClaim({ of, by: await build.aParty() }),
    ];
    const refused = await take('approveClaim', { claim: one.id, expectedVersion: 1 }, theCommunity);
    expect(refused.userErrors).toMatchObject([{ code: 'COMPETING' }]);
    await go(one, ['approveClaim', theStreet]);
    const late = await take('approveClaim', { claim: two.id, expectedVersion: 1 }, theStreet);
    expect(late.userErrors).toMatchObject([{ code: 'NOT_LISTED' }]);
  });

  test('given up frees its parts, and the party that gave it up is remembered', async () => {
    const of = await build.aNeed({ by: home });
    const claim = await build.aClaim({ of, by: hospital });
    await go(claim, ['approveClaim', theCommunity], ['giveUpClaim', theUnit, { reason: '人手不足' }]);
    expect(await needOf(of.id)).toEqual({ state: 'LISTED', taken: 0, free: 1 });
    const text = 'query ($id: ID!) { claim(id: $id) { state givenUpBy { id } } }';
    const { claim: shown } = await service.query<{ claim: object }>(text, { id: claim.id });
    expect(shown).toEqual({ state: 'GIVEN_UP', givenUpBy: { id: hospital.id } });
  });

  test('in dispute is delivered anew where the street upholds it, and counts as delivered where not', async () => {
    const dispute: [string, Viewer, object] = ['disputeClaim', theCommunity, { reason: '只来了一次' }];
    const settle = (upheld: boolean): [string, Viewer, object] => [
      'settleClaim',
      theStreet,
      { reason: '已核实', upheld },
    ];
    const of = await build.aNeed({ by: home, state: 'DELIVERED', taken: 1 });
    const claim = await build.aClaim({ of, by: hospital, state: 'DELIVERED' });
    const version = await go(claim, dispute, settle(true));
    expect(await needOf(of.id)).toMatchObject({ state: 'IN_DELIVERY' });
    const again: [string, Viewer, object] = ['deliverClaim', theUnit, { activities: [activity] }];
    await go({ ...claim, version }, again, dispute, settle(false));
    expect(await needOf(of.id)).toMatchObject({ state: 'CLOSED' });
  });

  test('is delivered by bookings that were used, and not by others, named twice or none at all', async () => {
    const of = await build.aNeed({ by: home, state: 'IN_DELIVERY', taken: 1 });
    const claim = await build.aClaim({ of, by: hospital, state: 'IN_DELIVERY' });
    const slot = await build.aSlot({ of: await build.anOpening({ by: hospital }) });
    const used = await build.aBooking({ of: slot, state: 'ATTENDED' });
    const missed = await build.aBooking({ of: slot, state: 'NO_SHOW' });
    const deliver = (evidence: object) =>
      take('deliverClaim', { claim: claim.id, expectedVersion: 1, ...evidence }, theUnit);
    const refusals = async (evidence: object) =>
      (await deliver(evidence)).userErrors.map(({ code, field }) => [code, field?.slice(1).join('.')]);
    expect(await refusals({})).toEqual([['REQUIRED', 'activities']]);
    expect(await refusals({ bookings: [used.id, missed.id] })).toEqual([['NOT_FOUND', 'bookings.1']]);
    expect(await refusals({ bookings: [used.id, used.id] })).toEqual([['TWICE', 'bookings.1']]);
    const many = times(21, () => activity);
    expect(await refusals({ activities: many })).toEqual([['REQUIRED', 'activities']]);
    expect(await refusals({ activities: [activity], bookings: [used.id] })).toEqual([]);
    const text = `query ($id: ID!) { claim(id: $id) { state evidence { type key activity { id } booking { id } } } }`;
    const { claim: shown } = await service.query<{ claim: { state: string; evidence: object[] } }>(text, {
      id: claim.id,
    });
    expect(shown.state).toBe('DELIVERED');
    expect(shown.evidence).toHaveLength(2);
    expect(shown.evidence).toEqual(
      expect.arrayContaining([
        { type: 'Activity', key: activity, activity: { id: activity }, booking: null },
        { type: 'Booking', key: used.id, activity: null, booking: { id: used.id } },
      ]),
    );
  });

  test('of twenty approved at once gets a part where there are three, and never a fourth', async () => {
    for (let round = 0; round < 3; round += 1) {
      const of = await build.aNeed({ by: home, quantity: 3 });
      const parties = await Promise.all(times(20, () => build.aParty()));
      const claims = await Promise.all(parties.map((by) => build.aClaim({ of, by })));
      const answers = await Promise.all(
        claims.map(({ id }) => take('approveClaim', { claim: id, expectedVersion: 1 }, theStreet)),
      );
      const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
      expect(codes.filter((code) => code === 'DONE')).toHaveLength(3);
      expect(codes.filter((code) => code === 'NOT_LISTED' || code === 'NO_CAPACITY')).toHaveLength(17);
      expect(await needOf(of.id)).toEqual({ state: 'CLAIMED', taken: 3, free: 0 });
    }
  });
});

describe('A project', () => {
  test('gets the next number of its street and year when it is listed, also at the same moment', async () => {
    const projects = await Promise.all(times(5, () => build.aProject({ by: home, state: 'SUBMITTED' })));
    await Promise.all(
      projects.map(({ id: project }) => done('listProject', { project, expectedVersion: 1 }, theStreet)),
    );
    const { projects: listed } = await service.query<{ projects: { nodes: { number: number }[] } }>(
      `{ projects(where: { division: "${street}", bookletYear: 2026 }) { nodes { number } } }`,
    );
    expect(listed.nodes.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });

  test('is made from a need and a resource that are on the lists', async () => {
    const need = await build.aNeed({ by: home });
    const resource = await build.aResource({ by: hospital, state: 'DRAFT' });
    const input = { owner: community, content, need: need.id };
    const made = await done('draftProject', input, theCommunity);
    expect(made.state).toBe('DRAFT');
    const hidden = await take('draftProject', { ...input, resource: resource.id }, theCommunity);
    expect(hidden.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'resource'] }]);
  });
});

describe('What is not on a list yet', () => {
  test('is seen by its owner and its place, and what is, by everybody', async () => {
    const draft = await build.aNeed({ by: hospital, state: 'SUBMITTED' });
    const listed = await build.aNeed({ by: hospital });
    const stranger = someone('unit', [], ['1/9/']);
    const see = async (id: string, viewer: Viewer) =>
      (
        await service.query<{ need: object | null }>(
          'query ($id: ID!) { need(id: $id) { id } }',
          { id },
          { viewer },
        )
      ).need;
    for (const viewer of [theUnit, theCommunity, theStreet])
      expect(await see(draft.id, viewer)).not.toBeNull();
    expect(await see(draft.id, stranger)).toBeNull();
    expect(await see(listed.id, stranger)).not.toBeNull();
  });
});
