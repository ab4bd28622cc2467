import { and, eq, ne, sql } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { districtOf, streetOf, withinDivision } from '@graphroots/kit/reads/trees';
import { by, byExpression, count, key, many, part, stats } from '@graphroots/kit/reads/words';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import { seatStats } from '../seat/seat.counts.ts';
import { names } from '../organization.schema.ts';
import { unitStats } from '../unit/unit.read.ts';
import { reads, rows } from '../vocabulary.ts';
import { divisions, divisionSuccessions } from './division.table.ts';

export const divisionRead = reads('Division', divisions, (d, { related }) => ({
  scope: everyone,
  validity: { from: d.validFrom, to: d.validTo },
  order: 'CODE ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(d.name),
    CODE: by(d.code),
    NAME: byExpression(sql`${d.name} collate "C"`, 'text'),
  },
  where: { level: oneOf(d.level), kind: oneOf(d.kind), within: within(d.code), name: names.named(d.name) },
  fields: {
    parent: key(d.parentCode),
    ancestors: many(divisions, (a) => ({
      on: and(sql`${a.code} = any(${codesAbove(d.code)})`, ne(a.code, d.code)),
    })),
    communityCount: count(divisions, (c) => ({
      on: and(withinDivision(c.code, d.code), eq(c.level, 'COMMUNITY')),
    })),
    children: many(divisions, (child) => ({ on: eq(child.parentCode, d.code) })),
    successors: many(divisions, (s) => ({
      on: related(divisionSuccessions, (succession) =>
        and(eq(succession.predecessorCode, d.code), eq(succession.successorCode, s.code)),
      ),
    })),
    predecessors: many(divisions, (p) => ({
      on: related(divisionSuccessions, (succession) =>
        and(eq(succession.successorCode, d.code), eq(succession.predecessorCode, p.code)),
      ),
    })),
    partyCommittee: key(d.partyCommitteeId),
    partyOrganizations: many(partyOrganizations, (o) => ({
      on: withinDivision(o.territoryCode, d.code),
      args: { kind: is(o.kind) },
    })),
    governingBodies: many(governingBodies, (b) => ({
      on: withinDivision(b.territoryCode, d.code),
      args: { kind: is(b.kind) },
    })),
    seatStats: seatStats('Seats, confirmed and not ended, of bodies for this division or a part of it', (s) =>
      withinDivision(s.territoryCode, d.code),
    ),
    unitStats: unitStats('Units in this division or a part of it', (u) =>
      withinDivision(u.territoryCode, d.code),
    ),
    partyOrganizationStats: stats(
      'Party organizations that are not dissolved and whose territory is this division or lies in it',
      part(partyOrganizations, (o) => ({
        on: and(withinDivision(o.territoryCode, d.code), ne(o.state, 'DISSOLVED')),
        measures: { total: sql`count(*)` },
        groupBy: {
          KIND: o.kind,
          RANK: o.rank,
          DISTRICT: districtOf(o.territoryCode),
          STREET: streetOf(o.territoryCode),
        },
      })),
    ),
  },
}));

export const divisionSuccessionRows = rows(divisionSuccessions, () => ({ scope: everyone }));

/** The codes that the divisions above have, each level's digits padded with zeros. */
function codesAbove(code: typeof divisions.code) {
  const levels = [2, 4, 6, 9].map((digits) => sql`rpad(left(${code}, ${digits}), 12, '0')`);
  return sql`array[${sql.join(levels, sql`, `)}]`;
}
