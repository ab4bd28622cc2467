import { and, eq, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { atLeast, below, contains, is, oneOf, within, type Filter } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine, ownedBy, whereShown } from '@graphroots/kit/reads/scope';
import { by, cityToday, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import type { Viewer } from '@graphroots/kit/viewer';
import { claims } from '../claim/claim.table.ts';
import { trace } from '../journal/journal.table.ts';
import type { needs } from '../need/need.table.ts';
import type { projects } from '../project/project.table.ts';
import type { resources } from '../resource/resource.table.ts';
import type { Item } from './item.store.ts';

type Items = typeof needs | typeof resources | typeof projects;

/** Whether it stands on its list, or has stood there: what anybody may see. */
export function wasListed(i: Items): SQL {
  return sql`${i.listedAt} is not null`;
}

/** Days on the list without a claim; null where there are none to tell. */
export function unclaimedDays(i: Items): SQL<number | null> {
  const listed = sql`(${i.listedAt} at time zone ${sql.raw(`'${cityTimeZone}'`)})::date`;
  return sql`case when ${i.state} = 'LISTED' and ${i.taken} = 0 then ${cityToday} - ${listed} end`;
}

function unclaimedFor(i: Items): Filter<number> {
  const of = unclaimedDays(i);
  return { of, predicate: (bind) => sql`(${of}) >= ${bind(String, 'integer')}` };
}

interface ItemLife {
  readonly workflow: { readonly entity: string };
  actionsFor(facts: Pick<Item, 'state' | TiesOfItem>, viewer: Viewer): readonly string[];
}

type TiesOfItem = 'ownerId' | 'ownerKind' | 'ownerDivisionCode' | 'ownerPath' | 'divisionCode';

/** How the three lists are read, as far as they are alike. */
export function itemReading(i: Items, life: ItemLife, claimed: (c: typeof claims) => AnyColumn) {
  const { state, ownerId, ownerKind, ownerDivisionCode, ownerPath, divisionCode } = i;
  return {
    scope: either(
      whereShown(wasListed(i)),
      inDivision(divisionCode),
      inLine(ownerPath),
      // Members' own.
      ownedBy(ownerId),
    ),
    order: 'CREATED_AT DESC',
    orderBy: { CREATED_AT: by(i.createdAt), EXPIRES_ON: by(i.expiresOn), ID: by(i.id) },
    where: {
      state: oneOf(state),
      category: oneOf(i.categoryCode),
      owner: is(ownerId),
      division: within(divisionCode),
      unclaimedDays: unclaimedFor(i),
      createdFrom: atLeast(i.createdAt),
      createdBefore: below(i.createdAt),
      listedFrom: atLeast(i.listedAt),
      listedBefore: below(i.listedAt),
      title: contains(i.title),
    },
    fields: {
      category: key(i.categoryCode),
      owner: key(ownerId),
      division: key(divisionCode),
      grid: key(i.gridId),
      compound: key(i.compoundId),
      free: leaf(sql<number>`${i.quantity} - ${i.taken}`),
      unclaimedDays: leaf(unclaimedDays(i)),
      claims: many(claims, (c) => ({ on: eq(claimed(c), i.id) })),
      actions: resolved(
        { state, ownerId, ownerKind, ownerDivisionCode, ownerPath, divisionCode },
        (item, _, { viewer }) => [...life.actionsFor(item, viewer)],
      ),
      history: many(trace, (t) => ({
        on: and(eq(t.entityType, sql.raw(`'${life.workflow.entity}'`)), eq(t.entityId, i.id)),
      })),
    },
  } as const;
}
