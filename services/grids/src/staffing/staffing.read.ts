import { and, eq, not, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { badInput } from '@graphroots/kit/errors';
import type { Query } from '@graphroots/kit/reads/catalog';
import { inForceOn, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { asked, by, count, key, keyOf, leaf, many } from '@graphroots/kit/reads/words';
import { isArea } from '../grid/area.ts';
import { gridPosts, grids } from '../grid/grid.table.ts';
import { trace } from '../journal/journal.table.ts';
import type { GridLayer } from '../types.generated.ts';
import { reads } from '../vocabulary.ts';
import { staffingNeeds } from './staffing-need.view.ts';
import { staffingRuleRoles, staffingRules } from './staffing-rule.table.ts';

export const staffingRuleRead = reads('StaffingRule', staffingRules, (r) => ({
  scope: everyone,
  order: 'DIVISION ASC',
  orderBy: { DIVISION: by(r.divisionCode), VALID_FROM: by(r.validFrom), ID: by(r.id) },
  where: {
    division: within(r.area),
    layer: oneOf(r.layer),
    inForceOn: inForceOn(r.validFrom, r.validTo),
  },
  fields: {
    division: key(r.divisionCode),
    roles: many(staffingRuleRoles, (o) => ({ on: eq(o.ruleId, r.id) })),
    replaces: key(r.replacesId),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'StaffingRule'), eq(t.entityId, r.id)) })),
  },
}));

export const staffingRuleRoleRead = reads('StaffingRuleRole', staffingRuleRoles, () => ({
  scope: everyone,
  fields: {},
}));

export const staffingGapRead = reads('StaffingGap', staffingNeeds, (n) => ({
  scope: everyone,
  validity: { from: n.validFrom, to: n.validTo },
  order: 'GRID ASC',
  orderBy: { GRID: by(n.gridCode), ROLE: by(n.role), ID: by(n.id) },
  where: { role: oneOf(n.role), division: within(n.communityCode) },
  fields: {
    grid: key(n.gridId),
    held: count(gridPosts, (p) => ({ on: and(eq(p.gridId, n.gridId), eq(p.role, n.role)) })),
    rule: key(n.ruleId),
  },
}));

interface Measured extends Query {
  /** The code of a division, 12 digits. */
  readonly division: SQLWrapper;
  readonly layer: SQL;
  readonly day: SQL;
}

function staffingOf({ division, layer, day, related }: Measured) {
  const ruleFor = (place: SQLWrapper) => sql`grids.staffing_rule_for(${layer}, ${place}, ${day})`;
  const here = (g: typeof grids) =>
    and(eq(g.layer, layer), withinDivision(g.communityCode, division), not(isArea(g, related)));
  return {
    division: keyOf(sql`${division}`),
    layer: leaf(sql<GridLayer>`${layer}`),
    day: leaf(sql<string>`${day}`),
    rule: keyOf(ruleFor(sql`grids.prefix_of(${division})`)),
    total: count(grids, (g) => ({ on: and(here(g), sql`${ruleFor(g.communityCode)} is not null`) })),
    complete: count(grids, (g) => ({
      on: and(
        here(g),
        sql`grids.is_staffed(${g.id}, ${g.leadOrganizationId} is not null, ${ruleFor(g.communityCode)}, ${day})`,
      ),
    })),
    withoutRule: count(grids, (g) => ({ on: and(here(g), sql`${ruleFor(g.communityCode)} is null`) })),
    withoutBranch: many(grids, (g) => ({
      on: and(
        here(g),
        sql`${g.leadOrganizationId} is null and grids.needs_branch(${ruleFor(g.communityCode)})`,
      ),
    })),
    missing: many(staffingNeeds, (n) => ({
      on: and(
        withinDivision(n.communityCode, division),
        not(related(grids, (child) => eq(child.parentId, n.gridId))),
        sql`${n.ruleId} = ${ruleFor(n.communityCode)} and ${n.min} > grids.posts_held(${n.gridId}, ${n.role}, ${day})`,
      ),
    })),
  };
}

/** Whether the grids of a division have the people their rules ask for. */
export function staffingIn(division: SQLWrapper) {
  return asked(({ argument, day, related }) => ({
    fields: staffingOf({ division, layer: argument('layer', 'text'), day, related }),
  }));
}

/** The same for a division that is named. */
export const gridStaffing = asked(({ argument, day, related }) => {
  const division = argument('division', 'text', ({ division: code }) => divisionAsked(code));
  return { fields: staffingOf({ division, layer: argument('layer', 'text'), day, related }) };
});

function divisionAsked(code: unknown): string {
  if (typeof code === 'string' && /^\d{12}$/.test(code)) return code;
  throw badInput(`"${String(code)}" is not a division's code: give 12 digits.`);
}
