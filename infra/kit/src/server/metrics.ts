import cluster from 'node:cluster';
import type { FastifyInstance } from 'fastify';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { countWithOthers, metricsOfAll } from './metrics-of-all.ts';

/** A registry with Node's process metrics; one per server, so that several servers fit into one process. */
export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Serves the registry at `/metrics`, of all workers where there are several, and measures every request by route. */
export function mountMetrics(server: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });

  server.addHook('onResponse', async (request, reply) => {
    // The route's pattern, never the raw path: a label must not grow with what clients invent.
    const route = request.routeOptions.url ?? 'unknown';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });

  if (cluster.isWorker) countWithOthers(registry);
  server.get('/metrics', async (_request, reply) => {
    void reply.type(registry.contentType);
    return cluster.isWorker ? metricsOfAll() : registry.metrics();
  });
}
