import type { Duplex } from 'node:stream';
import { createChannels } from './channels.ts';
import { createConnection, type Connection } from './connection.ts';
import type { Engine, EngineFailedError } from './engine.ts';
import { closeStatement, createFrameReader, isFatal, query, startup, sync, type Frame } from './messages.ts';
import { createTurns } from './turns.ts';

/** Lets many clients of the `postgres` package share the one backend of the embedded engine. */
export interface Bridge {
  /** A new client connection, for the `socket` option. */
  connect(): Duplex;
}

export async function createBridge(engine: Engine, options: { waitLimitMs: number }): Promise<Bridge> {
  const turns = createTurns(options.waitLimitMs);
  const channels = createChannels();
  const connections = new Map<number, Connection>();
  const abandoned = new Set<string>();
  const hello = createFrameReader()(await engine.run(startup({ user: 'postgres', database: 'postgres' })));
  const settings = Buffer.concat(hello.filter((frame) => frame.type === 'S').map((frame) => frame.bytes));
  let lastPid = 0;

  /** After a crash inside it the engine goes on with empty and wrong answers, so the first bad one is its last. */
  async function ask(bytes: Buffer, endsCycle: boolean): Promise<Frame[]> {
    const reply = await engine.run(bytes);
    const frames = createFrameReader()(reply);
    const complete = frames.reduce((sum, frame) => sum + frame.bytes.length, 0) === reply.length;
    if (!complete || (endsCycle && frames.at(-1)?.type !== 'Z') || frames.some(isFatal)) {
      engine.condemn('a statement crashed it');
    }
    return frames;
  }

  /** What connections that are gone left in the shared backend is removed by the next one that finishes. */
  async function tidy(): Promise<void> {
    if (abandoned.size > 0) {
      const names = [...abandoned];
      abandoned.clear();
      await engine.run(Buffer.concat([...names.map(closeStatement), sync]));
    }
    const repair = channels.repair();
    if (repair !== undefined) await engine.run(query(repair));
  }

  let failure: EngineFailedError | undefined;
  engine.onFailure((error) => {
    failure = error;
    for (const connection of connections.values()) connection.fail(error);
  });

  return {
    connect() {
      lastPid += 1;
      const pid = lastPid;
      const connection = createConnection({
        pid,
        settings,
        turns,
        channels,
        run: (bytes, endsCycle) => turns.during(() => ask(bytes, endsCycle)),
        tidy,
        failure: () => failure,
        notify: (frame) => {
          for (const [other, { stream }] of connections) if (other !== pid) stream.push(frame);
        },
        cancel: (target, secret) => connections.get(target)?.cancel(secret),
        gone: (names) => {
          connections.delete(pid);
          for (const name of names) abandoned.add(name);
        },
      });
      connections.set(pid, connection);
      return connection.stream;
    },
  };
}
