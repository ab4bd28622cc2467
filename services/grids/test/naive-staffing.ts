import { badInput } from '@graphroots/kit/errors';
import type { Ask, NaiveType } from '@graphroots/kit/testing/naive-model';
import { liesIn, oneOf, within } from '@graphroots/kit/testing/naive-words';
import type { City } from './rows.ts';

type Stored = City['rows'];

/** What `GridStaffing` is about. */
export interface Measured {
  readonly division: string;
  readonly layer: string;
  readonly day: string;
}

interface Rows {
  readonly StaffingRule: Stored['StaffingRule'][number];
  readonly StaffingRuleRole: Stored['StaffingRuleRole'][number];
  readonly StaffingGap: Stored['StaffingGap'][number];
  readonly GridStaffing: Measured;
  readonly Grid: Stored['Grid'][number];
  readonly GridPost: Stored['GridPost'][number];
  readonly TraceEntry: Stored['TraceEntry'][number];
  readonly Division: { code: string };
}

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const isOn = ({ validFrom, validTo }: Dated, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

export const naiveStaffingRule: NaiveType<Rows, Rows['StaffingRule']> = {
  key: 'id',
  order: 'DIVISION ASC',
  orders: { DIVISION: (r) => r.divisionCode, VALID_FROM: (r) => r.validFrom, ID: (r) => r.id },
  where: {
    division: within((r) => r.area),
    layer: oneOf((r) => r.layer),
    inForceOn: (day) => (r) => isOn(r, String(day)),
  },
  fields: {
    division: (r, { find }) => find('Division', r.divisionCode),
    roles: (r, { list }) => list('StaffingRuleRole', (o) => o.ruleId === r.id),
    replaces: (r, { find }) => find('StaffingRule', r.replacesId),
    history: (r, { list }) =>
      list('TraceEntry', (t) => t.entityType === 'StaffingRule' && t.entityId === r.id),
  },
};

export const naiveStaffingGap: NaiveType<Rows, Rows['StaffingGap']> = {
  key: 'id',
  dated: true,
  order: 'GRID ASC',
  orders: { GRID: (n) => n.gridCode, ROLE: (n) => n.role, ID: (n) => n.id },
  where: { role: oneOf((n) => n.role), division: within((n) => n.communityCode) },
  fields: {
    grid: (n, { find }) => find('Grid', n.gridId),
    held: (n, { counted }) => counted('GridPost', (p) => p.gridId === n.gridId && p.role === n.role).length,
    rule: (n, { find }) => find('StaffingRule', n.ruleId),
  },
};

/** Of all rules on a day for a layer, the one whose division's code has the fewest zeros, of those a place lies in. */
function ruleFor(place: string, { layer, day }: Measured, { rows }: Ask<Rows>) {
  const fitting = rows(
    'StaffingRule',
    (r) => r.layer === layer && isOn(r, day) && liesIn(place, r.divisionCode),
  );
  return fitting.toSorted((a, b) => b.area.length - a.area.length)[0];
}

function heldIn(grid: string, role: string, { day }: Measured, { rows }: Ask<Rows>): number {
  return rows('GridPost', (p) => p.gridId === grid && p.role === role && isOn(p, day)).length;
}

export const naiveStaffing: NaiveType<Rows, Measured> = {
  key: 'division',
  fields: {
    division: (m, { find }) => find('Division', m.division),
    rule: (m, ask) => ask.find('StaffingRule', ruleFor(m.division, m, ask)?.id),
    total: (m, ask) => measured(m, ask).filter(({ rule }) => rule).length,
    withoutRule: (m, ask) => measured(m, ask).filter(({ rule }) => !rule).length,
    complete: (m, ask) =>
      measured(m, ask).filter(
        ({ grid, rule }) =>
          rule &&
          !(rule.needsBranch && grid.leadOrganizationId === null) &&
          ask
            .rows('StaffingRuleRole', (o) => o.ruleId === rule.id)
            .every(({ role, min }) => heldIn(grid.id, role, m, ask) >= min),
      ).length,
    withoutBranch: (m, ask) =>
      ask.list(
        'Grid',
        (g) =>
          isHere(g, m, ask) &&
          g.leadOrganizationId === null &&
          ruleFor(g.communityCode, m, ask)?.needsBranch === true,
      ),
    missing: (m, ask) =>
      ask.list(
        'StaffingGap',
        (n) =>
          liesIn(n.communityCode, m.division) &&
          !isArea(n.gridId, ask) &&
          ruleFor(n.communityCode, m, ask)?.id === n.ruleId &&
          heldIn(n.gridId, n.role, m, ask) < n.min,
      ),
  },
};

function isHere({ id, layer, communityCode }: Rows['Grid'], m: Measured, ask: Ask<Rows>): boolean {
  return layer === m.layer && liesIn(communityCode, m.division) && !isArea(id, ask);
}

function isArea(grid: string, { rows }: Ask<Rows>): boolean {
  return rows('Grid', (child) => child.parentId === grid).length > 0;
}

function measured(m: Measured, ask: Ask<Rows>) {
  return ask
    .counted('Grid', (grid) => isHere(grid, m, ask))
    .map((grid) => ({ grid, rule: ruleFor(grid.communityCode, m, ask) }));
}

/** The root. */
export function naiveGridStaffing({ args, day, see }: Pick<Ask<Rows>, 'args' | 'day' | 'see'>) {
  const division = String(args['division']);
  if (!/^\d{12}$/.test(division)) throw badInput('No code.');
  return see('GridStaffing', { division, layer: String(args['layer']), day });
}
