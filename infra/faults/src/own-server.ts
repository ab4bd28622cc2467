import { execFile } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { readFaultsConfig } from './config.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL server that belongs to one experiment. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  /** The processes of its clients' connections. */
  backends(): Promise<readonly number[]>;
  /** Sends a signal to all its processes. */
  signal(signal: NodeJS.Signals): Promise<void>;
  /** Resolves with the moment at which it answers, in milliseconds of `performance.now()`. */
  answers(): Promise<number>;
  remove(): Promise<void>;
}

/** Makes a server in `parent`, which may be a small disk, and starts it on a spare port. */
export function createOwnServer(parent: string = tmpdir()): Promise<OwnServer> {
  return startServer(parent, (asPostgres, data) =>
    asPostgres('initdb', '--auth', 'trust', '--username', 'postgres', '-D', data),
  );
}

/** Makes a server that repeats what `primary` does. */
export function createReplica(primary: OwnServer): Promise<OwnServer> {
  return startServer(tmpdir(), (asPostgres, data) =>
    asPostgres('pg_basebackup', '-d', primary.url, '-D', data, '--write-recovery-conf', '--checkpoint=fast'),
  );
}

type AsPostgres = (program: string, ...args: string[]) => Promise<unknown>;

async function startServer(
  parent: string,
  fill: (asPostgres: AsPostgres, data: string) => Promise<unknown>,
): Promise<OwnServer> {
  const { postgresPrograms = '', root } = readFaultsConfig();
  const folder = await mkdtemp(join(parent, 'graphroots-server-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  // A server refuses to run as root.
  const asPostgres: AsPostgres = (program, ...args) => {
    const path = join(postgresPrograms, program);
    return root ? run('runuser', ['-u', 'postgres', '--', path, ...args]) : run(path, args);
  };
  if (root) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    await chown(folder, Number(stdout), -1);
  }
  await fill(asPostgres, data);

  async function processes(): Promise<{ pid: number; title: string }[]> {
    const [parent = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
    // Nothing found is a status of its own.
    const found = await run('ps', ['-o', 'pid=,args=', '--ppid', parent]).catch(() => ({ stdout: '' }));
    const children = [...found.stdout.matchAll(/^ *(\d+) (.*)$/gm)];
    return [
      { pid: Number(parent), title: 'postmaster' },
      ...children.map(([, pid, title = '']) => ({ pid: Number(pid), title })),
    ];
  }

  const server: OwnServer = {
    url,
    async start() {
      const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_wal_size=64MB -c min_wal_size=32MB`;
      await asPostgres('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-s', '-o', options, 'start');
    },
    async stop(mode) {
      await asPostgres('pg_ctl', '-D', data, '-m', mode, '-w', '-s', 'stop');
    },
    async backends() {
      const found = await processes();
      return found.filter(({ title }) => title.includes('127.0.0.1(')).map(({ pid }) => pid);
    },
    async signal(signal) {
      for (const { pid } of await processes()) process.kill(pid, signal);
    },
    async answers() {
      for (;;) {
        const sql = postgres(url, { max: 1, connect_timeout: 1, onnotice() {} });
        try {
          await sql`select 1`;
          return performance.now();
        } catch {
          await delay(5);
        } finally {
          await sql.end({ timeout: 0 });
        }
      }
    },
    async remove() {
      await server.stop('immediate').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}
