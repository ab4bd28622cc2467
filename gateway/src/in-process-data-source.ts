import { createExecutor, type Question } from '@graphroots/kit/reads/direct';
import type { Call } from '@graphroots/kit/subgraph';
import {
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { forwardedHeaders } from './context.ts';
import type { SubgraphSource } from './subgraph-calls.ts';

/** Bounds the cached documents by the length of their texts; a syntax tree takes some 30 bytes a character. */
const MAX_CACHED_CHARACTERS = 2_000_000;

/** What is needed of a subgraph to call it; every `Subgraph` of the kit fits. */
export interface LocalSubgraph<Context extends object = object> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  createContext(call: Call): Context;
  /** Its own way to answer; GraphQL's executor when left out. */
  readonly answer?: (question: Question, context: Context) => Promise<ExecutionResult>;
}

/** Reaches a subgraph of this process: no HTTP, and every operation is parsed and validated once. */
export function createInProcessDataSource<Context extends object>(
  subgraph: LocalSubgraph<Context>,
): SubgraphSource {
  const { schema } = subgraph;
  const documentOf = createDocumentCache(schema);
  const { answer = createExecutor(schema) } = subgraph;

  return {
    async process({ request: { query = '', variables = {}, operationName, extensions }, context }) {
      const question = { document: documentOf(query), operationName, variables, texts: textsIn(extensions) };
      const { requestId, viewer, signal } = context;
      const headers = forwardedHeaders(context);
      const given = subgraph.createContext({ requestId, viewer, headers, ...(signal && { signal }) });
      const { data = null, errors } = await answer(question, given);
      return errors ? { data, errors: errors.map(describe) } : { data };
    },
  };
}

/** The keys of what may come as text, where the executor says so. */
export function textsIn({ texts }: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return Array.isArray(texts) ? texts.filter((key) => typeof key === 'string') : [];
}

/** The form an error has when it comes over HTTP. Its stack stays inside: the gateway's mask logs it. */
function describe(error: GraphQLError): GraphQLFormattedError & { readonly stack: string | undefined } {
  const { message, path, extensions, stack } = error;
  return { message, ...(path && { path }), extensions, stack };
}

/** The same text always gives the same object: compiled reads are cached by the identity of its nodes. */
function createDocumentCache(schema: GraphQLSchema): (text: string) => DocumentNode {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CACHED_CHARACTERS,
    sizeCalculation: (_document, text) => text.length || 1,
  });

  return (text) => {
    const cached = documents.get(text);
    if (cached) return cached;
    const document = parse(text, { noLocation: true });
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    documents.set(text, document);
    return document;
  };
}
