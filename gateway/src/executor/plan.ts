import type { Operation } from '@apollo/federation-internals';
import type { GraphQLDataSource } from '@apollo/gateway';
import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types.js';
import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import { evaluateCondition, type FetchNode, type PlanNode, type ResponsePath } from '@apollo/query-planner';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { JsonText } from '@graphroots/kit/json-text';
import { errorsOf, type Targets } from './errors.ts';
import { bareObject, copyOf, isRecord, mergeFetched, ownValue, valueAt } from './merge.ts';
import { compileRepresentation, withoutRepetitions, type Representation } from './represent.ts';

/** One execution of a plan. */
export interface Run {
  readonly requestContext: GatewayGraphQLRequestContext;
  readonly data: Record<string, unknown>;
  readonly errors: unknown[];
}

/** Where in the data a part of a plan works. */
interface Cursor {
  readonly path: ResponsePath;
  readonly data: unknown;
}

type Step = (run: Run, cursor: Cursor) => Promise<void>;

/** What a plan is compiled for. */
export interface PlanSurroundings {
  readonly supergraph: GraphQLSchema;
  readonly services: Readonly<Record<string, GraphQLDataSource>>;
  readonly operation: Operation;
  /** For fetches of entities: the response keys of objects that can be passed on as the subgraph wrote them. */
  readonly texts: ReadonlyMap<FetchNode, readonly string[]>;
  /** Whether entities that several objects share are asked for once. */
  readonly deduplicate: boolean;
}

/** A plan as functions that fill `data`. Failures of fetches go to `errors`; the others reject, as Apollo's do. */
export function compilePlan(node: PlanNode, surroundings: PlanSurroundings): (run: Run) => Promise<void> {
  const step = compileNode(node, surroundings);
  return (run) => step(run, { path: [], data: run.data });
}

function compileNode(node: PlanNode, surroundings: PlanSurroundings): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((each) => compileNode(each, surroundings));
      return async (run, cursor) => {
        for (const step of steps) await step(run, cursor);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => compileNode(each, surroundings));
      return async (run, cursor) => {
        await Promise.all(steps.map((step) => step(run, cursor)));
      };
    }
    case 'Flatten': {
      const step = compileNode(node.node, surroundings);
      const { path } = node;
      return async (run, cursor) => {
        const data = valueAt(cursor.data, path);
        if (data) await step(run, { path: [...cursor.path, ...path], data });
      };
    }
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map(
        (clause) => clause && compileNode(clause, surroundings),
      );
      const { variableDefinitions } = surroundings.operation;
      return async (run, cursor) => {
        const holds = evaluateCondition(node, variableDefinitions, run.requestContext.request.variables);
        await (holds ? then : otherwise)?.(run, cursor);
      };
    }
    case 'Fetch':
      return collectFailures(compileFetch(node, surroundings));
    case 'Defer':
      throw new Error('Plans that defer are left to Apollo.');
  }
}

function collectFailures(fetch: Step): Step {
  return async (run, cursor) => {
    try {
      await fetch(run, cursor);
    } catch (error) {
      run.errors.push(error);
    }
  };
}

function compileFetch(node: FetchNode, surroundings: PlanSurroundings): Step {
  const { supergraph, deduplicate } = surroundings;
  const { requires, inputRewrites, outputRewrites } = node;
  const send = compileSending(node, surroundings);
  const texts = surroundings.texts.get(node) ?? [];
  const represent = requires && compileRepresentation(supergraph, requires);

  return async (run, cursor) => {
    const objects = objectsAt(cursor);
    if (objects.length === 0) return;
    const variables = variablesFor(node, run.requestContext.request.variables);
    if (!represent) {
      const received = await send(run, cursor, variables, null);
      if (received) applyRewrites(supergraph, outputRewrites, received);
      for (const object of objects) deepMerge(object, received);
      return;
    }
    const represented: unknown[] = [];
    const all: Representation[] = [];
    for (const object of objects) {
      const representation = represent(object);
      if (!representation?.['__typename']) continue;
      applyRewrites(supergraph, inputRewrites, representation);
      all.push(representation);
      represented.push(object);
    }
    if (all.length === 0) return;
    if ('representations' in variables) throw new Error(`Variables cannot contain key "representations"`);
    const { representations, places } = deduplicate
      ? withoutRepetitions(all)
      : { representations: all, places: null };
    const received = await send(run, cursor, { ...variables, representations }, targetsIn(places));
    if (!received) return;
    const entities = entitiesIn(received, representations.length);
    for (const [index, object] of represented.entries()) {
      // What several objects share is copied: later fetches merge into it.
      mergeEntity(object, places ? copyOf(entities[places[index] ?? index]) : entities[index]);
    }
  };

  function mergeEntity(object: unknown, entity: unknown): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is no object fails here as it does at Apollo's
    const received = entity as Record<string, unknown>;
    if (received && !received['__typename'])
      received['__typename'] = Reflect.get(Object(object), '__typename');
    applyRewrites(supergraph, outputRewrites, received);
    for (const key of texts) openWhatIsMerged(object, received, key);
    mergeFetched(object, received);
  }
}

function objectsAt({ data }: Cursor): readonly unknown[] {
  if (!Array.isArray(data)) return [data];
  return data.filter((each: unknown) => each !== null && each !== undefined);
}

function targetsIn(places: readonly number[] | null): Targets {
  if (!places) return (index) => [index];
  return (index) => places.flatMap((place, target) => (place === index ? [target] : []));
}

/** The variables a fetch uses, as they were sent: their defaults are the subgraph's business. */
function variablesFor(
  { variableUsages = [] }: FetchNode,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const variables = bareObject();
  for (const name of variableUsages) {
    const value = ownValue(given, name);
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}

/** A text cannot take in what an object has of it from an earlier fetch. */
function openWhatIsMerged(object: unknown, received: Record<string, unknown> | null, key: string): void {
  const value = received?.[key];
  if (!received || !(value instanceof JsonText)) return;
  if (isRecord(object) && ownValue(object, key) !== undefined) received[key] = value.value;
}

function compileSending(node: FetchNode, { services, texts }: PlanSurroundings) {
  const extensions = { texts: texts.get(node) };
  const { serviceName, operation: query, operationName, operationDocumentNode: document } = node;
  return async (
    { requestContext, data, errors }: Run,
    { path }: Cursor,
    variables: Record<string, unknown>,
    targetsOf: Targets | null,
  ): Promise<Record<string, unknown> | null | undefined> => {
    const service = services[serviceName];
    if (!service) throw new Error(`Couldn't find service with name "${serviceName}"`);
    const response = await service.process({
      kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
      request: {
        query,
        variables,
        ...(operationName !== undefined && { operationName }),
        ...(extensions.texts && takesTexts(requestContext) && { extensions }),
      },
      incomingRequestContext: requestContext,
      context: requestContext.context,
      ...(document && { document }),
      pathInIncomingRequest: path,
    });
    if (response.errors) errors.push(...errorsOf(response.errors, { serviceName, path, data, targetsOf }));
    return response.data;
  };
}

/** Whether the answer is only written out. */
function takesTexts({ context }: GatewayGraphQLRequestContext): boolean {
  return 'asText' in context && context['asText'] === true;
}

function entitiesIn({ _entities: entities }: Record<string, unknown>, asked: number): readonly unknown[] {
  if (!Array.isArray(entities)) throw new Error(`Expected "data._entities" in response to be an array`);
  if (entities.length !== asked) throw new Error(`Expected "data._entities" to contain ${asked} elements`);
  return entities;
}
