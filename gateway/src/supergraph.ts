import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { validateSatisfiability } from '@apollo/composition';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import type { SupergraphManager, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { Logger } from '@graphroots/kit/log';
import { parse } from 'graphql';
import { readSupergraphGuards } from './access/guard-operations.ts';

/** Editors and deployments write a file in several steps; only the last one counts. */
const QUIET_MS = 100;

/**
 * Reads the supergraph from a file and follows its changes. One that cannot serve every query it promises is
 * refused with a log entry, and the one before goes on serving.
 */
export function followSupergraph(file: string, log: Logger): SupergraphManager {
  return {
    async initialize({ update }) {
      const written = await readFile(file, 'utf8');
      const supergraphSdl = claimGuards(written);
      const reload = createReload(file, written, update, log);
      const stop = watchFolder(dirname(file), () => void reload(), log);
      return { supergraphSdl, cleanup: async () => stop() };
    },
  };
}

const guardLinks =
  /(@link\(url: "https:\/\/specs\.apollo\.dev\/(?:authenticated|requiresScopes|policy)\/v0\.1"), for: SECURITY\)/g;

/**
 * Takes on the guards of a supergraph: Apollo's gateway refuses what is linked `for: SECURITY` and enforces none of
 * it, so those words go where this gateway enforces. Links written in any other way are left to be refused.
 */
export function claimGuards(sdl: string): string {
  return sdl.replaceAll(guardLinks, '$1)');
}

/** Watches the folder, not the file: a file that is replaced takes its own watch with it. */
function watchFolder(folder: string, changed: () => void, log: Logger): () => void {
  const giveUp = (error: unknown) =>
    log.error({ err: error, folder }, 'changes of the supergraph are not seen');
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET_MS).unref();
    });
    watcher.on('error', giveUp);
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    // A machine may have no watches left; that is no reason not to serve.
    giveUp(error);
    return () => {};
  }
}

function createReload(file: string, initial: string, update: SupergraphSdlUpdateFunction, log: Logger) {
  let seen = fingerprint(initial);

  return async function reload(): Promise<void> {
    try {
      const written = await readFile(file, 'utf8');
      const found = fingerprint(written);
      if (found === seen) return;
      seen = found;
      const sdl = claimGuards(written);
      checkSupergraph(sdl);
      update(sdl);
      log.info({ file, supergraph: found }, 'new supergraph in service');
    } catch (error) {
      log.error({ err: error, file }, 'new supergraph refused, the one before goes on serving');
    }
  };
}

/**
 * Everything that can be known about a supergraph before it serves. The gateway itself takes one over in
 * steps, and a failure between them would leave it with a new schema and an old planner.
 */
function checkSupergraph(sdl: string): void {
  readSupergraphGuards(sdl);
  const { errors } = validateSatisfiability({ supergraphSdl: sdl });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  const planner = new QueryPlanner(supergraph);
  planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse('{ __typename }')));
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
