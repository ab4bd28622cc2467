import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { guardsOf, type Guard } from '../access/guards.ts';
import { JsonText } from '../json-text.ts';
import { isRecord } from './arguments.ts';
import { jsonKey } from './sql-json.ts';

/** Whether what a statement wrote is what GraphQL would answer: nothing null, or of another type, where that is not allowed. */
export type Fits = (value: unknown) => boolean;

/** Where a selection is looked at. */
export interface Written {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether a statement writes a field's value as it is answered. */
  readonly isWritten: (field: GraphQLField<unknown, unknown>) => boolean;
  /** Gathers what stands before any part of the selection. */
  readonly guards: Guard[];
}

/** Fields asked of one object, by response key, each with all nodes that ask for it. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The fields of an object in the order of their answers; null for a selection that has to be decided on while it is
 * answered.
 */
export function fieldsOf(
  { schema, fragments }: Written,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Fields | null {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  let plain = true;
  for (const set of sets) if (set) collect(set);
  return plain ? fields : null;

  function collect({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.directives && node.directives.length > 0) plain = false;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        if (jsonKey(key) !== key) plain = false;
        const nodes = fields.get(key);
        if (nodes) nodes.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value)) collect(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  }
}

/**
 * The check of an object's values; null where some of them are not simply what was written. Values of the keys in
 * `texts` may be texts.
 */
export function fitsObject(
  written: Written,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  texts?: ReadonlySet<string>,
): Fits | null {
  const fields = fieldsOf(written, type, sets);
  // An empty object travels with a key that nobody asked for.
  if (!fields || fields.size === 0) return null;
  const checks: (readonly [key: string, fits: Fits])[] = [];
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    const field = type.getFields()[name];
    if (!field || !written.isWritten(field)) return null;
    written.guards.push(...guardsOf(written.schema).ofField(type, field));
    const fits = fitsType(written, field.type, nodes);
    if (!fits) return null;
    checks.push([key, texts?.has(key) ? (value) => value instanceof JsonText || fits(value) : fits]);
  }
  return (value) => {
    if (value === null) return true;
    if (!isRecord(value)) return false;
    for (const [key, fits] of checks) if (!fits(value[key])) return false;
    return true;
  };
}

/**
 * Whether nothing but a null, or a figure or date out of all bounds, could keep the values of an object from fitting:
 * columns have the types of their fields, and enums are constraints.
 */
export function isText(written: Written, type: GraphQLOutputType, nodes: readonly FieldNode[]): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isEnumType(named) || plainScalars.has(named.name);
  const fields = fieldsOf(
    written,
    named,
    nodes.map((node) => node.selectionSet),
  );
  return [...(fields ?? [])].every(([, below]) => {
    const field = named.getFields()[below[0]?.name.value ?? ''];
    return field !== undefined && isText(written, field.type, below);
  });
}

const plainScalars: ReadonlySet<string> = new Set([
  'ID',
  'String',
  'Int',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
]);

/** Whether there may be a value in a text that does not fit. */
export function mayNotFit(text: string): boolean {
  return /null|NaN|Infinity|"\d{5,}-\d\d-\d\d/.test(text);
}

export function fitsType(
  written: Written,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Fits | null {
  if (isNonNullType(type)) {
    const fits = fitsType(written, type.ofType, nodes);
    return fits && ((value) => value !== null && fits(value));
  }
  if (isListType(type)) {
    const fits = fitsType(written, type.ofType, nodes);
    return fits && ((value) => value === null || (Array.isArray(value) && value.every(fits)));
  }
  const named = getNamedType(type);
  if (isObjectType(named)) {
    return fitsObject(
      written,
      named,
      nodes.map((node) => node.selectionSet),
    );
  }
  const fits = isEnumType(named)
    ? isOneOf(new Set(named.getValues().map(({ name }) => name)))
    : isScalarType(named)
      ? scalars[named.name]
      : undefined;
  return fits ? (value) => value === null || fits(value) : null;
}

const isOneOf = (names: ReadonlySet<string>): Fits => {
  return (value) => typeof value === 'string' && names.has(value);
};

/** Values that serializing leaves as they are. */
const scalars: Readonly<Record<string, Fits | undefined>> = {
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  // Of years with four digits, as PostgreSQL writes them; others are longer or words.
  Date: (value) => typeof value === 'string' && value.length === '2026-03-05'.length,
  DateTime: (value) => typeof value === 'string' && value.length === '2026-03-05T01:30:00.000Z'.length,
  BigInt: (value) => typeof value === 'string' && /^-?\d{1,100}$/.test(value),
  Decimal: (value) => typeof value === 'string' && /^-?\d{1,100}(\.\d{1,100})?$/.test(value),
  GeoJSON: isRecord,
};
