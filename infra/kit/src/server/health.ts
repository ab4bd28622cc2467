import type { FastifyInstance } from 'fastify';

/** Resolves when the dependency answers, rejects when it does not. */
export type ReadinessCheck = () => Promise<unknown>;

const CHECK_DEADLINE_MS = 1000;

/**
 * `/health/live` says that the process runs. `/health/ready` says that it should be sent requests:
 * every check passes and no shutdown has begun; otherwise 503, naming each check that fails.
 */
export function mountHealth(
  server: FastifyInstance,
  checks: Readonly<Record<string, ReadinessCheck>>,
  isDraining: () => boolean,
): void {
  server.get('/health/live', async () => ({ status: 'alive' }));

  server.get('/health/ready', async (request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        try {
          await withinDeadline(check());
          return [name, 'ok'] as const;
        } catch (error) {
          request.log.warn({ err: error, check: name }, 'readiness check failed');
          return [name, 'failing'] as const;
        }
      }),
    );
    const ready = results.every(([, outcome]) => outcome === 'ok');
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) });
  });
}

async function withinDeadline(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${CHECK_DEADLINE_MS} ms`)),
      CHECK_DEADLINE_MS,
    );
  });
  try {
    await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
