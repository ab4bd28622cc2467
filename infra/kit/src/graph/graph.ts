import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DeadlineError, deadlines, within, type Cancellation } from '../deadline.ts';
import { failuresIn, GraphError } from './graph-error.ts';

/** What a service wants to know: a document without mutations, and the form that its answer must have. */
export interface Question<T> {
  readonly text: string;
  readonly answer: z.ZodType<T>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** What the asking belongs to: a resolver's context fits. */
export interface Occasion {
  readonly requestId?: string;
  readonly signal?: Cancellation;
  /** How long to wait, in milliseconds; as long as a client of the gateway when left out. */
  readonly patienceMs?: number;
}

/**
 * The whole graph, as one service asks it in its own name: every row, no personal data in full, no changes. Never
 * ask inside a transaction: the answer may need the rows, or the only connection, that the transaction holds.
 */
export interface Graph {
  /** The answer in the form that was asked for. Throws a GraphError when any part of it is missing. */
  ask<T>(question: Question<T>, variables?: Variables, occasion?: Occasion): Promise<T>;
}

/** One request to a gateway, in a service's name. */
export interface GraphRequest {
  readonly query: string;
  readonly variables: Variables;
  readonly requestId: string;
  readonly signal: Cancellation;
  /** The end of patience, in milliseconds of `performance.now()`. */
  readonly deadline: number;
}

/** Carries a request to a gateway and answers with what came back: a GraphQL response, or anything else. */
export type SendToGraph = (request: GraphRequest) => Promise<unknown>;

const response = z.object({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() });

/** The graph, reached in one of the ways there are. */
export function createGraph(send: SendToGraph): Graph {
  return {
    async ask({ text, answer }, variables = {}, occasion = {}) {
      const { requestId = randomUUID(), patienceMs = deadlines.operation } = occasion;
      try {
        const received = await within(patienceMs, occasion.signal, ({ signal, at: deadline }) =>
          send({ query: text, variables, requestId, signal, deadline }),
        );
        return answerIn(received, answer);
      } catch (error) {
        throw explain(error);
      }
    },
  };
}

/** For services that were started without a gateway: whoever asks is told so. */
export const noGraph: Graph = {
  ask: () =>
    Promise.reject(
      new GraphError([unanswered('This service was started without a gateway: set GATEWAY_URL.')]),
    ),
};

function answerIn<T>(received: unknown, form: z.ZodType<T>): T {
  const read = response.safeParse(received);
  if (!read.success) throw new GraphError([unanswered('The gateway sent what is no GraphQL response.')]);
  const failures = failuresIn(read.data.errors ?? []);
  if (failures.length > 0) throw new GraphError(failures);
  const answer = form.safeParse(read.data.data);
  if (answer.success) return answer.data;
  throw new GraphError(
    answer.error.issues.map(({ path, message }) => ({
      code: 'UNEXPECTED_ANSWER',
      service: null,
      path: path.map(String).join('.') || null,
      message,
    })),
  );
}

function explain(error: unknown): unknown {
  if (error instanceof GraphError) return error;
  if (error instanceof DeadlineError) {
    return new GraphError([{ ...unanswered(error.message), code: 'SUBGRAPH_TIMEOUT' }], { cause: error });
  }
  return new GraphError([unanswered('The gateway cannot be reached.')], { cause: error });
}

function unanswered(message: string) {
  return { code: 'SUBGRAPH_UNAVAILABLE', service: 'gateway', path: null, message };
}
