import { readConfig } from '@graphroots/kit/config';
import { z } from 'zod';

export interface ConformanceConfig {
  /** Where the gateway audit's own server answers; its cases are left out without it. */
  readonly gatewayAuditUrl: string | undefined;
}

export function readConformanceConfig(env: NodeJS.ProcessEnv = process.env): ConformanceConfig {
  const { GATEWAY_AUDIT_URL } = readConfig({ GATEWAY_AUDIT_URL: z.url().optional() }, env);
  return { gatewayAuditUrl: GATEWAY_AUDIT_URL };
}
