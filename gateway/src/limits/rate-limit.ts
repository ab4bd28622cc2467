import type { Logger } from '@graphroots/kit/log';
import { httpRefusal } from '@graphroots/kit/server/failures';
import type { FastifyReply } from 'fastify';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { connectRedis } from './redis.ts';

const WINDOW_SECONDS = 60;
const OBJECTS_PER_POINT = 1000;

export interface RateLimiter {
  /** Takes points from what a client has left: null when it had them, else the seconds until it has more. */
  take(client: string, points: number): Promise<number | null>;
  close(): void;
}

export interface RateLimiterOptions {
  /** What each client has for a minute; 0 for no limit. */
  readonly pointsPerMinute: number;
  /** Counts for all gateways together in this Redis; without it, each process counts for itself. */
  readonly redisUrl?: string | undefined;
  readonly log: Logger;
}

/** What an operation costs on top of the point that every request costs. */
export function pointsFor(objects: number): number {
  return Math.floor(objects / OBJECTS_PER_POINT);
}

export function tooManyRequests(wait: number): string {
  return `You have asked for too much within a minute; ask again in ${wait} seconds.`;
}

export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { pointsPerMinute, redisUrl, log } = options;
  if (pointsPerMinute === 0) return { take: async () => null, close() {} };

  const counting = { keyPrefix: 'graphroots:rate', points: pointsPerMinute, duration: WINDOW_SECONDS };
  const here = new RateLimiterMemory(counting);
  const redis = redisUrl === undefined ? null : connectRedis(redisUrl, log);
  const together = redis && new RateLimiterRedis({ ...counting, storeClient: redis.client });

  return {
    async take(client, points) {
      if (points === 0) return null;
      // A query dearer than a whole minute would otherwise never be answered.
      const taken = Math.min(points, Math.max(pointsPerMinute - 1, 1));
      if (together && redis?.isReady()) {
        try {
          return await takeFrom(together, client, taken);
        } catch (error) {
          redis.lost(error);
        }
      }
      return takeFrom(here, client, taken);
    },
    close: () => redis?.client.disconnect(),
  };
}

async function takeFrom(
  limiter: RateLimiterAbstract,
  client: string,
  points: number,
): Promise<number | null> {
  try {
    await limiter.consume(client, points);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    // What was refused is given back, so that a cheaper query still gets through.
    await limiter.reward(client, points);
    return Math.ceil(refusal.msBeforeNext / 1000);
  }
}

/** Refuses a client that has no points left. */
export async function guardRate(rate: RateLimiter, client: string, reply: FastifyReply): Promise<void> {
  const wait = await rate.take(client, 1);
  if (wait === null) return;
  reply.header('retry-after', wait);
  throw httpRefusal('RATE_LIMITED', 'points', tooManyRequests(wait));
}
