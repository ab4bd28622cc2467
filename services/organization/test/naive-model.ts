import type { Ask, NaiveModel } from '@graphroots/kit/testing/naive-model';
import { contains, groupsOf, liesIn, oneOf, within } from '@graphroots/kit/testing/naive-words';
import { isSettled, naiveAuditEntry, naiveChange } from '@graphroots/kit/testing/sample-journal';
import type { City } from './rows.ts';

type Rows = { [N in keyof City]: City[N][number] } & { Member: { id: string } };
type Organization = Rows['PartyOrganization'];

/** The organization service written once more, over arrays. */
export function naiveOrganization(rows: City): NaiveModel<Rows> {
  return {
    rows,
    roots: {
      division: ({ args, find }) => find('Division', args['code']),
      divisions: ({ list }) => list('Division'),
      partyOrganization: ({ args, find }) => find('PartyOrganization', args['id']),
      partyOrganizations: ({ list }) => list('PartyOrganization'),
      unit: ({ args, find }) => find('Unit', args['id']),
      units: ({ list }) => list('Unit'),
      governingBody: ({ args, find }) => find('GoverningBody', args['id']),
      governingBodies: ({ list }) => list('GoverningBody'),
      organizationChanges: ({ list }) => list('Change', isSettled),
      organizationTrace: ({ list }) => list('AuditEntry'),
    },
    types: {
      Change: naiveChange,
      AuditEntry: naiveAuditEntry,
      Division: {
        key: 'code',
        dated: true,
        order: 'CODE ASC',
        orders: { CODE: (d) => d.code, NAME: (d) => d.name },
        where: {
          level: oneOf((d) => d.level),
          kind: oneOf((d) => d.kind),
          within: within((d) => d.code),
          name: contains((d) => d.name),
        },
        fields: {
          parent: (d, { find }) => find('Division', d.parentCode),
          ancestors: (d, { list }) => list('Division', (a) => a.code !== d.code && liesIn(d.code, a.code)),
          children: (d, { list }) => list('Division', (child) => child.parentCode === d.code),
          successors: (d, { list, rows: all }) => {
            const successions = all('DivisionSuccession', (each) => each.predecessorCode === d.code);
            const codes = new Set(successions.map((each) => each.successorCode));
            return list('Division', (successor) => codes.has(successor.code));
          },
          partyCommittee: (d, { find }) => find('PartyOrganization', d.partyCommitteeId),
          partyOrganizations: (d, ask) =>
            ask.list('PartyOrganization', (o) => liesIn(o.territoryCode, d.code) && hasKind(o, ask)),
          governingBodies: (d, ask) =>
            ask.list('GoverningBody', (b) => liesIn(b.territoryCode, d.code) && hasKind(b, ask)),
          partyOrganizationStats,
        },
      },
      DivisionSuccession: { key: 'predecessorCode' },
      PartyOrganization: {
        key: 'id',
        order: 'PATH ASC',
        orders: { PATH: (o) => o.path, NAME: (o) => o.name, FOUNDED: (o) => o.foundedOn ?? '0001-01-01' },
        where: {
          kind: oneOf((o) => o.kind),
          rank: oneOf((o) => o.rank),
          status: oneOf((o) => o.status),
          territory: within((o) => o.territoryCode),
          name: contains((o) => o.name),
        },
        fields: {
          superior: (o, { find }) => find('PartyOrganization', o.superiorId),
          ancestors: (o, { list }) =>
            list('PartyOrganization', (a) => a.id !== o.id && o.path.startsWith(a.path)),
          subordinates: (o, ask) =>
            ask.list('PartyOrganization', (s) => s.superiorId === o.id && hasKind(s, ask)),
          territory: (o, { find }) => find('Division', o.territoryCode),
        },
      },
      Unit: {
        key: 'id',
        order: 'NAME ASC',
        orders: { NAME: (u) => u.name, ID: (u) => u.id },
        where: {
          kind: oneOf((u) => u.kind),
          division: within((u) => u.territoryCode),
          name: contains((u) => u.name),
        },
        fields: {
          territory: (u, { find }) => find('Division', u.territoryCode),
          partyOrganization: (u, { find }) => find('PartyOrganization', u.partyOrganizationId),
        },
      },
      GoverningBody: {
        key: 'id',
        order: 'TERRITORY ASC',
        orders: { NAME: (b) => b.name, TERRITORY: (b) => b.territoryCode, ID: (b) => b.id },
        where: {
          kind: oneOf((b) => b.kind),
          status: oneOf((b) => b.status),
          division: within((b) => b.territoryCode),
          name: contains((b) => b.name),
        },
        fields: {
          territory: (b, { find }) => find('Division', b.territoryCode),
          unit: (b, { find }) => find('Unit', b.unitId),
          convener: (b, { find }) => find('PartyOrganization', b.convenerId),
          chair: (b, { find }) => find('Member', b.chairId),
          firstSecretary: (b, { find }) => find('Member', b.firstSecretaryId),
        },
      },
      Member: { key: 'id' },
    },
  };
}

function hasKind({ kind }: { kind: string }, { args }: Ask<Rows>): boolean {
  return (args['kind'] ?? kind) === kind;
}

const groupKeys: Readonly<Record<string, (organization: Organization) => string>> = {
  KIND: (o) => o.kind,
  RANK: (o) => o.rank,
  DISTRICT: (o) => String(o.territoryCode).slice(0, 6).padEnd(12, '0'),
  STREET: (o) => String(o.territoryCode).slice(0, 9).padEnd(12, '0'),
};

function partyOrganizationStats({ code }: { code: string }, { args, rows }: Ask<Rows>) {
  const counted = rows('PartyOrganization', (o) => liesIn(o.territoryCode, code) && o.status !== 'DISSOLVED');
  const measure = (some: readonly Organization[]) => ({ total: some.length });
  return {
    base: 'Party organizations that are not dissolved and whose territory is this division or lies in it',
    ...measure(counted),
    groups: groupsOf(counted, groupKeys[String(args['groupBy'])], measure),
  };
}
