import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf } from '@graphroots/kit/reads/filters';
import { either, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { by, cityToday, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { transferLife } from './transfer.life.ts';
import { transfers } from './transfer.table.ts';

export const transferRead = reads('Transfer', transfers, (t) => {
  const isOpen = sql<boolean>`(${t.state} in ('REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED'))`;
  const overdue = sql<boolean>`(${t.state} = 'IN_TRANSIT' and ${t.dueOn} < ${cityToday})`;
  return {
    scope: either(inLine(t.fromPath), inLine(t.toPath), ownedBy(t.memberId)),
    person: t.memberId,
    order: 'REQUESTED_AT DESC',
    orderBy: { REQUESTED_AT: by(t.requestedAt), ID: by(t.id) },
    where: {
      state: oneOf(t.state),
      open: holds(isOpen),
      overdue: holds(overdue),
      from: is(t.fromId),
      to: is(t.toId),
      requestedFrom: atLeast(t.requestedAt),
      requestedBefore: below(t.requestedAt),
    },
    fields: {
      member: key(t.memberId),
      from: key(t.fromId),
      to: key(t.toId),
      overdue: leaf(overdue),
      actions: resolved(
        { state: t.state, memberId: t.memberId, fromPath: t.fromPath, toPath: t.toPath },
        (transfer, _, { viewer }) => transferLife.actionsFor(transfer, viewer),
      ),
      history: many(trace, (e) => ({ on: and(eq(e.entityType, 'Transfer'), eq(e.entityId, t.id)) })),
    },
  };
});
