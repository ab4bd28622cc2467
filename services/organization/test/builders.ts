import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { divisions, divisionSuccessions } from '../src/division/division.table.ts';
import { governingBodies } from '../src/governing-body/governing-body.table.ts';
import { trace } from '../src/journal/journal.table.ts';
import { attendances, meetings } from '../src/meeting/meeting.table.ts';
import { partyOrganizations, superiorRelations } from '../src/party-organization/party-organization.table.ts';
import { appraisals, deliberations, proposals } from '../src/proposal/proposal.table.ts';
import { resolutions } from '../src/resolution/resolution.table.ts';
import { seats } from '../src/seat/seat.table.ts';
import { units } from '../src/unit/unit.table.ts';

type Division = typeof divisions.$inferSelect;
type GoverningBody = typeof governingBodies.$inferSelect;
type Seat = typeof seats.$inferSelect;
type Meeting = typeof meetings.$inferSelect;
type Resolution = typeof resolutions.$inferSelect;
type Proposal = typeof proposals.$inferSelect;
type Traced = PartyOrganization | Seat | Meeting | Resolution | Proposal;
type Unit = typeof units.$inferSelect;
type PartyOrganization = typeof partyOrganizations.$inferSelect;

const levels = [
  { digits: 4, level: 'CITY', kind: 'CITY' },
  { digits: 6, level: 'DISTRICT', kind: 'DISTRICT' },
  { digits: 9, level: 'STREET', kind: 'STREET_OFFICE' },
  { digits: 12, level: 'COMMUNITY', kind: 'RESIDENTS_COMMITTEE' },
] as const;

const reported: readonly string[] = ['REPORTED_BACK', 'CLOSED'];
const decided: readonly string[] = ['ADOPTED', 'IMPLEMENTING', ...reported];

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    /** A division by its code, which tells its level and where it lies. */
    async aDivision({ code, ...given }: { code: string } & Partial<Division>): Promise<Division> {
      const depth = levels.findIndex(({ digits }) => /^0*$/.test(code.slice(digits)));
      const { level, kind } = levels[depth] ?? levels[3];
      const above = levels[depth - 1];
      const row: Division = {
        code,
        name: `区划${code}`,
        level,
        kind,
        parentCode: above ? code.slice(0, above.digits).padEnd(12, '0') : null,
        validFrom: '2020-01-01',
        validTo: null,
        partyCommitteeId: null,
        ...given,
      };
      await db.insert(divisions).values(row);
      return row;
    },

    async aSuccession(given: { of: Division; by: Division }) {
      const row = { predecessorCode: given.of.code, successorCode: given.by.code, on: '2026-01-01' };
      await db.insert(divisionSuccessions).values(row);
      return row;
    },

    /** An organization below another, or the city committee. */
    async anOrganization(
      given: { below?: PartyOrganization } & Partial<PartyOrganization> = {},
    ): Promise<PartyOrganization> {
      const { below, ...rest } = given;
      const id = next('org');
      const row: PartyOrganization = {
        id,
        code: null,
        number: rows,
        name: '社区党委',
        kind: below ? 'COMMUNITY_COMMITTEE' : 'CITY_COMMITTEE',
        rank: 'COMMITTEE',
        state: 'ACTIVE',
        foundedOn: null,
        dissolvedOn: null,
        path: `${below?.path ?? ''}${rows.toString(36)}/`,
        superiorId: below?.id ?? null,
        territoryCode: null,
        version: 1,
        ...rest,
      };
      await db.insert(partyOrganizations).values(row);
      if (row.superiorId !== null) {
        const relation = {
          organizationId: id,
          superiorId: row.superiorId,
          validFrom: row.foundedOn ?? '2000-01-01',
        };
        await db.insert(superiorRelations).values({ id: next('sup'), ...relation });
      }
      return row;
    },

    async aUnit({ in: territory, ...given }: { in: Division } & Partial<Unit>): Promise<Unit> {
      const row: Unit = {
        id: next('unt'),
        creditCode: null,
        name: '城市管理局',
        kind: 'STATE_ORGAN',
        territoryCode: territory.code,
        partyOrganizationId: null,
        sector: null,
        superiorSystem: null,
        size: null,
        actorClass: null,
        version: 1,
        ...given,
      };
      await db.insert(units).values(row);
      return row;
    },

    /** A body for a place, convened by an organization. */
    async aBody(
      given: { in: Division; by: PartyOrganization } & Partial<GoverningBody>,
    ): Promise<GoverningBody> {
      const { in: territory, by: convener, ...rest } = given;
      const row: GoverningBody = {
        id: next('bdy'),
        name: '社区大党委',
        kind: 'GREATER_PARTY_COMMITTEE',
        status: 'ACTIVE',
        foundedOn: null,
        territoryCode: territory.code,
        unitId: null,
        convenerId: convener.id,
        chairId: null,
        firstSecretaryId: null,
        lastMetOn: null,
        meetingIntervalMonths: null,
        version: 1,
        ...rest,
      };
      await db.insert(governingBodies).values(row);
      return row;
    },

    async aSeat({ on: body, ...given }: { on: GoverningBody } & Partial<Seat>): Promise<Seat> {
      const row: Seat = {
        id: next('sea'),
        bodyId: body.id,
        unitId: null,
        holderId: 'mbr_1',
        role: 'CONCURRENT_MEMBER',
        state: 'ACTIVE',
        termFrom: '2025-01-01',
        termTo: null,
        territoryCode: body.territoryCode,
        path: '1/2/',
        absencesInRow: 0,
        version: 1,
        ...given,
      };
      await db.insert(seats).values(row);
      return row;
    },

    async aMeeting({ of: body, ...given }: { of: GoverningBody } & Partial<Meeting>): Promise<Meeting> {
      const row: Meeting = {
        id: next('mtg'),
        bodyId: body.id,
        territoryCode: body.territoryCode,
        title: '例会',
        agenda: [],
        state: 'NOTIFIED',
        plannedAt: '2026-06-01T02:00:00.000Z',
        heldAt: ['HELD', 'MINUTED', 'CLOSED'].includes(given.state ?? '') ? '2026-06-01T02:00:00.000Z' : null,
        quorum: null,
        minutes: null,
        version: 1,
        ...given,
      };
      await db.insert(meetings).values(row);
      return row;
    },

    async anAttendance({ at, of, present }: { at: Meeting; of: Seat; present: boolean }): Promise<void> {
      await db.insert(attendances).values({ id: next('att'), meetingId: at.id, seatId: of.id, present });
    },

    async aResolution({ of: meeting, ...given }: { of: Meeting } & Partial<Resolution>): Promise<Resolution> {
      const row: Resolution = {
        id: next('rsl'),
        meetingId: meeting.id,
        territoryCode: meeting.territoryCode,
        text: '整治停车秩序',
        state: 'ADOPTED',
        adoptedAt: '2026-06-01T03:00:00.000Z',
        dueOn: null,
        ownerId: null,
        ownerPath: null,
        result: null,
        issueId: null,
        projectId: null,
        proposalId: null,
        version: 1,
        ...given,
      };
      await db.insert(resolutions).values(row);
      return row;
    },

    /** A proposal with what its state needs. */
    async aProposal({ in: community, ...given }: { in: Division } & Partial<Proposal>): Promise<Proposal> {
      const state = given.state ?? 'SCREENED';
      const row: Proposal = {
        id: next('prp'),
        communityCode: community.code,
        topic: '小区停车',
        text: '增设夜间车位',
        mode: 'CO_GOVERNANCE',
        state,
        raiserId: null,
        raisedAt: '2026-06-01T03:00:00.000Z',
        screenedAt: state === 'RAISED' ? null : '2026-06-02T03:00:00.000Z',
        decision: decided.includes(state) ? '增设二十个车位' : null,
        ownerId: null,
        ownerPath: null,
        dueOn: null,
        report: reported.includes(state) ? '已增设' : null,
        version: 1,
        ...given,
      };
      await db.insert(proposals).values(row);
      return row;
    },

    async aDeliberation({ of }: { of: Proposal }): Promise<void> {
      const row = {
        id: next('dlb'),
        stage: 'JOINT_CONFERENCE' as const,
        heldOn: '2026-06-09',
        conclusion: '再议',
      };
      await db.insert(deliberations).values({ ...row, proposalId: of.id });
    },

    async anAppraisal({
      of,
      ...given
    }: { of: Pick<Proposal, 'id'> } & Partial<typeof appraisals.$inferSelect>) {
      const votes = { inFavour: 20, against: 5, abstained: 2 };
      const row = {
        id: next('apr'),
        proposalId: of.id,
        stage: 'BEFORE_ADOPTION' as const,
        heldOn: '2026-06-10',
      };
      await db.insert(appraisals).values({ ...row, ...votes, ...given });
    },

    /** A step of a life, with everything that a step can tell. */
    async aTraceEntry({ of }: { of: Traced }): Promise<void> {
      const at = '2026-06-01T00:00:00Z';
      await db.insert(trace).values({
        id: next('trc'),
        entityType: typeOf(of),
        entityId: of.id,
        action: 'end',
        from: 'ACTIVE',
        to: 'ENDED',
        reason: '单位迁出',
        actorId: 'acc_1',
        actorRole: 'community',
        at,
        recordedAt: at,
        divisionCode: 'communityCode' in of ? of.communityCode : of.territoryCode,
        path: null,
      });
    },
  };
}

function typeOf(row: Traced): string {
  if ('communityCode' in row) return 'Proposal';
  if ('rank' in row) return 'PartyOrganization';
  if ('termFrom' in row) return 'Seat';
  return 'bodyId' in row ? 'Meeting' : 'Resolution';
}
