import { Column, is } from 'drizzle-orm';
import { getNamedType, isEnumType, type GraphQLObjectType } from 'graphql';
import { maskedColumns } from './expressions.ts';
import type { Field, Inspection } from './inspection.ts';
import type { Reading, StatsRelation } from './readings.ts';

const none: ReadonlySet<string> = new Set();

/** What is wrong with how statistics are counted. */
export function checkStats(
  at: Inspection,
  place: string,
  type: GraphQLObjectType,
  field: Field,
  reading: Extract<Reading, { kind: 'stats' }>,
): void {
  const relations = reading.parts.map((part) => part.relate(at.open(part.table).table));
  const measures = relations.flatMap((relation) => Object.keys(relation.measures));
  const wanted = Object.keys(type.getFields()).filter((name) => name !== 'base' && name !== 'groups');
  at.compare(place, wanted, measures);
  for (const [index, { table }] of reading.parts.entries()) {
    const { fields } = at.open(table).declaration;
    checkPart(at, place, relations[index], maskedColumns(Object.values(fields ?? {})));
  }
  if (field.args.some(({ name }) => name === 'period') && relations.some(({ period }) => !period)) {
    at.report(place, 'a part names nothing that its argument period bounds');
  }
  const argument = field.args.find(({ name }) => name === 'groupBy');
  if (!argument) return;
  const groups = getNamedType(argument.type);
  at.compare(
    place,
    isEnumType(groups) ? groups.getValues().map(({ name }) => name) : [],
    Object.keys(relations[0]?.groupBy ?? {}),
  );
  if (relations.length > 1) at.report(place, 'only a single part can be grouped');
}

/** Counting over a masked column shows nobody's value; a group named after one shows it. */
function checkPart(
  at: Inspection,
  place: string,
  relation: StatsRelation<string> | undefined,
  masked: ReadonlySet<string>,
): void {
  if (!relation) return;
  at.checkExpressions(place, [relation.on, ...Object.values(relation.measures)]);
  for (const [name, of] of Object.entries(relation.groupBy ?? {})) {
    at.checkExpression(`${place}(groupBy: ${name})`, of, is(of, Column) ? masked : none);
    if (is(of, Column) && !of.notNull) at.report(`${place}(groupBy: ${name})`, 'its column can be null');
  }
}
