import type { GraphQLDataSource } from '@apollo/gateway';
import { DeadlineError, deadlines, hasLeft, within } from '@graphroots/kit/deadline';
import { outage, type OutageCode } from '@graphroots/kit/errors';
import type { Logger } from '@graphroots/kit/log';
import { Counter, Gauge, type Registry } from 'prom-client';
import { createBreaker, type Breaker } from './breaker.ts';
import { contextOf, type GatewayContext } from './context.ts';
import { SubgraphFailure } from './subgraph-failure.ts';
import type { SubgraphReply } from './subgraph-reply.ts';

/** One call of a subgraph. Its context's signal and deadline are those of this call. */
export interface SubgraphCall {
  readonly request: {
    readonly query?: string;
    readonly variables?: Record<string, unknown>;
    readonly operationName?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: GatewayContext;
}

/** A way to reach a subgraph. Rejects when there is no usable answer, with a SubgraphFailure or any other reason. */
export interface SubgraphSource {
  process(call: SubgraphCall): Promise<SubgraphReply>;
}

export interface SubgraphCallsOptions {
  readonly log: Logger;
  readonly metrics: Registry;
  /** For one call, to the last byte of its answer; 3 s when left out. */
  readonly deadlineMs?: number | undefined;
}

/**
 * Puts around a source what holds for all of them: a deadline, a breaker, and failures that cost only their own
 * fields. What it returns never throws, because the gateway reports a thrown error without the service's name.
 */
export function createSubgraphCalls(options: SubgraphCallsOptions) {
  const { log, metrics, deadlineMs = deadlines.subgraph } = options;
  const breakerOf = createBreakers(log, metrics);
  const failures = new Counter({
    name: 'subgraph_failures_total',
    help: 'Calls of subgraphs that gave no usable answer.',
    labelNames: ['service', 'code'],
    registers: [metrics],
  });

  function ask(source: SubgraphSource, { request, context }: SubgraphCall): Promise<SubgraphReply> {
    const { requestId, viewer, client, headers } = context;
    return within(deadlineMs, context.signal, ({ signal, at }) => {
      const deadline = Math.min(at, context.deadline ?? at);
      return source.process({ request, context: { requestId, viewer, client, headers, signal, deadline } });
    });
  }

  function failed(service: string, code: OutageCode): SubgraphReply {
    failures.inc({ service, code });
    return { data: null, errors: [outage(code).toJSON()] };
  }

  return function protect(name: string, source: SubgraphSource): GraphQLDataSource<GatewayContext> {
    const breaker = breakerOf(name);
    return {
      async process(options) {
        const context = contextOf(options);
        const attempt = breaker.admit();
        if (!attempt) return failed(name, 'SUBGRAPH_UNAVAILABLE');
        try {
          const answer = await ask(source, { request: options.request, context });
          attempt.answered();
          return answer;
        } catch (error) {
          if (context.signal?.aborted) attempt.abandoned();
          else if (isUnanswered(error)) attempt.failed();
          else attempt.answered();
          const { requestId } = context;
          if (!hasLeft(context.signal))
            log.warn({ err: error, service: name, requestId }, 'subgraph call failed');
          return failed(name, codeOf(error));
        }
      },
    };
  };
}

function isUnanswered(error: unknown): boolean {
  return error instanceof DeadlineError || (error instanceof SubgraphFailure && !error.answered);
}

function codeOf(error: unknown): OutageCode {
  return error instanceof DeadlineError ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}

function createBreakers(log: Logger, metrics: Registry) {
  const gauge = new Gauge({
    name: 'subgraph_breaker_open',
    help: '1 while a subgraph that does not answer is not called.',
    labelNames: ['service'],
    aggregator: 'max',
    registers: [metrics],
  });
  const breakers = new Map<string, Breaker>();

  return (service: string) => {
    const known = breakers.get(service);
    if (known) return known;
    gauge.set({ service }, 0);
    const breaker = createBreaker((open) => {
      gauge.set({ service }, Number(open));
      if (open) log.warn({ service }, 'the subgraph does not answer and is left alone for a while');
      else log.info({ service }, 'the subgraph answers again');
    });
    breakers.set(service, breaker);
    return breaker;
  };
}
