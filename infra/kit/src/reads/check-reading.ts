import { isNonNullType, type GraphQLObjectType } from 'graphql';
import type { RowDeclaration } from './catalog.ts';
import { checkStats, checkTold } from './check-statistics.ts';
import { maskedColumns } from './expressions.ts';
import { nodeOf, noReading, targetOf, type Field, type Inspection } from './inspection.ts';
import { entityKeyOf, keyFieldsOf } from './keys.ts';
import { pagingArguments } from './paging.ts';
import type { Reading, Relation } from './readings.ts';

/** What is wrong with how one field is read. */
export function checkReading(at: Inspection, place: string, field: Field, reading: Reading): void {
  const known = new Set(['asOf']);
  const target = targetOf(field);
  switch (reading.kind) {
    case 'leaf':
      known.clear();
      at.checkExpressions(place, [reading.of, ...(reading.mask ? [reading.mask.shown] : [])]);
      break;
    case 'key':
      if (reading.of !== 'arguments') at.checkExpressions(place, reading.of);
      else if (target) {
        for (const name of keyFieldsOf(target)) {
          known.add(name);
          if (!field.args.some((argument) => argument.name === name))
            at.report(place, `it has no argument ${name} to find its key in`);
        }
      }
      if (target) checkTarget(at, place, field, target);
      break;
    case 'one':
    case 'many': {
      const name = at.catalog.byTable.get(reading.table)?.typeName;
      const node = reading.kind === 'many' ? nodeOf(field) : target;
      if (!name || node?.name !== name)
        at.report(place, `it lists ${node?.name}, but its table is read as ${name}`);
      if (!name) return;
      const rows = at.open(reading.table);
      const relation = reading.relate(rows.table);
      checkRelation(at, place, relation, rows.declaration);
      for (const argument of Object.keys(relation.args ?? {})) known.add(argument);
      for (const argument of ['where', 'orderBy', ...pagingArguments]) known.add(argument);
      if (reading.kind === 'one' && target) checkTarget(at, place, field, target);
      break;
    }
    case 'through': {
      const rows = at.open(reading.table);
      const relation = reading.relate(rows.table);
      checkRelation(at, place, relation, rows.declaration);
      at.checkExpressions(place, [relation.key]);
      if (target) checkTarget(at, place, field, target);
      break;
    }
    case 'aggregate': {
      const rows = at.open(reading.table);
      const { on, of } = reading.relate(rows.table);
      at.checkExpressions(place, [on, of]);
      checkTold(at, place, field, rows.declaration);
      break;
    }
    case 'stats':
      for (const argument of ['period', 'basePeriod', 'groupBy', 'boundaries']) known.add(argument);
      for (const { table, relate } of reading.parts) {
        for (const name of Object.keys(relate(at.open(table).table).args ?? {})) known.add(name);
      }
      if (target) checkStats(at, place, target, field, reading);
      break;
    case 'value':
      if (target) checkValue(at, place, target, reading.fields);
      break;
    case 'asked': {
      const { on, fields } = reading.make({
        argument(name, type) {
          known.add(name);
          return at.bind(type);
        },
        day: at.bind('date'),
        ...at.query,
      });
      at.checkExpressions(place, [on]);
      if (target) checkValue(at, place, target, fields);
      if (maskedColumns(Object.values(fields)).size > 0)
        at.report(place, 'orders and filters would not know what it masks: mask a field of the row');
      break;
    }
    case 'resolved':
      // The resolver is given all arguments.
      at.checkExpressions(place, Object.values(reading.columns));
      return;
  }
  for (const { name } of field.args)
    if (!known.has(name)) at.report(place, `nobody reads its argument ${name}`);
}

function checkRelation(
  at: Inspection,
  place: string,
  relation: Relation,
  { fields, orderBy }: RowDeclaration,
): void {
  at.checkExpressions(place, [relation.on]);
  const order = relation.order?.split(' ')[0];
  if (order && !orderBy?.[order]) at.report(place, `there is no order ${order}`);
  const masked = maskedColumns(Object.values(fields ?? {}));
  for (const [name, filter] of Object.entries(relation.args ?? {}))
    at.checkFilter(`${place}(${name}:)`, filter, masked);
}

function checkValue(
  at: Inspection,
  place: string,
  type: GraphQLObjectType,
  fields: Readonly<Record<string, Reading>>,
): void {
  at.values.add(type.name);
  for (const [name, inner] of Object.entries(fields)) {
    const field = type.getFields()[name];
    if (field) checkReading(at, `${place}.${name}`, field, inner);
    else at.report(`${place}.${name}`, 'it is declared, but the SDL has no such field');
    if (inner.kind === 'resolved')
      at.report(`${place}.${name}`, 'a value object is part of a row: declare its resolver on the row');
  }
  for (const name of Object.keys(type.getFields())) {
    if (!fields[name]) at.report(`${place}.${name}`, noReading);
  }
}

/** A row that the viewer may not see would turn a non-null field into an error for its whole parent. */
function checkTarget(at: Inspection, place: string, field: Field, target: GraphQLObjectType): void {
  const ours = at.catalog.byType.get(target.name);
  if (!ours) {
    if (!entityKeyOf(target)) at.report(place, `${target.name} is neither ours nor an entity`);
    return;
  }
  if (isNonNullType(field.type) && !at.open(ours.table).declaration.scope.open) {
    at.report(place, `it is non-null, but ${target.name} has a scope: make it nullable`);
  }
}
