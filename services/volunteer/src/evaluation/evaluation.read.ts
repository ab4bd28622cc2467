import { and, eq, sql } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { keyOf, many } from '@graphroots/kit/reads/words';
import { claims } from '../claim/claim.table.ts';
import { adds } from '../vocabulary.ts';

export const evaluationRead = adds('Evaluation', ['id', 'year', 'unit', 'division'], (e) => {
  const unit = sql<string | null>`(${e.unit} ->> 'id')`;
  const division = sql<string | null>`(${e.division} ->> 'code')`;
  return {
    fields: {
      unit: keyOf(unit),
      division: keyOf(division),
      claimsGivenUp: many(claims, (c) => ({
        on: and(
          eq(c.claimantId, unit),
          eq(c.givenUpById, c.claimantId),
          withinDivision(c.divisionCode, division),
          sql`extract(year from ${c.endedAt} at time zone ${sql.raw(`'${cityTimeZone}'`)}) = ${e.year}`,
        ),
      })),
    },
  };
});
