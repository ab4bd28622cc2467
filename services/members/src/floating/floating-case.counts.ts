import { and, eq, sql, type SQL } from 'drizzle-orm';
import { among, cityToday, part, stats } from '@graphroots/kit/reads/words';
import { membershipRules } from '../rule/membership-rule.table.ts';
import { floatingCases } from './floating-case.table.ts';

type Cases = typeof floatingCases;
type Rules = typeof membershipRules;
type Related = (table: Rules, on: (rule: Rules) => SQL | undefined) => SQL<boolean>;
type Contact = 'IN_CONTACT' | 'AT_RISK' | 'OUT_OF_CONTACT';

/** How an open case stands today by the rule of the day. */
export function contactOf(f: Cases, related: Related): SQL<Contact> {
  const silent = (days: (rule: Rules) => Rules['lostDays'] | Rules['riskDays']) =>
    related(membershipRules, (rule) => sql`${f.contactOn} + ${days(rule)} <= ${cityToday}`);
  return sql`(case when ${silent((rule) => rule.lostDays)} then 'OUT_OF_CONTACT'
    when ${silent((rule) => rule.riskDays)} then 'AT_RISK' else 'IN_CONTACT' end)`;
}

/** Open cases, and how they stand. */
export function floatingStats(base: string, related: Related, on: (f: Cases) => SQL | undefined) {
  return stats(
    base,
    part(floatingCases, (f) => {
      const contact = contactOf(f, related);
      const those = (name: Contact) => among(sql`${contact} = ${name}`, sql`count(*)`);
      return {
        on: and(on(f), eq(f.state, 'OPEN')),
        measures: {
          total: sql`count(*)`,
          inContact: those('IN_CONTACT'),
          atRisk: those('AT_RISK'),
          outOfContact: those('OUT_OF_CONTACT'),
        },
        groupBy: { BRANCH: f.branchId },
      };
    }),
  );
}
