import {
  execute,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { guardsOf, type Guard } from '../access/guards.ts';
import { refusalBy } from '../access/passage.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { isRecord } from './arguments.ts';
import { JsonText } from '../json-text.ts';
import type { ReadInfo, Texts } from './reader.ts';
import { fieldsOf, fitsObject, fitsType, isText, mayNotFit, type Fits, type Written } from './written.ts';

/** An operation, ready to be answered. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Response keys of entities whose objects may come as JsonText, or any of them; they do where that is sure to fit. */
  readonly texts?: readonly string[] | 'all' | undefined;
}

/** Which response keys may come as texts. */
interface Wanted {
  has(key: string): boolean;
}

const anyKey: Wanted = { has: () => true };

export type Answer = (question: Question, context: SubgraphContext) => Promise<ExecutionResult>;

/** Answers by GraphQL's own executor. */
export function createExecutor(schema: GraphQLSchema) {
  return async ({ document, operationName, variables }: Question, contextValue: object) =>
    execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue,
    });
}

/** What answers a field of `Query`: as its resolver does, and in the form in which it was written. */
export interface RootRead {
  readonly field: GraphQLField<unknown, unknown>;
  ask(info: ReadInfo, context: SubgraphContext): Promise<unknown>;
}

interface Root {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly read: RootRead;
  readonly fits: (info: ReadInfo) => Fits | null;
  readonly texts?: Texts;
}

interface Direct {
  readonly fragments: ReadInfo['fragments'];
  readonly guards: readonly Guard[];
  readonly roots: readonly Root[];
}

/**
 * Answers operations by what their statements wrote, where GraphQL's executor would find nothing to change in it:
 * no conditions, no resolvers, no guard that stops the viewer. Whatever else comes, and every answer with a value that
 * does not fit, goes to that executor.
 */
export function createAnswer(
  schema: GraphQLSchema,
  roots: ReadonlyMap<string, RootRead>,
  isWritten: Written['isWritten'],
): Answer {
  const known = new WeakMap<OperationDefinitionNode, Map<string, Direct | null>>();
  const byExecutor = createExecutor(schema);

  function compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    wanted: Wanted,
  ): Direct | null {
    const type = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !type) return null;
    const fragments = Object.fromEntries(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
      ),
    );
    const written: Written = {
      schema,
      fragments,
      isWritten,
      guards: [...guardsOf(schema).ofType(type.name)],
    };
    const fields = fieldsOf(written, type, [operation.selectionSet]);
    const found = [...(fields ?? [])].map(([key, nodes]) => {
      const read = roots.get(nodes[0]?.name.value ?? '');
      if (!read) return null;
      written.guards.push(...guardsOf(schema).ofField(type, read.field));
      if (read.field.name === '_entities') {
        const entities = compileEntities(written, nodes, wanted);
        return entities && { key, nodes, read, ...entities };
      }
      const fits = fitsRoot(written, read, nodes);
      return fits && { key, nodes, read, fits };
    });
    const complete = found.filter((root) => root !== null);
    if (complete.length === 0 || complete.length < found.length) return null;
    return { fragments, guards: written.guards, roots: complete };
  }

  return async (question, context) => {
    const { document, operationName, variables, texts = [] } = question;
    const operation = getOperationAST(document, operationName);
    if (!operation) return byExecutor(question, context);
    const compiled = known.get(operation) ?? new Map<string, Direct | null>();
    known.set(operation, compiled);
    const wanted = texts === 'all' ? '*' : texts.join(' ');
    let direct = compiled.get(wanted);
    if (direct === undefined) {
      direct = compile(document, operation, texts === 'all' ? anyKey : new Set(texts));
      compiled.set(wanted, direct);
    }
    if (!direct || refusalBy(direct.guards, context.viewer)) return byExecutor(question, context);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    return (coerced && (await ask(direct, coerced, context))) ?? byExecutor(question, context);
  };
}

/** Null where a value does not fit. What fails is told as the executor does. */
async function ask(
  { roots, fragments }: Direct,
  variableValues: Record<string, unknown>,
  context: SubgraphContext,
): Promise<ExecutionResult | null> {
  const errors: GraphQLError[] = [];
  const data: Record<string, unknown> = { __proto__: null };
  let fit = true;
  let lost = false;
  for (const { key } of roots) data[key] = null;
  await Promise.all(
    roots.map(async ({ key, nodes, read, fits, texts }) => {
      const info = { fieldNodes: nodes, fragments, variableValues, ...(texts && { texts }) };
      try {
        const value = await read.ask(info, context);
        if (texts) openTexts(value, representationsIn(info), texts);
        fit &&= fits(info)?.(value) ?? false;
        data[key] = value;
      } catch (error) {
        errors.push(locatedError(error, nodes, [key]));
        lost ||= isNonNullType(read.field.type);
      }
    }),
  );
  if (!fit) return null;
  return errors.length > 0 ? { errors, data: lost ? null : data } : { data };
}

function fitsRoot(written: Written, { field }: RootRead, nodes: readonly FieldNode[]) {
  const fits = fitsType(written, field.type, nodes);
  return fits && (() => fits);
}

/** Makes texts of the strings that are sure to fit, and values of the others. */
function openTexts(entities: unknown, representations: readonly unknown[] | null, texts: Texts): void {
  if (!Array.isArray(entities)) return;
  for (const [index, entity] of entities.entries()) {
    const representation = representations?.[index];
    const keys = texts.get(String(isRecord(representation) && representation['__typename']));
    if (!keys || !isRecord(entity)) continue;
    for (const key of keys) {
      const text = entity[key];
      if (typeof text !== 'string') continue;
      const written = new JsonText(text);
      Reflect.set(entity, key, mayNotFit(text) ? written.value : written);
    }
  }
}

/** Entities fit the type that was asked for at their place. */
function compileEntities(
  written: Written,
  nodes: readonly FieldNode[],
  wanted: Wanted,
): Pick<Root, 'fits' | 'texts'> | null {
  const { schema } = written;
  if (nodes[0]?.arguments?.[0]?.value.kind !== Kind.VARIABLE) return null;
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const byType = new Map<string, Fits>();
  const texts = new Map<string, ReadonlySet<string>>();
  for (const type of schema.getPossibleTypes(schemaEntity(schema))) {
    const fields = fieldsOf(written, type, sets);
    if (!fields) return null;
    // Types that the document asks nothing of are answered by the executor, should they be asked for.
    if ([...fields.values()].every(([node]) => node?.name.value === '__typename')) continue;
    const keys = new Set(
      [...fields].flatMap(([key, below]) => {
        const field = type.getFields()[below[0]?.name.value ?? ''];
        return field &&
          wanted.has(key) &&
          isObjectType(getNullableType(field.type)) &&
          isText(written, field.type, below)
          ? [key]
          : [];
      }),
    );
    if (keys.size > 0) texts.set(type.name, keys);
    const fits = fitsObject(written, type, sets, keys);
    if (!fits) return null;
    written.guards.push(...guardsOf(schema).ofType(type.name));
    byType.set(type.name, fits);
  }
  if (byType.size === 0) return null;
  const fits = (info: ReadInfo): Fits | null => {
    const representations = representationsIn(info);
    const types = representations?.map((each) => byType.get(String(isRecord(each) && each['__typename'])));
    return types
      ? (value) =>
          Array.isArray(value) &&
          value.length === types.length &&
          value.every((entity, index) => types[index]?.(entity) ?? false)
      : null;
  };
  return { fits, ...(texts.size > 0 && { texts }) };
}

function schemaEntity(schema: GraphQLSchema) {
  const entity = schema.getType('_Entity');
  if (!entity || !('getTypes' in entity)) throw new Error('The schema has no entities.');
  return entity;
}

/** The representations, where they come in a variable. */
export function representationsIn({
  fieldNodes: [node],
  variableValues,
}: ReadInfo): readonly unknown[] | null {
  const value = node?.arguments?.[0]?.value;
  const given = value?.kind === Kind.VARIABLE ? variableValues[value.name.value] : undefined;
  return Array.isArray(given) ? given : null;
}
