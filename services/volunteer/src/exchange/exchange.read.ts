import { and, eq, ne, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { atLeast, below, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { districtOf, withinDivision } from '@graphroots/kit/reads/trees';
import { monthOf } from '@graphroots/kit/reads/periods';
import { by, key, part, stats } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { exchanges } from './exchange.table.ts';

type Exchanges = typeof exchanges;

export const exchangeRead = reads('Exchange', exchanges, (e) => ({
  scope: either(
    inDivision(e.divisionCode),
    inLine(e.fromPath),
    inLine(e.toPath),
    // Members' own.
    ownedBy(e.fromId),
    ownedBy(e.toId),
  ),
  order: 'AT DESC',
  orderBy: { AT: by(e.at), NUMBER: by(e.number), ID: by(e.id) },
  where: {
    direction: oneOf(e.direction),
    giver: is(e.fromId),
    receiver: is(e.toId),
    category: oneOf(e.categoryCode),
    division: within(e.divisionCode),
    bookletYear: is(e.bookletYear),
    number: is(e.number),
    enteredFrom: atLeast(e.at),
    enteredBefore: below(e.at),
  },
  fields: {
    from: key(e.fromId),
    to: key(e.toId),
    division: key(e.divisionCode),
    category: key(e.categoryCode),
    claim: key(e.claimId),
    activity: key(e.activityId),
    reverses: key(e.reversesId),
  },
}));

/** The sum of what entries that meet a condition say. */
const total = (of: SQLWrapper, when: SQL): SQL => sql`coalesce(sum(${of}) filter (where ${when}), 0)`;

function measures(e: Exchanges, given: SQL, received: SQL) {
  const [gave, got] = [total(e.quantity, given), total(e.quantity, received)];
  return {
    entries: sql`count(*)`,
    given: gave,
    received: got,
    balance: sql`${gave} - ${got}`,
    ratio: sql`round(${got}::numeric / nullif(${gave}, 0), 2)`,
  };
}

const month = (e: Exchanges) => monthOf(e.at);

/** The balance of a place: what its units gave, and what they got. */
export function balanceIn(division: SQLWrapper) {
  return stats(
    'Entries of the ledger in the period, in this division, between units on one side and communities, streets and compounds on the other; what was taken back counts against',
    part(exchanges, (e) => {
      const isGiven = eq(e.direction, sql`'UNIT_TO_COMMUNITY'`);
      const unit = sql`case when ${isGiven} then ${e.fromId} else ${e.toId} end`;
      const communal = sql`case when ${isGiven} then ${e.toId} else ${e.fromId} end`;
      return {
        on: and(withinDivision(e.divisionCode, division), ne(e.direction, sql`'OTHER'`)),
        period: e.at,
        measures: measures(e, isGiven, eq(e.direction, sql`'COMMUNITY_TO_UNIT'`)),
        groupBy: {
          UNIT: unit,
          COMMUNITY: communal,
          PAIR: sql`${unit} || '/' || ${communal}`,
          DISTRICT: districtOf(e.divisionCode),
          STREET: e.bookletCode,
          CATEGORY: e.categoryCode,
          MONTH: month(e),
        },
      };
    }),
  );
}

/** The balance of a party with all others. */
export function balanceOf(party: SQLWrapper) {
  return stats(
    'Entries of the ledger in the period that this party gave or received; what was taken back counts against',
    part(exchanges, (e) => ({
      on: or(eq(e.fromId, party), eq(e.toId, party)),
      period: e.at,
      measures: measures(e, eq(e.fromId, party), eq(e.toId, party)),
      groupBy: { CATEGORY: e.categoryCode, DIRECTION: e.direction, MONTH: month(e) },
    })),
  );
}
