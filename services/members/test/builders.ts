import { developmentKeys } from '@graphroots/kit/personal/keys';
import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { affiliations } from '../src/affiliation/affiliation.table.ts';
import { checkInReviews, checkIns, creditedServices, partyUnits } from '../src/check-in/check-in.table.ts';
import { consents } from '../src/consent/consent.table.ts';
import { contactAttempts, floatingCases } from '../src/floating/floating-case.table.ts';
import { sealedColumns } from '../src/member/personal-data.ts';
import { members } from '../src/member/member.table.ts';
import { branches, transfers } from '../src/transfer/transfer.table.ts';
import { posts } from '../src/post/post.table.ts';

type Given<T extends { $inferSelect: object }> = Partial<T['$inferSelect']>;
type Member = typeof members.$inferSelect;

/** What a test says in full is stored sealed. */
interface Sealed {
  readonly phone?: string;
  readonly nationalId?: string;
}

const noneSealed = {
  phoneSealed: null,
  phoneIndex: null,
  phoneMask: null,
  nationalIdSealed: null,
  nationalIdIndex: null,
  nationalIdMask: null,
};

/** A Party organization of the organization service: its key and what `@requires` brings. */
export interface Organization {
  readonly id: string;
  readonly path: string;
}

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aMember(given: Given<typeof members> & Sealed = {}): Promise<Member> {
      const { phone, nationalId, ...rest } = given;
      const id = given.id ?? next('mbr');
      const row: Member = {
        id,
        name: '王小明',
        birthYear: 1985,
        joinedOn: '2010-07-01',
        kind: 'IN_SERVICE',
        status: 'FULL',
        education: 'BACHELOR',
        residenceCode: '530103001001',
        version: 1,
        erasedAt: null,
        endedOn: null,
        endCause: null,
        ...noneSealed,
        ...sealedColumns({ phone, nationalId }, id, developmentKeys),
        ...rest,
      };
      await db.insert(members).values(row);
      return row;
    },

    async anAffiliation(given: { of: Member; to: Organization } & Given<typeof affiliations>) {
      const { of, to, ...rest } = given;
      const made = { id: next('aff'), type: 'PRIMARY' as const, validFrom: '2020-01-01' };
      const basis = rest.type === 'SECONDARY' ? ('RESIDENCE' as const) : null;
      const row = { ...made, memberId: of.id, organizationId: to.id, path: to.path, basis, ...rest };
      await db.insert(affiliations).values(row);
      return row;
    },

    async aConsent(given: { of: Member } & Given<typeof consents>) {
      const { of, ...rest } = given;
      const made = { id: next('cns'), purpose: 'sms-notices', version: '1', givenAt: '2026-01-01T00:00:00Z' };
      const row = { ...made, memberId: of.id, ...rest };
      await db.insert(consents).values(row);
      return row;
    },

    async aBranch(branch: Organization): Promise<Organization> {
      await db.insert(branches).values(branch);
      return branch;
    },

    async aTransfer(
      given: { of: Member; from: Organization; to: Organization } & Omit<
        Given<typeof transfers>,
        'from' | 'to'
      >,
    ) {
      const { of, from, to, ...rest } = given;
      const row = {
        id: next('trf'),
        memberId: of.id,
        fromId: from.id,
        fromPath: from.path,
        toId: to.id,
        toPath: to.path,
        state: 'REQUESTED' as const,
        requestedAt: '2026-06-01T00:00:00Z',
        version: 1,
        ...rest,
      };
      await db.insert(transfers).values(row);
      return row;
    },

    async aPartyUnit(given: { of: Organization; id?: string }) {
      const row = { id: given.id ?? next('unt'), organizationId: given.of.id, path: given.of.path };
      await db.insert(partyUnits).values(row);
      return row;
    },

    async aCheckIn(given: { from: Organization } & Omit<Given<typeof checkIns>, 'from'>) {
      const { from, ...rest } = given;
      const state = given.state ?? 'REGISTERED';
      const row = {
        id: next('cki'),
        kind: given.unitId ? ('UNIT' as const) : ('MEMBER' as const),
        memberId: null,
        unitId: null,
        communityCode: '530103001001',
        originId: from.id,
        originPath: from.path,
        skills: ['法律'],
        postsTaken: [],
        state,
        dueOn: '2026-06-30',
        registeredOn: '2026-05-01',
        activeOn: '2026-06-01',
        endedOn: state === 'LAPSED' || state === 'MOVED' ? '2026-06-10' : null,
        version: 1,
        ...rest,
      };
      await db.insert(checkIns).values(row);
      return row;
    },

    async endCheckInsOf(memberId: string) {
      const over = { state: 'MOVED', endedOn: '2026-06-10' } as const;
      await db.update(checkIns).set(over).where(eq(checkIns.memberId, memberId));
    },

    async aCreditedService(given: Pick<typeof creditedServices.$inferSelect, 'checkInId'>) {
      const row = { id: next('crs'), what: '夜间巡逻', servedOn: '2026-05-20', hours: 1.5, ...given };
      await db.insert(creditedServices).values(row);
      return row;
    },

    async aCheckInReview(given: Pick<typeof checkInReviews.$inferSelect, 'checkInId'> & { year?: number }) {
      const made = {
        rating: 4,
        opinion: '积极参加',
        services: 1,
        hours: 1.5,
        reviewedAt: '2026-01-05T00:00:00Z',
      };
      const row = { id: next('cir'), year: 2025, ...made, ...given };
      await db.insert(checkInReviews).values(row);
      return row;
    },

    async aFloatingCase(
      given: { of: Pick<Member, 'id'>; branch: Organization; receiving?: Organization } & Given<
        typeof floatingCases
      >,
    ) {
      const { of, branch, receiving, ...rest } = given;
      const state = given.state ?? 'OPEN';
      const row = {
        id: next('flc'),
        memberId: of.id,
        branchId: branch.id,
        branchPath: branch.path,
        transferId: null,
        since: '2026-01-01',
        whereabouts: null,
        receivingId: receiving?.id ?? null,
        receivingPath: receiving?.path ?? null,
        acceptedOn: null,
        state,
        contactOn: '2026-01-01',
        endedOn: state === 'OPEN' ? null : '2026-06-10',
        version: 1,
        ...rest,
      };
      await db.insert(floatingCases).values(row);
      return row;
    },

    async aContactAttempt(given: Pick<typeof contactAttempts.$inferSelect, 'caseId'>) {
      const made = { channel: 'PHONE' as const, reached: false, triedAt: '2026-02-01T00:00:00Z' };
      const row = { id: next('cta'), ...made, ...given };
      await db.insert(contactAttempts).values(row);
      return row;
    },

    async aPost(given: { of: Member; in: Organization } & Given<typeof posts>) {
      const { of, in: organization, ...rest } = given;
      const made = { id: next('pst'), role: 'SECRETARY' as const, validFrom: '2020-01-01' };
      const row = { ...made, memberId: of.id, organizationId: organization.id, ...rest };
      await db.insert(posts).values(row);
      return row;
    },
  };
}
