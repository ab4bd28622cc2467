import { createHash } from 'node:crypto';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { JsonText, stringify } from '@graphroots/kit/json-text';
import { testLog } from '@graphroots/kit/testing/database';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createCompilingGateway } from '../../src/executor/index.ts';
import { spoil, type Faultiness, type Reply } from '../../src/testing/faults.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { isRecord } from '../../src/executor/merge.ts';
import { textsIn } from '../../src/in-process-data-source.ts';
import { composeTown, serviceNames, townSchemas, type ServiceName } from './town.ts';

/** How the subgraphs behave at the moment. */
export interface Weather {
  readonly seed: number;
  readonly faultiness: Faultiness;
}

/** What came of an operation, in a form that can be compared: text, so that the order of keys counts. */
export interface Outcome {
  readonly data: string;
  readonly errors: readonly string[];
  readonly notes: string;
}

export interface TwoExecutors {
  readonly schema: GraphQLSchema;
  /** How many objects were passed on in the JSON that their subgraphs wrote. */
  texts(): number;
  /** By Apollo's executor, then by the compiled one. `compiled` is false where that left it to Apollo. */
  ask(
    operation: GeneratedOperation,
    weather: Weather,
  ): Promise<{ apollo: Outcome; ours: Outcome; compiled: boolean }>;
  stop(): Promise<void>;
}

/** A town whose operations run by Apollo's executor twice, and from then on by the compiled one. */
export async function openTown(options: { readonly deduplicate: boolean }): Promise<TwoExecutors> {
  let weather: Weather | undefined;
  let plansResolved = 0;
  let texts = 0;
  let schema: GraphQLSchema | undefined;
  const gateway = createCompilingGateway(
    {
      supergraphSdl: composeTown(),
      buildService: ({ name }) =>
        createSource(
          serviceNamed(name),
          () => weather,
          (written) => (texts += written),
        ),
      experimental_didResolveQueryPlan: () => void (plansResolved += 1),
      logger: testLog,
    },
    options,
  );
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const { executor } = await gateway.load({ apollo: {} });
  if (!executor || !schema) throw new Error('The town has no executor.');
  const town = schema;

  async function run(context: GatewayGraphQLRequestContext): Promise<Outcome> {
    try {
      return outcomeOf((await executor?.(context)) ?? {});
    } catch (error) {
      return { data: `thrown: ${whicheverFailed(error)}`, errors: [], notes: '' };
    }
  }

  return {
    schema: town,
    texts: () => texts,
    async ask(operation, given) {
      weather = given;
      const apollo = await run(contextOf(operation, town));
      await run(contextOf(operation, town));
      const before = plansResolved;
      const ours = await run(contextOf(operation, town));
      return { apollo, ours, compiled: plansResolved === before };
    },
    stop: () => gateway.stop(),
  };
}

function createSource(
  name: ServiceName,
  weatherNow: () => Weather | undefined,
  count: (texts: number) => void,
): GraphQLDataSource {
  const documents = new Map<string, DocumentNode>();
  return {
    async process({ request: { query = '', variables, extensions } }) {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const schema = townSchemas[name];
      const result = await execute({ schema, document, variableValues: variables });
      // As it would come over HTTP.
      const reply: Reply = JSON.parse(JSON.stringify(result));
      const weather = weatherNow();
      const representations: unknown = variables?.['representations'];
      const list = Array.isArray(representations) ? (representations as unknown[]) : undefined;
      const spoilt = weather
        ? spoil(reply, { service: name, query, representations: list }, weather.seed, weather.faultiness)
        : reply;
      count(writeTexts(spoilt, reply, textsIn(extensions)));
      return spoilt as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}

/** Puts objects of entities that are as they should be in the JSON that was written; tells how many. */
function writeTexts({ data }: Reply, { data: right }: Reply, keys: readonly string[]): number {
  let texts = 0;
  const [entities, whole] = [entitiesIn(data), entitiesIn(right)];
  for (const [index, entity] of entities.entries()) {
    for (const key of keys) {
      const text = JSON.stringify(entity?.[key]);
      if (text?.startsWith('{') && !text.includes('null') && text === JSON.stringify(whole[index]?.[key])) {
        Object.assign(entity ?? {}, { [key]: new JsonText(text) });
        texts += 1;
      }
    }
  }
  return texts;
}

function entitiesIn(data: unknown): readonly (Record<string, unknown> | null)[] {
  const entities: unknown = isRecord(data) ? data['_entities'] : null;
  return Array.isArray(entities) ? entities.map((each: unknown) => (isRecord(each) ? each : null)) : [];
}

function contextOf(
  { text, document, variables }: GeneratedOperation,
  schema: GraphQLSchema,
): GatewayGraphQLRequestContext {
  const context = {
    request: { query: text, variables: { ...variables } },
    source: text,
    document,
    schema,
    queryHash: createHash('sha256').update(text).digest('hex'),
    logger: testLog,
    context: { asText: true },
    metrics: {},
    operationName: 'Asked',
  };
  return context as unknown as GatewayGraphQLRequestContext;
}

/** Where two parallel fetches fail at once, whose failure is thrown is chance: it comes from whoever waits less. */
function whicheverFailed(error: unknown): string {
  return String(error).replace(/(in result for path element) \S+$/, '$1');
}

function outcomeOf({ data, errors = [], extensions = {} }: GatewayExecutionResult): Outcome {
  const tell = (error: unknown): string =>
    error instanceof Error
      ? `${error.name} ${JSON.stringify(error)} ${error.message}`
      : JSON.stringify(error);
  const { valueCompletion: notes, ...others } = extensions;
  return {
    data: stringify({ data: data ?? null }),
    errors: errors.map(tell),
    notes: `${Array.isArray(notes) ? notes.map(tell).join('\n') : ''}${JSON.stringify(others)}`,
  };
}

function serviceNamed(name: string): ServiceName {
  const known = serviceNames.find((each) => each === name);
  if (!known) throw new Error(`There is no ${name} in this town.`);
  return known;
}
