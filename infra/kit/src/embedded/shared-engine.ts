import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { DatabaseError } from '../database-error.ts';
import type { Logger } from '../log.ts';
import { createBridge } from './bridge.ts';
import { claimDirectory, type DataDirectory } from './data-directory.ts';
import { EngineFailedError, startEngine } from './engine.ts';
import { DirectoryInUseError } from './lockfile.ts';

/** One embedded database of this process, shared by all who name the same URL. */
export interface EmbeddedDatabase {
  connect(): Duplex;
  /** The whole data directory as a tar, to start others from. */
  dump(): Promise<Uint8Array>;
  /** Gives one reference back; the last one closes the engine. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly log: Logger;
  /** A tar made by `dump` to start from, for an in-memory database. */
  readonly template?: string;
  /** How long a transaction may sit idle while others wait, in milliseconds. */
  readonly waitLimitMs?: number;
  /** How long a statement may run, in milliseconds; past it the engine is ended. */
  readonly deadlineMs?: number;
}

interface Opened extends Omit<EmbeddedDatabase, 'release'> {
  close(): Promise<void>;
}

const memory = /^pglite:memory(?:#|$)/;
const databases = new Map<string, { references: number; opened: Promise<Opened> }>();
const closings = new Map<string, Promise<void>>();

/** The directory of a `pglite:<dir>` URL; undefined when it names an in-memory database. */
export function directoryOf(url: string): string | undefined {
  if (memory.test(url)) return undefined;
  const directory = url.slice('pglite:'.length);
  if (directory === '')
    throw new Error('DATABASE_URL "pglite:" names no directory. Try pglite:./.data/graphroots.');
  return resolve(directory);
}

async function open(directory: string | undefined, options: EmbeddedOptions): Promise<Opened> {
  const { log, template, waitLimitMs = 10_000, deadlineMs = 120_000 } = options;
  let claimed: DataDirectory | undefined;
  try {
    claimed = directory === undefined ? undefined : claimDirectory(directory);
    const held = claimed;
    const engine = await startEngine(
      {
        ...(claimed === undefined ? {} : { directory: claimed.cluster }),
        ...(template === undefined ? {} : { template }),
      },
      { deadlineMs },
    );
    claimed?.created();
    engine.onFailure((error) => log.fatal({ err: error }, 'the embedded database engine failed'));
    const bridge = await createBridge(engine, { waitLimitMs });
    log.info(
      { directory: directory ?? 'memory' },
      'embedded database open; it does not sync to disk: for trying out and development only',
    );
    return {
      connect: bridge.connect,
      dump: engine.dump,
      async close() {
        try {
          await engine.close();
        } finally {
          held?.release();
        }
      },
    };
  } catch (error) {
    claimed?.release();
    if (directory === undefined || error instanceof DirectoryInUseError) throw error;
    const reason = error instanceof EngineFailedError ? error.reason : String(error);
    throw new DatabaseError(
      `The data directory ${directory} can't be opened: ${reason}. ` +
        'Choose another in DATABASE_URL, let this user write to it, or put back a copy that works.',
      { cause: error },
    );
  }
}

/** Opens the embedded database of a URL, or joins the one this process already has open. */
export async function acquireEmbedded(url: string, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const directory = directoryOf(url);
  const key = directory ?? url;
  await closings.get(key);
  let entry = databases.get(key);
  if (entry === undefined) {
    entry = { references: 0, opened: open(directory, options) };
    databases.set(key, entry);
  }
  const shared = entry;
  shared.references += 1;
  let held = true;

  async function release(): Promise<void> {
    if (!held) return;
    held = false;
    shared.references -= 1;
    if (shared.references > 0) return;
    databases.delete(key);
    const closing = shared.opened.then((opened) => opened.close());
    const settled = closing.then(
      () => undefined,
      () => undefined,
    );
    closings.set(key, settled);
    void settled.then(() => closings.delete(key));
    await closing;
  }

  try {
    const opened = await shared.opened;
    return { connect: opened.connect, dump: opened.dump, release };
  } catch (error) {
    databases.delete(key);
    throw error;
  }
}
