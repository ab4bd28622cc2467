import type { NaiveModel } from '@graphroots/kit/testing/naive-model';
import { may, personalData, type Viewer } from '@graphroots/kit/viewer';
import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import {
  atLeast,
  atLeastMoment,
  beforeMoment,
  below,
  inLines,
  inTerritory,
  is,
  isOwn,
  liesIn,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { normalisePhone } from '@graphroots/kit/personal/blind-index';
import {
  isSettled,
  naiveAuditEntry,
  naiveChange,
  naiveTraceEntry,
} from '@graphroots/kit/testing/sample-journal';
import { transferLife } from '../src/transfer/transfer.life.ts';
import { nationalIdOf, phoneOf, type City } from './rows.ts';

interface Organization {
  id: string;
  /** Only there when the gateway was asked to bring it. */
  path?: string;
}

type Rows = { [N in keyof City]: City[N][number] } & {
  Division: { code: string };
  PartyOrganization: Organization;
};

/** The members service written once more, over arrays. */
export function naiveMembers(rows: City): NaiveModel<Rows> {
  const isInSight = (m: Rows['Member'], viewer: Viewer): boolean =>
    inTerritory(viewer, m.residenceCode) ||
    isOwn(viewer, m.id) ||
    viewer.lines === 'all' ||
    rows.Affiliation.some((a) => a.memberId === m.id && inLines(viewer, a.path));
  return {
    rows,
    roots: {
      member: ({ args, find }) => find('Member', args['id']),
      members: ({ list }) => list('Member'),
      transfer: ({ args, find }) => find('Transfer', args['id']),
      transfers: ({ list }) => list('Transfer'),
      membersChanges: ({ list }) => list('Change', isSettled),
      membersTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      Member: {
        key: 'id',
        visible: (m, { viewer }) => isInSight(m, viewer),
        person: (m) => m.id,
        order: 'ID ASC',
        orders: { JOINED: (m) => m.joinedOn, ID: (m) => m.id },
        where: {
          kind: oneOf((m) => m.kind),
          status: oneOf((m) => m.status),
          residence: within((m) => m.residenceCode),
          joinedFrom: atLeast((m) => m.joinedOn),
          joinedBefore: below((m) => m.joinedOn),
          phone: (value) => (m) => m.phoneMask !== null && normalisePhone(String(value)) === phoneOf(m.id),
          nationalId: (value) => (m) => m.nationalIdMask !== null && value === nationalIdOf(m.id),
        },
        whereRights: { phone: personalData, nationalId: personalData },
        fields: {
          name: (m, { viewer }) => (may(viewer, personalData) ? m.name : `${[...m.name].at(0) ?? ''}某`),
          birthYear: (m, { viewer }) => (may(viewer, personalData) ? m.birthYear : null),
          phone: (m) => m.phoneMask,
          nationalId: (m) => m.nationalIdMask,
          residence: (m, { find }) => find('Division', m.residenceCode),
          primaryOrganization: (m, { find, first }) => {
            const home = first('Affiliation', (a) => a.memberId === m.id && a.type === 'PRIMARY');
            return find('PartyOrganization', home?.organizationId);
          },
          affiliations: (m, { list }) => list('Affiliation', (a) => a.memberId === m.id),
          posts: (m, { list }) => list('Post', (p) => p.memberId === m.id),
          transfers: (m, { list }) => list('Transfer', (t) => t.memberId === m.id),
          consents: (m, { list }) => list('Consent', (c) => c.memberId === m.id),
        },
      },
      Transfer: {
        key: 'id',
        visible: (t, { viewer }) =>
          inLines(viewer, t.fromPath) || inLines(viewer, t.toPath) || isOwn(viewer, t.memberId),
        person: (t) => t.memberId,
        order: 'REQUESTED_AT DESC',
        orders: { REQUESTED_AT: (t) => momentOf(t.requestedAt), ID: (t) => t.id },
        where: {
          state: oneOf((t) => t.state),
          open: is(({ state }) => ['REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED'].includes(state)),
          overdue: is(isOverdue),
          from: is((t) => t.fromId),
          to: is((t) => t.toId),
          requestedFrom: atLeastMoment((t) => t.requestedAt),
          requestedBefore: beforeMoment((t) => t.requestedAt),
        },
        fields: {
          member: (t, { find }) => find('Member', t.memberId),
          from: (t, { find }) => find('PartyOrganization', t.fromId),
          to: (t, { find }) => find('PartyOrganization', t.toId),
          overdue: isOverdue,
          actions: (t, { viewer }) => transferLife.actionsFor(t, viewer),
          history: (t, { list }) =>
            list('TraceEntry', (e) => e.entityType === 'Transfer' && e.entityId === t.id),
        },
      },
      TraceEntry: naiveTraceEntry((e, { find }) => find('Transfer', e.entityId) !== null),
      Consent: {
        key: 'id',
        visible: (c, { viewer }) => rows.Member.some((m) => m.id === c.memberId && isInSight(m, viewer)),
        person: (c) => c.memberId,
        order: 'ID ASC',
        orders: { ID: (c) => c.id },
      },
      Affiliation: {
        key: 'id',
        visible: (a, { viewer }) => inLines(viewer, a.path) || isOwn(viewer, a.memberId),
        person: (a) => a.memberId,
        dated: true,
        order: 'FROM ASC',
        orders: { FROM: (a) => a.validFrom, ID: (a) => a.id },
        where: { type: oneOf((a) => a.type) },
        fields: {
          member: (a, { find }) => find('Member', a.memberId),
          organization: (a, { find }) => find('PartyOrganization', a.organizationId),
          partyGroup: (a, { find }) => find('PartyOrganization', a.partyGroupId),
        },
      },
      Post: {
        key: 'id',
        dated: true,
        order: 'ROLE ASC',
        orders: { ROLE: (p) => p.role, FROM: (p) => p.validFrom },
        where: { role: oneOf((p) => p.role) },
        fields: {
          holder: (p, { find }) => find('Member', p.memberId),
          organization: (p, { find }) => find('PartyOrganization', p.organizationId),
        },
      },
      PartyOrganization: {
        key: 'id',
        fields: {
          path: (o) => o.path ?? null,
          secretary: (o, { find, first }) => {
            const heads = ['SECRETARY', 'GROUP_LEADER'];
            const post = first(
              'Post',
              (p) => p.organizationId === o.id && heads.includes(p.role),
              'ROLE DESC',
            );
            return find('Member', post?.memberId);
          },
          memberCount: (o, { counted, told }) => {
            const home = counted('Affiliation', (a) => isAtHome(a, o));
            return told('Affiliation', home, home.length);
          },
          members: (o, { rows: all, list }) => {
            const ids = new Set(all('Affiliation', (a) => isAtHome(a, o)).map((a) => a.memberId));
            return list('Member', (m) => ids.has(m.id));
          },
          posts: (o, { list }) => list('Post', (p) => p.organizationId === o.id),
        },
      },
      Division: {
        key: 'code',
        fields: {
          residentMemberCount: (d, { counted, told }) => {
            const residents = counted('Member', (m) => liesIn(m.residenceCode, d.code));
            return told('Member', residents, residents.length);
          },
        },
      },
    },
  };
}

function isOverdue({ state, dueOn }: Rows['Transfer']): boolean {
  return state === 'IN_TRANSIT' && dueOn !== null && dueOn < sampleClock.today();
}

/** Whether an affiliation is the primary one with an organization or with one below it. */
function isAtHome({ type, path }: Rows['Affiliation'], organization: Organization): boolean {
  return organization.path !== undefined && type === 'PRIMARY' && path.startsWith(organization.path);
}
