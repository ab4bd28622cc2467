import { ne } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { agreementItems } from '../src/agreement/agreement-item.table.ts';
import { agreementReviews, coBuildingAgreements } from '../src/agreement/agreement.table.ts';
import { activities, participations } from '../src/activity/activity.table.ts';
import { grids } from '../src/grid/grid.table.ts';
import { lines } from '../src/line/line.table.ts';
import { exchangeCategories } from '../src/category/category.table.ts';
import { claimEvidence, claimLimits, claims } from '../src/claim/claim.table.ts';
import { bookings, facilityHours, facilityOpenings, facilitySlots } from '../src/facility/facility.table.ts';
import { exchanges } from '../src/exchange/exchange.table.ts';
import type { Item } from '../src/item/item.store.ts';
import { trace } from '../src/journal/journal.table.ts';
import { needs } from '../src/need/need.table.ts';
import { exchangeParties } from '../src/party/party.table.ts';
import { projects } from '../src/project/project.table.ts';
import { resources } from '../src/resource/resource.table.ts';
import { signUps } from '../src/sign-up/sign-up.table.ts';
import { volunteerRegistrations, volunteerStations } from '../src/station/station.table.ts';
import { volunteerTeams } from '../src/team/team.table.ts';
import { wishLimits } from '../src/wish/wish-limit.table.ts';
import { microWishes } from '../src/wish/wish.table.ts';

type Team = typeof volunteerTeams.$inferSelect;
type Activity = typeof activities.$inferSelect;
type Participation = typeof participations.$inferSelect;
type SignUp = typeof signUps.$inferSelect;
type Wish = typeof microWishes.$inferSelect;
type Party = typeof exchangeParties.$inferSelect;
type Claim = typeof claims.$inferSelect;
type Given<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>;

/** A community of Panlong district, and the street above. */
export const community = '530103001001';
export const street = '530103001000';

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  /** What the three lists have in common. */
  const anItem = (prefix: string, by: Party, { state = 'LISTED', ...given }: Given<typeof resources>) => ({
    id: next(prefix),
    title: `助老服务 ${rows}`,
    categoryCode: 'ELDERLY_CARE',
    state,
    ownerId: by.id,
    ownerKind: by.kind,
    ownerDivisionCode: by.divisionCode,
    ownerPath: by.path,
    divisionCode: by.divisionCode,
    from: '2026-01-01',
    expiresOn: '2026-12-31',
    createdAt: '2026-05-01T01:00:00Z',
    listedAt: ['DRAFT', 'SUBMITTED', 'RETURNED'].includes(state) ? null : '2026-05-02T01:00:00Z',
    ...given,
  });

  return {
    async aGrid(given: Partial<typeof grids.$inferSelect> = {}) {
      const row = { id: next('grd'), communityCode: '530103001001', ...given };
      await db.insert(grids).values(row);
      return row;
    },

    /** A Party organization or a unit, with its line. */
    async aLine(given: Partial<typeof lines.$inferSelect> = {}) {
      const row = { id: next('org'), path: '1/2/', ...given };
      await db.insert(lines).values(row);
      return row;
    },

    async aLimit(given: { amount: number } & Partial<typeof wishLimits.$inferSelect>) {
      const row = {
        id: next('wli'),
        divisionCode: '530100000000',
        validFrom: '2026-01-01',
        validTo: null,
        ...given,
      };
      await db.insert(wishLimits).values(row);
      return row;
    },

    /** A wish with all that its state needs: claimed by a member. */
    async aWish({ state = 'SUBMITTED', ...given }: Partial<Wish> = {}): Promise<Wish> {
      const isPublic = !['SUBMITTED', 'REFUSED'].includes(state);
      const isClaimed = ['CLAIMED', 'FULFILLED', 'CONFIRMED'].includes(state);
      const claimed = { claims: 1, claimedAt: '2026-06-02T01:00:00Z', dueOn: '2026-07-02' };
      const values: typeof microWishes.$inferInsert = {
        id: next('wis'),
        text: '一副老花镜',
        category: 'GOODS',
        budget: 80,
        state,
        communityCode: '530103001001',
        gridId: 'grd_1',
        submittedAt: '2026-06-01T01:00:00Z',
        ...(isPublic && { publishedAt: '2026-06-01T02:00:00Z', expiresOn: '2026-11-30' }),
        ...(isClaimed && { ...claimed, claimantId: 'mbr_1', memberId: 'mbr_1' }),
        ...(['FULFILLED', 'CONFIRMED'].includes(state) && { fulfilledAt: '2026-06-05T02:00:00Z' }),
        ...(state === 'CONFIRMED' && { confirmedAt: '2026-06-06T02:00:00Z' }),
        ...given,
      };
      const [row] = await db.insert(microWishes).values(values).returning();
      if (!row) throw new Error('The wish was not stored.');
      return row;
    },

    async aTeam(given: Partial<Team> = {}): Promise<Team> {
      const row: Team = {
        id: next('vtm'),
        name: '党员志愿服务队',
        kind: 'PARTY_MEMBERS',
        ownerId: null,
        divisionCode: '530103001001',
        foundedOn: '2019-03-05',
        version: 1,
        ...given,
      };
      await db.insert(volunteerTeams).values(row);
      return row;
    },

    async anActivity({ by: team, ...given }: { by: Team } & Partial<Activity>): Promise<Activity> {
      const row: Activity = {
        id: next('act'),
        title: '清洁翠湖',
        state: 'SETTLED',
        startsAt: '2026-03-05T01:00:00Z',
        endsAt: '2026-12-31T04:00:00Z',
        teamId: team.id,
        projectId: null,
        divisionCode: team.divisionCode,
        ownerPath: null,
        place: null,
        category: null,
        capacity: null,
        placesTaken: 0,
        signInCode: '246810',
        settledAt: null,
        divisionCodeThen: null,
        version: 1,
        ...given,
      };
      await db.insert(activities).values(row);
      return row;
    },

    async aSignUp(given: { for: Activity } & Partial<SignUp>): Promise<SignUp> {
      const { for: activity, ...rest } = given;
      const row: SignUp = {
        id: next('sgn'),
        activityId: activity.id,
        accountId: `acc_${rows}`,
        memberId: null,
        role: 'RESIDENT',
        state: 'PLACED',
        divisionCode: activity.divisionCode,
        signedUpAt: '2026-06-01T01:00:00Z',
        hours: null,
        version: 1,
        ...rest,
      };
      await db.insert(signUps).values(row);
      return row;
    },

    /** Somebody takes part: a member, else a registered volunteer or a resident. */
    async aParticipation(given: { in: Activity; member?: string } & Partial<Participation>) {
      const { in: activity, member = null, ...rest } = given;
      const row: Participation = {
        id: next('prt'),
        activityId: activity.id,
        role: member === null ? 'VOLUNTEER' : 'MEMBER',
        memberId: member,
        accountId: null,
        personId: member ?? `person_${rows}`,
        organizationId: null,
        divisionCode: activity.divisionCode,
        divisionCodeThen: null,
        hours: 2,
        signedInAt: activity.startsAt,
        signedOutAt: null,
        category: activity.category,
        struck: false,
        version: 1,
        ...rest,
      };
      await db.insert(participations).values(row);
      return row;
    },

    async anExchangeCategory(given: Given<typeof exchangeCategories> = {}): Promise<void> {
      const made = { code: 'ELDERLY_CARE', name: '助老服务', validFrom: '2020-01-01' };
      await db.insert(exchangeCategories).values({ ...made, ...given });
    },

    /** A unit with the line `1/2/`; a community and a street have their code as their id. */
    async aParty({ kind = 'UNIT', ...given }: Given<typeof exchangeParties> = {}): Promise<Party> {
      const place = given.divisionCode ?? (kind === 'STREET' ? street : community);
      const isPlace = kind === 'COMMUNITY' || kind === 'STREET';
      const made = {
        id: isPlace ? place : next(kind.toLowerCase()),
        divisionCode: place,
        path: isPlace ? null : '1/2/',
      };
      const [row] = await db
        .insert(exchangeParties)
        .values({ ...made, kind, ...given })
        .returning();
      return stored(row);
    },

    async aNeed({ by, ...given }: { by: Party } & Given<typeof needs>) {
      const row = { ...anItem('ned', by, given), urgency: 'NORMAL' as const, ...given };
      return stored((await db.insert(needs).values(row).returning())[0]);
    },

    async aResource({ by, ...given }: { by: Party } & Given<typeof resources>) {
      const row = { ...anItem('res', by, given), ...given };
      return stored((await db.insert(resources).values(row).returning())[0]);
    },

    async aProject({ by, ...given }: { by: Party } & Given<typeof projects>) {
      const row = { ...anItem('prj', by, given), ...given };
      return stored((await db.insert(projects).values(row).returning())[0]);
    },

    /** A claim of a need, resource or project, whose row has no more than the claim's parts. */
    async aClaim(given: { of: Item; by: Party } & Given<typeof claims>): Promise<Claim> {
      const { of: item, by, ...rest } = given;
      const [row] = await db
        .insert(claims)
        .values({
          id: next('clm'),
          needId: item.id.startsWith('ned') ? item.id : null,
          resourceId: item.id.startsWith('res') ? item.id : null,
          projectId: item.id.startsWith('prj') ? item.id : null,
          state: 'PENDING',
          claimantId: by.id,
          claimantKind: by.kind,
          claimantDivisionCode: by.divisionCode,
          claimantPath: by.path,
          ownerId: item.ownerId,
          ownerKind: item.ownerKind,
          ownerDivisionCode: item.ownerDivisionCode,
          ownerPath: item.ownerPath,
          divisionCode: item.divisionCode,
          claimedAt: '2026-06-01T01:00:00Z',
          givenUpById: rest.state === 'GIVEN_UP' ? by.id : null,
          ...rest,
        })
        .returning();
      return stored(row);
    },

    async anEvidence(given: { of: Claim; in: Activity }): Promise<void> {
      const { of: claim, in: activity } = given;
      await db.insert(claimEvidence).values({ id: next('cev'), claimId: claim.id, activityId: activity.id });
    },

    async anExchange(given: { from: Party; to: Party } & Given<typeof exchanges>) {
      const { from, to, ...rest } = given;
      const [row] = await db
        .insert(exchanges)
        .values({
          id: next('exc'),
          fromId: from.id,
          toId: to.id,
          direction: 'UNIT_TO_COMMUNITY',
          fromPath: from.path,
          toPath: to.path,
          divisionCode: to.divisionCode,
          bookletCode: street,
          bookletYear: 2026,
          number: rows,
          categoryCode: 'ELDERLY_CARE',
          quantity: 1,
          at: '2026-06-01T01:00:00Z',
          ...rest,
        })
        .returning();
      return stored(row);
    },

    /** An agreement of a unit with a community that has come as far as its state says; one side has signed at least. */
    async anAgreement(given: { unit: Party; with: Party } & Given<typeof coBuildingAgreements>) {
      const { unit, with: community, state = 'IN_FORCE', ...rest } = given;
      const isSigned = !['DRAFT', 'SIGNED_BY_ONE'].includes(state);
      const signedAt = '2026-01-05T01:00:00Z';
      const [row] = await db
        .insert(coBuildingAgreements)
        .values({
          id: next('agr'),
          title: '共建协议',
          state,
          unitId: unit.id,
          unitPath: unit.path,
          communityId: community.id,
          communityKind: community.kind,
          divisionCode: community.divisionCode,
          from: '2025-07-01',
          to: '2026-12-31',
          draftedAt: '2026-01-04T01:00:00Z',
          ...(isSigned && { unitSignedAt: signedAt, communitySignedAt: signedAt, inForceAt: signedAt }),
          ...rest,
        })
        .returning();
      return stored(row);
    },

    /** What the unit promises, due in the month of the tests. */
    async anAgreementItem(
      given: { in: typeof coBuildingAgreements.$inferSelect } & Given<typeof agreementItems>,
    ) {
      const { in: agreement, ...rest } = given;
      const { unitId, unitPath, communityId, communityKind, divisionCode } = agreement;
      const [row] = await db
        .insert(agreementItems)
        .values({
          id: next('agi'),
          agreementId: agreement.id,
          number: rows,
          unitId,
          unitPath,
          communityId,
          communityKind,
          divisionCode,
          side: 'UNIT',
          text: '每季度义诊一次',
          dueOn: '2026-06-30',
          state: 'OPEN',
          binding: !['DRAFT', 'SIGNED_BY_ONE', 'TERMINATED'].includes(agreement.state),
          ...rest,
        })
        .returning();
      return stored(row);
    },

    async anAgreementReview(given: { of: { id: string } } & Given<typeof agreementReviews>): Promise<void> {
      const { of: agreement, ...rest } = given;
      const made = { id: next('arv'), agreementId: agreement.id, year: 2026 };
      await db.insert(agreementReviews).values({ ...made, ...rest });
    },

    /** An open sports ground of a unit, without hours. */
    async anOpening({ by: unit, ...given }: { by: Party } & Given<typeof facilityOpenings>) {
      const { state = 'OPEN' } = given;
      const isWithdrawn = state === 'WITHDRAWN';
      const made = {
        id: next('fop'),
        name: '操场',
        kind: 'SPORTS_GROUND' as const,
        state,
        unitId: unit.id,
        unitPath: unit.path,
        divisionCode: unit.divisionCode,
        place: '东门',
        capacity: 3,
        slotMinutes: 60,
        signInCode: '246810',
        offeredAt: '2026-06-01T01:00:00Z',
        openedAt: state === 'OFFERED' ? null : '2026-06-02T01:00:00Z',
        ...(isWithdrawn && { withdrawnAt: '2026-06-03T01:00:00Z', withdrawalReason: '搬迁' }),
      };
      const [row] = await db
        .insert(facilityOpenings)
        .values({ ...made, ...given })
        .returning();
      return stored(row);
    },

    async anHour(given: { of: { id: string } } & Given<typeof facilityHours>): Promise<void> {
      const { of: opening, ...rest } = given;
      const made = { id: next('fhr'), openingId: opening.id, weekday: 1, from: '09:00', to: '12:00' };
      await db.insert(facilityHours).values({ ...made, ...rest });
    },

    async aSlot(given: { of: typeof facilityOpenings.$inferSelect } & Given<typeof facilitySlots>) {
      const { of: opening, ...rest } = given;
      const { id: openingId, capacity, kind, unitId, divisionCode } = opening;
      const made = { startsAt: '2026-06-20T01:00:00Z', endsAt: '2026-06-20T02:00:00Z' };
      const [row] = await db
        .insert(facilitySlots)
        .values({ id: next('slt'), openingId, capacity, kind, unitId, divisionCode, ...made, ...rest })
        .returning();
      return stored(row);
    },

    /** A resident's booking, which the slot has to count itself. */
    async aBooking(given: { of: typeof facilitySlots.$inferSelect } & Given<typeof bookings>) {
      const { of: slot, ...rest } = given;
      const { id: slotId, openingId, startsAt, endsAt, divisionCode } = slot;
      const [row] = await db
        .insert(bookings)
        .values({
          id: next('bkg'),
          slotId,
          openingId,
          startsAt,
          endsAt,
          divisionCode,
          accountId: `acc_${rows}`,
          places: 1,
          state: 'BOOKED',
          bookedAt: '2026-06-10T01:00:00Z',
          ...rest,
        })
        .returning();
      return stored(row);
    },

    /** A station of a community. */
    async aStation(given: Given<typeof volunteerStations> = {}) {
      const made = {
        id: next('vst'),
        name: '志愿服务站',
        hostKind: 'COMMUNITY' as const,
        divisionCode: community,
        place: '一楼',
        openedOn: '2020-03-05',
        state: given.closedOn ? ('CLOSED' as const) : ('OPEN' as const),
      };
      const [row] = await db
        .insert(volunteerStations)
        .values({ ...made, ...given })
        .returning();
      return stored(row);
    },

    async aRegistration(given: Given<typeof volunteerRegistrations> = {}) {
      const { state = 'REGISTERED' } = given;
      const made = {
        id: next('vrg'),
        accountId: `acc_${rows}`,
        divisionCode: community,
        state,
        registeredAt: '2026-06-01T01:00:00Z',
        verifiedAt: state === 'REGISTERED' ? null : '2026-06-02T01:00:00Z',
      };
      const [row] = await db
        .insert(volunteerRegistrations)
        .values({ ...made, ...given })
        .returning();
      return stored(row);
    },

    /** So that nobody is registered. */
    async endRegistrations(): Promise<void> {
      const { state } = volunteerRegistrations;
      await db.update(volunteerRegistrations).set({ state: 'ENDED' }).where(ne(state, 'ENDED'));
    },

    async aClaimLimit(given: Given<typeof claimLimits>): Promise<void> {
      const made = { id: next('lim'), divisionCode: '530100000000', kind: 'UNIT' as const, most: 1 };
      await db.insert(claimLimits).values({ ...made, ...given });
    },

    async aTraceEntry({ of: row }: { of: Item | Claim }): Promise<void> {
      await this.aStep('claimantId' in row ? 'Claim' : 'Need', row);
    },

    /** A step in the life of something, as an auditor finds it. */
    async aStep(
      entityType: string,
      {
        id,
        divisionCode,
        ...row
      }: { id: string; divisionCode: string } & Partial<Record<'ownerPath' | 'unitPath', string | null>>,
    ): Promise<void> {
      await db.insert(trace).values({
        id: next('trc'),
        entityType,
        entityId: id,
        action: 'submit',
        from: 'DRAFT',
        to: 'SUBMITTED',
        reason: '补齐',
        actorId: 'acc_1',
        actorRole: 'community',
        at: '2026-06-14T12:00:00Z',
        recordedAt: '2026-06-14T12:00:00Z',
        divisionCode,
        path: row.ownerPath ?? row.unitPath ?? null,
      });
    },
  };
}

function stored<T>(row: T | undefined): T {
  if (!row) throw new Error('The row was not stored.');
  return row;
}
