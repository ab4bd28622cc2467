import { testEntities } from '@graphroots/kit/testing/entities';
import { eq } from 'drizzle-orm';
import { activities } from '../src/activity/activity.table.ts';
import { trace } from '../src/journal/journal.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

testEntities(volunteer, {
  names: [
    'VolunteerTeam',
    'Activity',
    'Participation',
    'SignUp',
    'MicroWish',
    'ExchangeCategory',
    'ExchangeParty',
    'Need',
    'Resource',
    'Project',
    'Claim',
    'Exchange',
    'CoBuildingAgreement',
    'AgreementItem',
    'FacilityOpening',
    'FacilitySlot',
    'Booking',
    'VolunteerStation',
    'VolunteerRegistration',
    'Building',
    'Division',
    'Grid',
    'Compound',
    'Unit',
    'Evaluation',
    'PartyOrganization',
    'Member',
  ],
  scoped: [
    'Participation',
    'SignUp',
    'Claim',
    'ClaimEvidence',
    'Exchange',
    'TraceEntry',
    'CoBuildingAgreement',
    'AgreementItem',
    'AgreementReview',
    'Booking',
    'VolunteerRegistration',
  ],
  async store(service) {
    const build = createBuilders(service.database.db);
    const { aTeam, anActivity, aParticipation, aSignUp } = build;
    const team = await aTeam({ ownerId: 'org_1' });
    const activity = await anActivity({
      by: team,
      place: '翠湖东门',
      category: 'CARE',
      capacity: 30,
      settledAt: '2026-06-02T00:00:00Z',
    });
    const served = { member: 'mbr_1', organizationId: 'org_1', signedOutAt: '2026-12-31T00:00:00Z' };
    const participation = await aParticipation({ in: activity, ...served });
    const signUp = await aSignUp({ for: activity, memberId: 'mbr_1', role: 'MEMBER', hours: 2 });
    const claimed = { state: 'CONFIRMED', thanks: '谢谢' } as const;
    const byOthers = { ...claimed, memberId: null };
    const wishes = await Promise.all([
      build.aWish(claimed),
      build.aWish({ ...byOthers, organizationId: 'org_1' }),
      build.aWish({ ...byOthers, unitId: 'unt_1' }),
      build.aWish({ ...byOthers, teamId: team.id }),
    ]);
    await service.database.db.insert(trace).values({
      id: 'trc_1',
      entityType: 'MicroWish',
      entityId: wishes[0].id,
      action: 'confirm',
      actorRole: 'community',
      at: '2026-06-06T02:00:00Z',
      recordedAt: '2026-06-06T02:00:00Z',
      divisionCode: wishes[0].communityCode,
    });
    await build.anExchangeCategory({ validTo: '2030-01-01' });
    const asked = { lastAskedOn: '2026-01-05' };
    const unit = await build.aParty({ ...asked, divisionCode: team.divisionCode });
    const home = await build.aParty({ kind: 'COMMUNITY', divisionCode: team.divisionCode });
    const compound = await build.aParty({ kind: 'COMPOUND' });
    const branch = await build.aParty({ kind: 'BRANCH', id: 'org_1' });
    const member = await build.aParty({ kind: 'MEMBER', id: 'mbr_1' });
    const all = {
      text: '每周一次',
      gridId: 'grd_1',
      compoundId: compound.id,
      measure: '场',
      to: '2026-12-31',
    };
    const taken = { ...all, firstClaimedAt: '2026-06-01T01:00:00Z' };
    const need = await build.aNeed({ by: home, ...taken, forResidents: true });
    const resource = await build.aResource({ by: unit, ...taken });
    const project = await build.aProject({
      by: home,
      ...taken,
      needId: need.id,
      resourceId: resource.id,
      bookletCode: '530103001000',
      bookletYear: 2026,
      number: 1,
    });
    await service.database.db
      .update(activities)
      .set({ projectId: project.id })
      .where(eq(activities.id, activity.id));
    const valued = { value: 80.5, note: '两次', activityId: activity.id };
    const decidedAt = '2026-06-02T01:00:00Z';
    const moments = { decidedAt, startedAt: decidedAt, deliveredAt: decidedAt, endedAt: decidedAt };
    const said = { receiverComment: '好', providerRating: 5, providerComment: '好' };
    const given = { ...moments, ...said, terms: '两次', state: 'GIVEN_UP' as const, receiverRating: 5 };
    const { id: agreementId } = await build.anAgreement({ unit, with: home });
    const claims = [
      await build.aClaim({ of: need, by: unit, agreementId, ...given }),
      await build.aClaim({ of: resource, by: member, ...given }),
      await build.aClaim({ of: project, by: branch, ...given }),
    ];
    await build.aResource({ by: unit, quantity: 3 });
    await build.aNeed({ by: home });
    for (const of of claims) await build.anEvidence({ of, in: activity });
    const entry = await build.anExchange({ from: unit, to: home, claimId: claims[0]?.id, ...valued });
    const back = { reversesId: entry.id, quantity: -1, activityId: activity.id };
    const exchanges = [entry, await build.anExchange({ from: unit, to: home, ...valued, ...back })];
    const renewed = await build.anAgreement({ unit, with: home, state: 'RENEWED', endedAt: decidedAt });
    const witnessed = {
      witnessedAt: decidedAt,
      endedAt: decidedAt,
      reviewedYear: 2025,
      renewsId: renewed.id,
    };
    const agreement = await build.anAgreement({ unit, with: home, state: 'REVIEWED', ...witnessed });
    const shown = { deliveredAt: decidedAt, activityId: activity.id, exchangeId: entry.id };
    const fulfilled = { in: agreement, state: 'FULFILLED' as const, fulfilledAt: decidedAt, ...shown };
    const promised = [
      await build.anAgreementItem({ ...fulfilled, needId: need.id }),
      await build.anAgreementItem({ ...fulfilled, resourceId: resource.id }),
      await build.anAgreementItem({ ...fulfilled, projectId: project.id }),
    ];
    const scores = { byUnit: 5, unitComment: '好', byCommunity: 4, communityComment: '好' };
    await build.anAgreementReview({ of: agreement, ...scores });
    const ruled = { rules: '请勿携带宠物', laidOutTo: '2026-07-12', communityHome: true };
    const opening = await build.anOpening({ by: unit, state: 'WITHDRAWN', ...ruled });
    await build.anHour({ of: opening });
    const slot = await build.aSlot({ of: opening, taken: 1 });
    const booked = [
      await build.aBooking({ of: slot, unitPath: '1/2/' }),
      await build.aBooking({ of: slot, accountId: null, partyId: home.id }),
    ];
    await build.aStep('FacilityOpening', opening);
    for (const booking of booked) await build.aStep('Booking', booking);
    const closed = { hubId: unit.id, closedOn: '2026-06-01' };
    const stations = [
      await build.aStation({ ...closed, hostKind: 'ENTERPRISE', unitId: 'unt_1' }),
      await build.aStation({ ...closed, hostKind: 'BUILDING', buildingId: 'bld_1' }),
    ];
    for (const station of stations) await build.aStep('VolunteerStation', station);
    const registration = await build.aRegistration({ state: 'VERIFIED', partyMember: true });
    await build.aStep('VolunteerRegistration', registration);
    await build.aStep('CoBuildingAgreement', agreement);
    for (const item of promised) await build.aStep('AgreementItem', item);
    for (const of of [need, ...claims]) await build.aTraceEntry({ of });
    return {
      ExchangeCategory: { code: 'ELDERLY_CARE' },
      ExchangeParty: [unit, home, compound, branch, member].map(({ id }) => ({ id })),
      Need: { id: need.id },
      Resource: { id: resource.id },
      Project: { id: project.id },
      Exchange: exchanges.map(({ id }) => ({ id })),
      FacilityOpening: { id: opening.id },
      FacilitySlot: { id: slot.id },
      Booking: booked.map(({ id }) => ({ id })),
      VolunteerStation: stations.map(({ id }) => ({ id })),
      VolunteerRegistration: { id: registration.id },
      Building: { id: 'bld_1' },
      CoBuildingAgreement: { id: agreement.id },
      AgreementItem: promised.map(({ id }) => ({ id })),
      Claim: claims.map(({ id }) => ({ id })),
      Grid: { id: 'grd_1' },
      Compound: { id: compound.id },
      Unit: [{ id: unit.id }, { id: 'unt_1' }],
      Evaluation: { id: 'evl_1', year: 2026, unit: { id: unit.id }, division: { code: team.divisionCode } },
      VolunteerTeam: { id: team.id },
      Activity: { id: activity.id },
      Participation: { id: participation.id },
      SignUp: { id: signUp.id },
      MicroWish: wishes.map(({ id }) => ({ id })),
      Division: { code: team.divisionCode, communityCount: 4 },
      PartyOrganization: { id: 'org_1' },
      Member: { id: 'mbr_1' },
    };
  },
});
