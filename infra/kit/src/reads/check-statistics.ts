import { Column, is } from 'drizzle-orm';
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLObjectType,
} from 'graphql';
import type { RowDeclaration } from './catalog.ts';
import { figureOf, isChange } from './counting.ts';
import { maskedColumns } from './expressions.ts';
import { targetOf, type Field, type Inspection } from './inspection.ts';
import type { Reading, StatsRelation } from './readings.ts';
import { rankNamed } from './statistics.ts';

const none: ReadonlySet<string> = new Set();

/** The fields that all statistics have. */
const ofEvery: ReadonlySet<string> = new Set(['base', 'computedAt', 'groups']);

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
  const wanted = Object.keys(type.getFields()).filter((name) => !ofEvery.has(name));
  at.compare(place, wanted, measures);
  for (const [index, { table }] of reading.parts.entries()) {
    const { declaration } = at.open(table);
    checkPart(at, place, relations[index], maskedColumns(Object.values(declaration.fields ?? {})));
    for (const name of Object.keys(relations[index]?.measures ?? {})) {
      for (const of of [type, groupOf(type)]) {
        const measured = of?.getFields()[name];
        if (of && measured) checkTold(at, `${of.name}.${name}`, measured, declaration);
      }
    }
  }
  const takes = (argument: string) => field.args.some(({ name }) => name === argument);
  if (takes('period') && relations.some(({ period }) => !period)) {
    at.report(place, 'a part names nothing that its argument period bounds');
  }
  checkChanges(at, place, reading, relations, takes('basePeriod'));
  checkGroups(at, place, type, reading, relations[0]);
  if (takes('boundaries') && relations.some(({ ofThen }) => !ofThen)) {
    at.report(place, 'a part does not say what it counts with the boundaries of then');
  }
  const argument = field.args.find(({ name }) => name === 'groupBy');
  if (!argument) return;
  at.compare(place, valuesOf(argument), Object.keys(relations[0]?.groupBy ?? {}));
  if (relations.length > 1) at.report(place, 'only a single part can be grouped');
}

/** A change needs something to change, and a base to change from; about people it could be turned back into figures. */
function checkChanges(
  at: Inspection,
  place: string,
  { parts }: Extract<Reading, { kind: 'stats' }>,
  relations: readonly StatsRelation<string>[],
  takesBase: boolean,
): void {
  const changes = relations.flatMap(({ measures, period }, index) =>
    Object.values(measures).flatMap((figure) => {
      if (!isChange(figure)) return [];
      const of = measures[figure.changeOf];
      if (!of || isChange(of)) at.report(place, `there is no measure ${figure.changeOf} that could change`);
      if (!period) at.report(place, 'a part names nothing that its argument basePeriod bounds');
      const table = parts[index]?.table;
      if (table && at.open(table).declaration.person)
        at.report(place, 'it tells changes of figures about people');
      return [figure];
    }),
  );
  if (takesBase !== changes.length > 0)
    at.report(place, 'changes and the argument basePeriod belong together');
}

/** Groups tell measures and ranks; they are sorted by ranks. A rank among people tells who has more than whom. */
function checkGroups(
  at: Inspection,
  place: string,
  type: GraphQLObjectType,
  { parts }: Extract<Reading, { kind: 'stats' }>,
  relation: StatsRelation<string> | undefined,
): void {
  const groups = groupOf(type);
  const { measures = {}, ranks = {} } = relation ?? {};
  for (const name of Object.keys(groups?.getFields() ?? {})) {
    if (name !== 'key' && !measures[name] && !ranks[name])
      at.report(place, `no measure or rank tells ${name} of a group`);
    const [together, apart] = [type, groups].map((of) => of?.getFields()[name]?.type);
    if (together && apart && getNamedType(together) !== getNamedType(apart))
      at.report(place, `${name} is of another type in its groups`);
  }
  for (const [name, { rankOf }] of Object.entries(ranks)) {
    const of = measures[rankOf];
    const told = groups?.getFields()[name];
    if (!of || isChange(of)) at.report(place, `there is no measure ${rankOf} to rank by`);
    if (!told || isNonNullType(told.type)) at.report(place, `its groups tell no ${name} that can be null`);
    const table = parts[0]?.table;
    if (table && at.open(table).declaration.person) at.report(place, 'it ranks by figures about people');
  }
  const order = type.getFields()['groups']?.args.find(({ name }) => name === 'orderBy');
  if (order) at.compare(place, valuesOf(order).map(rankNamed), Object.keys(ranks));
}

function valuesOf({ type }: GraphQLArgument): readonly string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

/** A figure about people is null where it rests on too few of them. */
export function checkTold(at: Inspection, place: string, field: Field, { person }: RowDeclaration): void {
  if (person && isNonNullType(field.type)) {
    at.report(place, 'it counts people and can be null below the least cell: make it nullable');
  }
}

function groupOf(type: GraphQLObjectType): GraphQLObjectType | null {
  const groups = type.getFields()['groups'];
  return groups ? targetOf(groups) : null;
}

/** Counting over a masked column shows nobody's value; a group named after one shows it. */
function checkPart(
  at: Inspection,
  place: string,
  relation: StatsRelation<string> | undefined,
  masked: ReadonlySet<string>,
): void {
  if (!relation) return;
  const figures = Object.values(relation.measures).flatMap((figure) =>
    isChange(figure) ? [] : [figureOf(figure)],
  );
  at.checkExpressions(place, [
    relation.on,
    relation.ofThen?.on,
    ...figures.flatMap(({ of, among }) => [of, among]),
  ]);
  for (const [name, filter] of Object.entries(relation.args ?? {}))
    at.checkFilter(`${place}(${name}:)`, filter, masked);
  for (const [name, of] of [relation.groupBy, relation.ofThen?.groupBy].flatMap((groups) =>
    Object.entries(groups ?? {}),
  )) {
    at.checkExpression(`${place}(groupBy: ${name})`, of, is(of, Column) ? masked : none);
    if (is(of, Column) && !of.notNull) at.report(`${place}(groupBy: ${name})`, 'its column can be null');
  }
}
