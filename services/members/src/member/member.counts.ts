import { and, eq, isNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { among, currentMoment, part, stats } from '@graphroots/kit/reads/words';
import { members } from './member.table.ts';

type Members = typeof members;

/** The years in which whoever is so old was born begin with this one; the last group has no end. */
const ages = [35, 45, 55, 65] as const;

/** Whether somebody is a member and lives in a division. */
export function livesIn(m: Members, division: SQLWrapper): SQL | undefined {
  return and(withinDivision(m.residenceCode, division), isNull(m.endedOn));
}

/** Members counted by what they are. */
export function memberStats(base: string, on: (m: Members) => SQL | undefined) {
  return stats(
    base,
    part(members, (m) => ({
      on: on(m),
      measures: {
        total: sql`count(*)`,
        probationary: among(eq(m.status, 'PROBATIONARY'), sql`count(*)`),
      },
      groupBy: {
        KIND: m.kind,
        STATUS: m.status,
        AGE_GROUP: ageGroup(m),
        EDUCATION: sql`coalesce(${m.education}, 'UNKNOWN')`,
        JOINED_DECADE: sql`(extract(year from ${m.joinedOn})::int / 10 * 10)`,
      },
    })),
  );
}

/** By the year of birth: nobody's day of birth is stored. */
function ageGroup(m: Members): SQL {
  const year = sql`extract(year from ${currentMoment} at time zone '${sql.raw(cityTimeZone)}')::int`;
  const [youngest, ...older] = ages;
  const cases = older.map((age, at) => {
    const from = ages[at] ?? youngest;
    return sql`when ${year} - ${m.birthYear} < ${sql.raw(String(age))} then '${sql.raw(`${from}-${age - 1}`)}'`;
  });
  return sql`(case when ${m.birthYear} is null then 'UNKNOWN'
    when ${year} - ${m.birthYear} < ${sql.raw(String(youngest))} then '-${sql.raw(String(youngest - 1))}'
    ${sql.join(cases, sql` `)} else '${sql.raw(String(ages.at(-1)))}-' end)`;
}
