import { isIP } from 'node:net';
import { z } from 'zod';
import type { Allowance } from './viewer-limits.ts';

/** What a gateway allows its clients; every deployment may choose. */
export interface GatewayLimits {
  /** Objects that one query may ask for. */
  readonly costBudgets: Allowance;
  /** Points that a client has for a minute: one for each request, one for each 1,000 objects; 0 for no limit. */
  readonly ratePerMinute: number;
  /** Where gateways count together; without it each counts for itself. */
  readonly redisUrl?: string | undefined;
  /** Web origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Addresses and ranges of proxies whose `x-forwarded-for` names the client. */
  readonly trustedProxies: readonly string[];
}

/**
 * The walk with `n: 10` costs 1.5 million, statistics of every community of a city two or three. Five lists of 100
 * in one another would cost ten thousand million.
 */
export const defaultLimits: GatewayLimits = {
  costBudgets: { anonymous: 200_000, known: 2_000_000, analyst: 5_000_000 },
  ratePerMinute: 120_000,
  corsOrigins: [],
  trustedProxies: [],
};

const list = (item: z.ZodString) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(item));

const origin = z.string().refine(isOrigin, { error: 'must be origins such as https://portal.example' });

const addresses = z
  .string()
  .refine(isAddressRange, { error: 'must be addresses or ranges such as 10.0.0.0/8' });

const budget = z.coerce.number().int().min(1);

/** The variables that choose them, the same in every way of running. */
export const limitVariables = {
  GATEWAY_COST_BUDGET: budget.default(defaultLimits.costBudgets.known),
  GATEWAY_COST_BUDGET_ANONYMOUS: budget.default(defaultLimits.costBudgets.anonymous),
  GATEWAY_COST_BUDGET_ANALYST: budget.default(defaultLimits.costBudgets.analyst),
  GATEWAY_RATE_LIMIT: z.coerce.number().int().min(0).default(defaultLimits.ratePerMinute),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// address' }).optional(),
  CORS_ORIGINS: list(origin),
  TRUSTED_PROXIES: list(addresses),
};

export function limitsFrom(found: z.output<z.ZodObject<typeof limitVariables>>): GatewayLimits {
  return {
    costBudgets: {
      anonymous: found.GATEWAY_COST_BUDGET_ANONYMOUS,
      known: found.GATEWAY_COST_BUDGET,
      analyst: found.GATEWAY_COST_BUDGET_ANALYST,
    },
    ratePerMinute: found.GATEWAY_RATE_LIMIT,
    redisUrl: found.REDIS_URL,
    corsOrigins: found.CORS_ORIGINS,
    trustedProxies: found.TRUSTED_PROXIES,
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function isAddressRange(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most));
}
