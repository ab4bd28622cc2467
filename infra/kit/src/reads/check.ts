import { Column, is, SQL, StringChunk } from 'drizzle-orm';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Catalog, Row, RowDeclaration } from './catalog.ts';
import { checkReading } from './check-reading.ts';
import { maskedColumns } from './expressions.ts';
import { createInspection, noReading, targetOf } from './inspection.ts';
import { entityKeyOf, keyFieldsOf } from './keys.ts';
import { madeTypes } from './made-types.ts';

/**
 * Everything that is wrong with a service's declarations, one line each: fields without a reading, keys
 * without a reference reading, arguments nobody reads, conditions that would go round the scope.
 */
export function problemsOf(
  schema: GraphQLSchema,
  catalog: Catalog,
  hasResolver: (type: string, field: string) => boolean,
): readonly string[] {
  const at = createInspection(schema, catalog);
  const { report } = at;
  const structural = new Set([...structuralTypes(schema), ...madeTypes(schema, catalog)]);
  const unread = new Set<string>();

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === '_Service') continue;
    const key = entityKeyOf(type);
    if (key?.resolvable && !catalog.byType.has(type.name) && !catalog.added.has(type.name)) {
      report(type.name, 'its @key is resolvable, but neither `reads` nor `adds` declares it');
    }
    if (type === schema.getQueryType()) {
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith('_')) continue;
        const reading = catalog.roots[field.name];
        if (reading) checkReading(at, `${type.name}.${field.name}`, field, reading);
        else if (!hasResolver(type.name, field.name)) report(`${type.name}.${field.name}`, noReading);
      }
    } else if (type === schema.getMutationType()) {
      for (const field of Object.values(type.getFields())) {
        if (!hasResolver(type.name, field.name)) report(`${type.name}.${field.name}`, 'it has no resolver');
      }
    } else if (catalog.byType.has(type.name) || catalog.added.has(type.name)) {
      checkType(type);
    } else if (!structural.has(type.name) && key === null) {
      unread.add(type.name);
    }
  }
  for (const name of unread) if (!at.values.has(name)) report(name, 'nothing reads it');
  for (const entry of catalog.byTable.values()) {
    if (entry.typeName !== null && !isObjectType(schema.getType(entry.typeName))) {
      report(entry.typeName, 'it is declared, but the SDL has no such type');
    }
  }
  return at.problems;

  function checkType(type: GraphQLObjectType): void {
    const ours = catalog.byType.get(type.name);
    const rows = ours && at.open(ours.table);
    const declaration = rows?.declaration;
    const added = catalog.added.get(type.name);
    const row: Row =
      rows?.row ??
      Object.fromEntries((added?.keys ?? []).map((name) => [name, new SQL([new StringChunk(name)])]));
    const fields = declaration?.fields ?? added?.declare(row, at.query).fields ?? {};
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      const reading = fields[field.name];
      if (reading) checkReading(at, place, field, reading);
      else if (hasResolver(type.name, field.name)) report(place, 'declare its resolver with `resolved`');
      else if (!row[field.name]) report(place, noReading);
    }
    for (const name of Object.keys(fields)) {
      if (!type.getFields()[name])
        report(`${type.name}.${name}`, 'it is declared, but the SDL has no such field');
    }
    if (ours)
      for (const name of keyFieldsOf(type))
        if (!row[name]) report(type.name, `it has no column for its key field ${name}`);
    if (declaration) checkLists(type, declaration, maskedColumns(Object.values(fields)));
  }

  function checkLists(
    type: GraphQLObjectType,
    declaration: RowDeclaration,
    masked: ReadonlySet<string>,
  ): void {
    const where = schema.getType(`${type.name}Where`);
    const declared = Object.keys(declaration.where ?? {});
    const wanted = isInputObjectType(where) ? Object.keys(where.getFields()) : [];
    at.compare(`${type.name}Where`, wanted, declared);
    const order = schema.getType(`${type.name}OrderField`);
    const values = isEnumType(order) ? order.getValues().map(({ name }) => name) : [];
    at.compare(`${type.name}OrderField`, values, Object.keys(declaration.orderBy ?? {}));
    for (const [name, { of }] of Object.entries(declaration.orderBy ?? {})) {
      at.checkExpression(`${type.name}OrderField.${name}`, of, masked);
      if (is(of, Column) && !of.notNull) report(`${type.name}OrderField.${name}`, 'its column can be null');
    }
    for (const [name, filter] of Object.entries(declaration.where ?? {})) {
      at.checkFilter(`${type.name}Where.${name}`, filter, masked);
    }
  }
}

/** Types that are part of another reading: connections, statistics. */
function structuralTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>(['PageInfo']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    if (/(Connection|Edge)$/.test(type.name)) names.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const target = targetOf(field);
      if (target && 'base' in target.getFields()) {
        names.add(target.name);
        const groups = target.getFields()['groups'];
        if (groups) names.add(getNamedType(groups.type).name);
      }
    }
  }
  return names;
}
