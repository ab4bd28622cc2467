import { setTimeout as delay } from 'node:timers/promises';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Logger } from './log.ts';
import { mountFailures } from './server/failures.ts';
import { mountHealth, type ReadinessCheck } from './server/health.ts';
import { listen } from './server/listen.ts';
import { createMetrics, mountMetrics } from './server/metrics.ts';
import { createRefusalReport, type ReportRefusal } from './server/refusals.ts';
import { requestId } from './server/request.ts';
import type { Viewer } from './viewer.ts';

/** What a client may send; a query of a person never comes near it. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** In which a request has to be here, its headers in half of it. */
const ARRIVAL_MS = 10_000;

/** For a connection on which nothing moves, such as that of a client that does not read its answer. */
const SILENCE_MS = 30_000;

declare module 'fastify' {
  interface FastifyInstance {
    /** True from the moment a shutdown begins; readiness reports it. */
    draining: boolean;
    reportRefusal: ReportRefusal;
  }
  interface FastifyRequest {
    /** Who asks, from the moment it is known. */
    viewer: Viewer | null;
  }
}

export interface ServerOptions {
  readonly log: Logger;
  /** Readiness checks by name; `/health/ready` names those that fail. */
  readonly ready?: Readonly<Record<string, ReadinessCheck>>;
  /** The largest request, in bytes. */
  readonly bodyLimit?: number;
  /** How long a client may take to send a request, in milliseconds; it is cut off then with status 408. */
  readonly arrivalMs?: number;
  /** Addresses and ranges of proxies whose `x-forwarded-for` names the client. */
  readonly trustedProxies?: readonly string[];
  /** Where `/metrics` reads; pass one to add measures of your own. */
  readonly metrics?: Registry;
}

/** The HTTP base of every process: request ids, health, metrics, JSON errors, a body limit. Does not listen. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { log, ready = {}, bodyLimit = BODY_LIMIT_BYTES, metrics = createMetrics() } = options;
  const { trustedProxies = [], arrivalMs = ARRIVAL_MS } = options;
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestId,
    bodyLimit,
    requestTimeout: arrivalMs,
    connectionTimeout: SILENCE_MS,
    // Looked at often, because all that are late by then are cut off at once, and everybody waits meanwhile.
    http: { headersTimeout: arrivalMs / 2, connectionsCheckingInterval: arrivalMs / 100 },
    ...(trustedProxies.length > 0 && { trustProxy: [...trustedProxies] }),
  });
  server.decorate('draining', false);
  server.decorate('reportRefusal', createRefusalReport(log, metrics));
  server.decorateRequest('viewer', null);
  server.addHook('onRequest', (request, reply, done) => {
    // Whoever reads the header further on finds the id that counts, also where the caller sent none.
    request.raw.headers['x-request-id'] = request.id;
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    request.log.debug(
      { method, route: routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime },
      'answered',
    );
    done();
  });
  mountFailures(server);
  mountHealth(server, ready, () => server.draining);
  mountMetrics(server, metrics);
  return server;
}

export interface ServeOptions {
  readonly log: Logger;
  readonly port: number;
  readonly host?: string;
  /** Closed one after the other once the last request is answered: what uses a pool before the pool. */
  readonly close?: readonly (() => Promise<unknown>)[];
  /** Time between failing readiness and refusing connections, for load balancers to notice. */
  readonly noticeMs?: number;
  /** How long requests in flight may take to finish before they are cut off. */
  readonly deadlineMs?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Readiness fails, requests in flight finish, then the close hooks run in order. Safe to call twice. */
  drain(): Promise<void>;
}

/** Listens, and drains on SIGTERM and SIGINT. */
export async function serve(server: FastifyInstance, options: ServeOptions): Promise<RunningServer> {
  const { log, port, host = '127.0.0.1', close = [], noticeMs = 0, deadlineMs = 10_000 } = options;
  const url = await listen(server, { port, host });

  let draining: Promise<void> | undefined;
  const drainOnce = () => (draining ??= drainNow());

  async function drainNow() {
    server.draining = true;
    await delay(noticeMs);
    const cutOff = setTimeout(() => {
      log.warn({ deadlineMs }, 'requests still in flight are cut off');
      server.server.closeAllConnections();
    }, deadlineMs);
    await server.close();
    clearTimeout(cutOff);
    for (const hook of close) await hook();
  }

  // Stays until the process has ended: a signal often comes twice (npm passes a Ctrl+C on that the terminal has
  // sent already), and the second would kill what the first lets finish.
  function onSignal(signal: NodeJS.Signals) {
    if (!draining) log.info({ signal }, 'shutting down');
    drainOnce().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'shutdown failed');
        process.exit(1);
      },
    );
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);

  return {
    url,
    async drain() {
      await drainOnce();
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
    },
  };
}
