import {
  execute,
  print,
  isObjectType,
  validate,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { createContext, type Subgraph, type SubgraphOptions } from '../subgraph.ts';
import { anonymousViewer, type Viewer } from '../viewer.ts';
import { recording } from './client.ts';
import { testLog } from './database.ts';
import { firstDifference } from './fuzz-compare.ts';
import { wayTo } from './fuzz-coverage.ts';
import { createRandom } from './fuzz-random.ts';
import { shrink } from './fuzz-shrink.ts';
import { generateQuery } from './generate-query.ts';
import { createCursorPool } from './generate-query-paging.ts';
import type { Samples } from './generate-query-values.ts';
import type { NaiveContext } from './naive-model.ts';

/** What to fuzz, and what to compare it with. */
export interface FuzzOptions {
  readonly create: (options: SubgraphOptions) => Subgraph;
  readonly database: Database;
  readonly clock: Clock;
  /** The same service by ordinary resolvers over rows in memory. */
  readonly naive: GraphQLSchema;
  readonly samples: Samples;
  /** By name: who asks. */
  readonly viewers: Readonly<Record<string, Viewer>>;
  readonly queries: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly queries: number;
  readonly executions: number;
  /** Executions that both ways refused, in part or whole. */
  readonly refused: number;
  /** Fields of types and connections that no query got an answer from: what the fuzzer does not see. */
  readonly unanswered: readonly string[];
}

/** More queries than asked for follow until every field was answered, at most so many times as many. */
const mostPatience = 12;

type Values = Readonly<Record<string, unknown>>;

/** Runs generated queries both ways; throws an error that shows the first that differ, made as small as it goes. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { database, clock, naive, samples, viewers, queries, seed } = options;
  const subgraph = options.create({ database, clock, log: testLog });
  const cursors = createCursorPool();
  const answered = new Set<string>();
  let executions = 0;
  let refused = 0;

  async function differ(document: DocumentNode, variableValues: Values, viewer: string, direct = true) {
    const context: NaiveContext = {
      viewer: viewers[viewer] ?? anonymousViewer,
      today: clock.today(),
      now: clock.now().toISOString(),
      statements: 0,
      answered,
    };
    // Counted for this one: statements beside a refusal may be sent after it was answered.
    const sent: string[] = [];
    const given = subgraph.createContext({
      requestId: 'fuzz',
      headers: {},
      viewer: viewers[viewer] ?? anonymousViewer,
    });
    const contextValue = createContext({ ...given, database: recording(database, sent) });
    const request = { document, variables: variableValues, texts: responseKeysIn(document) };
    // The naive answer comes last: the database is at work meanwhile.
    const [compiled, asWritten, expected] = await Promise.all([
      execute({ schema: subgraph.schema, document, variableValues, contextValue }),
      direct ? subgraph.answer(request, given) : null,
      execute({ schema: naive, document, variableValues, contextValue: context }),
    ]);
    if (asWritten && told(asWritten) !== told(compiled)) {
      const difference = `answered without an executor: ${told(asWritten)} instead of ${told(compiled)}`;
      return { difference, compiled };
    }
    const difference =
      firstDifference(compiled, expected) ??
      (compiled.errors || sent.length === context.statements
        ? null
        : `${sent.length} statements instead of ${context.statements}`);
    return { difference, compiled };
  }

  const names = Object.keys(viewers);
  const search = createSearch(subgraph.schema, naive, answered);
  const enough = (index: number): boolean =>
    index >= queries && (search().unanswered.length === 0 || index >= queries * mostPatience);
  let index = 0;
  for (; !enough(index); index += 1) {
    // What chance has not found yet is looked for.
    const isWanted = index < queries ? undefined : search().isWanted;
    const { text, document, variables } = generateQuery(
      subgraph.schema,
      createRandom(seed * 65_537 + index),
      samples,
      cursors,
      isWanted,
    );
    const problems = validate(subgraph.schema, document);
    if (problems.length > 0)
      throw new Error(`The generator wrote a bad query:\n${problems.join('\n')}\n${text}`);
    for (const [run, values] of variables.entries()) {
      // Again with other values: two of the viewers, in turns, will see what a plan kept too much of.
      const again = [names[(index + run) % names.length], names[(index + run + 1) % names.length]];
      const asking = run === 0 ? names : names.filter((name) => again.includes(name));
      const before = executions;
      const answers = await Promise.all(
        asking.map(async (viewer, at) => ({
          viewer,
          ...(await differ(document, values, viewer, (before + at) % 3 === 0)),
        })),
      );
      for (const { viewer, difference, compiled } of answers) {
        executions += 1;
        if (compiled.errors) refused += 1;
        cursors.harvest(compiled.data);
        if (difference === null) continue;
        throw new Error(
          await explain(
            { subgraph, document, values, viewer, index, seed, difference, compiled },
            (smaller) => differ(smaller, values, viewer),
          ),
        );
      }
    }
  }
  return { queries: index, executions, refused, unanswered: search().unanswered };
}

/** What was not answered yet, and the way there: looked for again once more was answered. */
function createSearch(schema: GraphQLSchema, naive: GraphQLSchema, answered: ReadonlySet<string>) {
  const look = () => {
    const unanswered = unansweredFields(naive, answered);
    return { size: answered.size, unanswered, isWanted: wayTo(schema, unanswered) };
  };
  let found = look();
  return () => {
    if (found.size !== answered.size) found = look();
    return found;
  };
}

/** An answer with the order of its keys; which of several reads fails first is chance. */
function told({ data, errors = [] }: ExecutionResult): string {
  const faults = errors.map(({ message, path }) => JSON.stringify({ message, path }));
  return JSON.stringify({ data, errors: faults.toSorted() });
}

interface Failure {
  readonly subgraph: Subgraph;
  readonly document: DocumentNode;
  readonly values: Values;
  readonly viewer: string;
  readonly index: number;
  readonly seed: number;
  readonly difference: string;
  readonly compiled: ExecutionResult;
}

type Differ = (document: DocumentNode) => Promise<{ difference: string | null; compiled: ExecutionResult }>;

async function explain(failure: Failure, differ: Differ): Promise<string> {
  const { subgraph, document, values, viewer, index, seed } = failure;
  const smaller = await shrink(
    subgraph.schema,
    document,
    async (tried) => (await differ(tried)).difference !== null,
  );
  const again = await differ(smaller);
  const repeats = again.difference !== null;
  const { difference, compiled } = repeats ? { ...failure, ...again } : failure;
  return [
    `The compiled answer differs from the naive one${repeats ? '' : ', though not when asked again'}: ${difference}`,
    `Subgraph ${subgraph.name}, viewer "${viewer}", query ${index} of FUZZ_SEED=${seed}.`,
    print(repeats ? smaller : document),
    `Variables: ${JSON.stringify(values)}`,
    `Compiled errors: ${(compiled.errors ?? []).map(({ message }) => message).join(' | ') || 'none'}`,
  ].join('\n');
}

/** Every object that may come as text does. */
function responseKeysIn(document: DocumentNode): readonly string[] {
  const keys = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) });
  return [...keys];
}

function unansweredFields(schema: GraphQLSchema, answered: ReadonlySet<string>): readonly string[] {
  const reached = new Set([...answered].map((place) => place.slice(0, place.indexOf('.'))));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => reached.has(type.name))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
    .filter((place) => !answered.has(place) && !/\.(pageInfo|totalCount)$/.test(place));
}
