// @ts-check
// JavaScript, because on Node 20 a worker thread has no TypeScript loader: registering one takes longer than
// opening the database.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { ltree } from '@electric-sql/pglite/contrib/ltree';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** @import { EngineRequest, EngineResponse, EngineStart } from './engine-messages.ts' */

if (parentPort === null) throw new Error('The embedded engine only runs in a worker thread.');
const port = parentPort;
/** @type {EngineStart} */
const start = workerData;

/** @type {string[]} */
const complaints = [];
const pglite = await PGlite.create({
  onStderr: (line) => {
    complaints.push(line.replace(/^[-\d: .]+UTC \[\d+\] /, ''));
    if (complaints.length > 5) complaints.shift();
    return false;
  },
  extensions: { btree_gist, ltree, pg_trgm, pgcrypto, unaccent },
  ...(start.directory === undefined ? {} : { dataDir: start.directory }),
  ...(start.template === undefined ? {} : { loadDataDir: new Blob([await readFile(start.template)]) }),
}).catch((/** @type {unknown} */ error) => {
  throw new Error([String(error), ...complaints].join('; '), { cause: error });
});

/**
 * The raw stream only: PGlite's parsing variants keep every message they ever saw in memory.
 * @param {Uint8Array} bytes
 */
async function run(bytes) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  await pglite.execProtocolRawStream(bytes, { onRawData: (chunk) => void chunks.push(chunk.slice()) });
  const reply = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    reply.set(chunk, at);
    at += chunk.length;
  }
  return reply;
}

/**
 * A rejection is left unhandled on purpose: the engine's state is unknown then, and the parent sees the thread end.
 * @param {EngineRequest} request
 */
async function answer(request) {
  if (request.kind === 'run') return reply(await run(request.bytes));
  if (request.kind === 'dump') {
    const dump = await pglite.dumpDataDir('none');
    return reply(new Uint8Array(await dump.arrayBuffer()));
  }
  await pglite.close();
  reply(new Uint8Array());
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function reply(bytes) {
  /** @type {EngineResponse} */
  const response = { kind: 'reply', bytes };
  port.postMessage(response, [bytes.buffer]);
}

port.on('message', (request) => void answer(request));
/** @type {EngineResponse} */
const ready = { kind: 'ready' };
port.postMessage(ready);
