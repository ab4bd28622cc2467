import type { Logger } from '@graphroots/kit/log';
import { Redis } from 'ioredis';

/** How long a request waits for Redis, once: from then on until it is back, nobody waits. */
const DEADLINE_MS = 250;

export interface RedisConnection {
  readonly client: Redis;
  isReady(): boolean;
  /** Reports a command that failed; the connection is then made anew. */
  lost(error: unknown): void;
}

/** Connects in the background. That Redis is away, and that it is back, is logged once each. */
export function connectRedis(url: string, log: Logger): RedisConnection {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: DEADLINE_MS,
  });
  let away = false;

  const isReady = (): boolean => client.status === 'ready';

  function report(error: unknown): void {
    if (!away) log.warn({ err: error }, 'Redis is away; each gateway limits rates for itself');
    away = true;
  }

  client.on('error', report);
  client.on('ready', () => {
    if (away) log.info('Redis is back; rates are limited for all gateways together');
    away = false;
  });
  // Its failure is reported by the event.
  client.connect().catch(() => {});

  return {
    client,
    isReady,
    lost(error) {
      report(error);
      if (isReady()) client.disconnect(true);
    },
  };
}
