import type { Logger } from '@graphroots/kit/log';
import { documentsPath } from '@graphroots/schema/documents';
import { createRemoteJWKSet } from 'jose';
import { z } from 'zod';
import { openDevelopmentIssuer, type DevelopmentIssuer } from './development-issuer.ts';
import { createIdentify, type Identify } from './identify.ts';
import { anonymousWith, freeDocuments, readSchema, reportIssue } from './roles.ts';
import { createTokenVerifier, type Issuer } from './verify-token.ts';

/** An outside issuer, as a deployment names it. */
export interface IssuerConfig {
  readonly kind: 'portal' | 'partner';
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
  readonly type: string;
}

/** Whom a deployment believes. */
export interface IdentityConfig {
  readonly issuers: readonly IssuerConfig[];
  readonly anonymousReports: boolean;
  /** Manifests of the documents that everybody may send. */
  readonly documentFiles: readonly string[];
  /** Where the key of development tokens lies; null in production, where there are none. */
  readonly developmentKeyFile: string | null;
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** The variables that choose it, the same in every way of running. */
export const identityVariables = {
  PORTAL_ISSUER: httpUrl.optional(),
  PORTAL_JWKS_URL: httpUrl.optional(),
  PORTAL_AUDIENCE: z.string().default('graphroots'),
  PORTAL_TOKEN_TYPE: z.string().default('at+jwt'),
  PARTNER_ISSUER: httpUrl.optional(),
  PARTNER_JWKS_URL: httpUrl.optional(),
  PARTNER_AUDIENCE: z.string().default('graphroots'),
  PARTNER_TOKEN_TYPE: z.string().default('at+jwt'),
  ANONYMOUS_REPORTS: z.stringbool({ error: 'must be true or false' }).default(false),
  TRUSTED_DOCUMENTS: z.string().default(documentsPath),
  DEVELOPMENT_KEY_FILE: z.string().default('./.data/development-key.json'),
  NODE_ENV: z.string().optional(),
};

export function identityFrom(found: z.output<z.ZodObject<typeof identityVariables>>): IdentityConfig {
  const issuers = (['PORTAL', 'PARTNER'] as const).flatMap((name): IssuerConfig[] => {
    const issuer = found[`${name}_ISSUER`];
    if (issuer === undefined) return [];
    return [
      {
        kind: name === 'PORTAL' ? 'portal' : 'partner',
        issuer,
        jwksUrl: found[`${name}_JWKS_URL`] ?? usual(issuer),
        audience: found[`${name}_AUDIENCE`],
        type: found[`${name}_TOKEN_TYPE`],
      },
    ];
  });
  return {
    issuers,
    anonymousReports: found.ANONYMOUS_REPORTS,
    documentFiles: found.TRUSTED_DOCUMENTS.split(','),
    developmentKeyFile: found.NODE_ENV === 'production' ? null : found.DEVELOPMENT_KEY_FILE,
  };
}

function usual(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`;
}

/** How callers are identified, and what gives out tokens on a developer's machine. */
export interface Identity {
  readonly identify: Identify;
  readonly development: DevelopmentIssuer | null;
}

/** Believes the configured issuers. Outside production, everybody may also read the schema and ask freely. */
export async function createIdentity(config: IdentityConfig, log: Logger): Promise<Identity> {
  const { developmentKeyFile: file } = config;
  const development = file === null ? null : await openDevelopmentIssuer(file);
  const issuers: Issuer[] = config.issuers.map(({ jwksUrl, ...issuer }) => ({
    ...issuer,
    // Fetched when first needed and again for an unknown key id, at most every 30 seconds.
    keys: createRemoteJWKSet(new URL(jwksUrl)),
  }));
  if (development) issuers.push(development);
  if (issuers.length === 0) {
    log.warn(
      'no issuer of tokens is configured: set PORTAL_ISSUER or PARTNER_ISSUER, or everybody is anonymous',
    );
  }
  return {
    development,
    identify: createIdentify({
      verifyToken: createTokenVerifier(issuers),
      anonymous: anonymousWith(config.anonymousReports ? [reportIssue] : []),
      more: development ? [freeDocuments, readSchema] : [],
    }),
  };
}
