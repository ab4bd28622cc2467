import { execFileSync } from 'node:child_process';

import { Supergraph } from '@apollo/federation-internals';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

export interface ChangeReport {
  /** Queries that worked before fail. */
  readonly breaking: readonly string[];
  /** Queries still work, but clients may meet values they do not expect. */
  readonly dangerous: readonly string[];
  readonly safe: readonly string[];
}

/** Compares what two supergraphs promise to clients; federation's own machinery is left out. */
export async function compareSupergraphs(previousSdl: string, nextSdl: string): Promise<ChangeReport> {
  const changes = await diff(apiSchema(previousSdl), apiSchema(nextSdl));
  const messages = (level: CriticalityLevel): string[] =>
    changes.filter((change) => change.criticality.level === level).map((change) => change.message);
  return {
    breaking: messages(CriticalityLevel.Breaking),
    dangerous: messages(CriticalityLevel.Dangerous),
    safe: messages(CriticalityLevel.NonBreaking),
  };
}

/**
 * The commit to compare with when none is named: where this branch left `origin/main`, or the commit before
 * when it has not left it. Undefined in a history of one commit.
 */
export function findBaseCommit(): string | undefined {
  const head = git('rev-parse', 'HEAD');
  const forked = git('merge-base', 'HEAD', 'origin/main');
  return forked !== undefined && forked !== head ? forked : git('rev-parse', '--verify', 'HEAD~1');
}

/** The supergraph as it was checked in at a commit, or undefined where there was none. */
export function readSupergraphAt(commit: string): string | undefined {
  return git('show', `${commit}:schema/supergraph.graphql`);
}

function apiSchema(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
