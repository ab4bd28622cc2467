import { randomInt } from 'node:crypto';
import { Duplex } from 'node:stream';
import { createBatcher, type Batch } from './batches.ts';
import type { Channels } from './channels.ts';
import type { EngineFailedError } from './engine.ts';
import {
  cancelRequest,
  copyInResponse,
  createFrameReader,
  errorResponse,
  greeting,
  query,
  readyForQuery,
  sslRequest,
  sync,
  transactionStatus,
  type Frame,
} from './messages.ts';
import { WaitingLimitError, type Turns } from './turns.ts';

/** What a connection needs of the bridge. */
export interface ConnectionHost {
  readonly pid: number;
  readonly settings: Buffer;
  readonly turns: Turns;
  readonly channels: Channels;
  /** The engine's answer to some messages; `endsCycle` when it must say that it is ready again. */
  run(bytes: Buffer, endsCycle: boolean): Promise<readonly Frame[]>;
  tidy(): Promise<void>;
  /** Why the engine is gone; undefined while it works. */
  failure(): EngineFailedError | undefined;
  /** Passes a notification on to all other connections. */
  notify(frame: Buffer): void;
  cancel(pid: number, secret: number): void;
  gone(preparedNames: Iterable<string>): void;
}

export interface Connection {
  readonly stream: Duplex;
  /** Refuses a statement that still waits for its turn; one that runs can't be cancelled. */
  cancel(secret: number): void;
  fail(error: EngineFailedError): void;
}

class CancelledError extends Error {}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * The server's side of one client connection. It owns the engine from the first message of a cycle until
 * ReadyForQuery says idle: released any earlier, another client's rows would be mixed into the answer.
 */
export function createConnection(host: ConnectionHost): Connection {
  const secret = randomInt(1, 2 ** 31);
  const prepared = new Set<string>();
  const nextBatch = createBatcher();
  const batches: Batch[] = [];
  let readFrames: ReturnType<typeof createFrameReader> | undefined;
  let opening = Buffer.alloc(0);
  let waiting: AbortController | undefined;
  let owner = false;
  let skipping = false;
  let pumping = false;
  let left = false;

  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, callback) {
      try {
        receive(chunk);
      } catch (error) {
        fail(toError(error));
      }
      callback();
    },
    final(callback) {
      callback();
      stream.destroy();
    },
    destroy(error, callback) {
      left = true;
      waiting?.abort(new CancelledError());
      host.channels.leave(host.pid);
      host.gone(prepared);
      if (!pumping) void giveUp();
      callback(error);
    },
  });
  // The driver only says goodbye to a socket that calls itself open.
  Object.defineProperty(stream, 'readyState', { get: () => (stream.destroyed ? 'closed' : 'open') });

  function send(...messages: Buffer[]): void {
    if (!left) stream.push(messages.length === 1 ? messages[0] : Buffer.concat(messages));
  }

  function receive(chunk: Buffer): void {
    if (readFrames === undefined) return open(chunk);
    for (const frame of readFrames(chunk)) {
      if (frame.type === 'X') return void stream.destroy();
      const batch = nextBatch(frame);
      if (batch !== undefined) batches.push(batch);
    }
    if (!pumping && batches.length > 0) void pump();
  }

  /** Before the session there are untyped packets: a TLS question, a cancel request, or the start-up. */
  function open(chunk: Buffer): void {
    opening = Buffer.concat([opening, chunk]);
    while (opening.length >= 8 && opening.length >= opening.readUInt32BE(0)) {
      const size = opening.readUInt32BE(0);
      const code = opening.readUInt32BE(4);
      const packet = opening.subarray(0, size);
      opening = opening.subarray(size);
      if (code === sslRequest) {
        setImmediate(() => send(Buffer.from('N')));
      } else if (code === cancelRequest) {
        host.cancel(packet.readUInt32BE(8), packet.readUInt32BE(12));
        setImmediate(() => stream.destroy());
        return;
      } else {
        readFrames = createFrameReader();
        // The driver attaches its reader after it has written, so the answer must not come at once.
        setImmediate(welcome);
        if (opening.length > 0) receive(opening);
        return;
      }
    }
  }

  function welcome(): void {
    const failure = host.failure();
    if (failure === undefined) send(greeting(host.settings, { pid: host.pid, secret }));
    else fail(failure);
  }

  async function pump(): Promise<void> {
    pumping = true;
    try {
      for (let batch = batches.shift(); batch !== undefined && !left; batch = batches.shift()) {
        await perform(batch);
      }
    } catch (error) {
      fail(toError(error));
    } finally {
      pumping = false;
      if (left) await giveUp();
    }
  }

  async function perform(batch: Batch): Promise<void> {
    if (skipping) {
      if (!batch.endsCycle) return;
      skipping = false;
      return send(readyForQuery('I'));
    }
    if (batch.kind === 'copy-start') return send(copyInResponse);
    if (!owner && !(await takeTurn(batch))) return;
    if (left) return;

    for (const name of batch.prepares) prepared.add(name);
    for (const text of batch.listens) host.channels.note(host.pid, text);
    const idle = forward(await host.run(batch.bytes, batch.endsCycle));
    for (const name of batch.closes) prepared.delete(name);
    if (idle) await passTurn();
  }

  async function takeTurn(batch: Batch): Promise<boolean> {
    waiting = new AbortController();
    try {
      await host.turns.take(waiting.signal);
      owner = true;
    } catch (error) {
      if (!(error instanceof WaitingLimitError) && !(error instanceof CancelledError)) throw error;
      send(
        error instanceof WaitingLimitError
          ? errorResponse(
              '55P03',
              error.message,
              'Inside a transaction use its own handle (tx), never the pool.',
            )
          : errorResponse('57014', 'canceling statement due to user request'),
      );
      if (batch.endsCycle) send(readyForQuery('I'));
      else skipping = true;
    } finally {
      waiting = undefined;
    }
    return owner;
  }

  async function passTurn(): Promise<void> {
    try {
      await host.tidy();
    } finally {
      owner = false;
      host.turns.pass();
    }
  }

  /** Passes the reply on; true when the backend is idle, outside any transaction. */
  function forward(reply: readonly Frame[]): boolean {
    const kept: Buffer[] = [];
    let status: 'I' | 'T' | 'E' | undefined;
    for (const frame of reply) {
      if (frame.type === 'Z') status = transactionStatus(frame);
      if (frame.type === 'A') host.notify(frame.bytes);
      // The client has had its answer to COPY, or is refused one.
      if (frame.type !== 'G') kept.push(frame.bytes);
    }
    if (kept.length > 0) send(...kept);
    return status === 'I';
  }

  /** The client is gone: what it left unfinished is rolled back before anyone else has a turn. */
  async function giveUp(): Promise<void> {
    if (!owner) return;
    try {
      await host.run(Buffer.concat([sync, query('rollback')]), true);
    } catch {
      // The engine is dead, and everyone has been told so.
    } finally {
      await passTurn().catch(() => undefined);
    }
  }

  function fail(error: Error): void {
    // With ReadyForQuery, because the driver drops an error that is only followed by the end.
    send(errorResponse('57P02', error.message), readyForQuery('I'));
    stream.destroy();
  }

  return {
    stream,
    fail,
    cancel(given) {
      if (given === secret) waiting?.abort(new CancelledError());
    },
  };
}
