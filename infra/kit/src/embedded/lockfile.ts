import { closeSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';

/** Another process uses the directory. Two of them would destroy its data without a word. */
export class DirectoryInUseError extends OperatorError {
  constructor(directory: string, owner: string, file: string) {
    super(
      `The data directory ${directory} is in use by ${owner}. ` +
        `Stop it, or choose another directory in DATABASE_URL. If it no longer runs, delete ${file}.`,
    );
    this.name = 'DirectoryInUseError';
  }
}

interface Owner {
  readonly pid: number;
  /** When the process started, in the kernel's ticks: tells a reused pid from the process that had it before. */
  readonly started: string;
  readonly host: string;
}

const pattern = /^owner-(\d+)-(\d+)-(.+)\.lock$/;

/** '0' where the system does not tell, undefined for a dead process that its parent has not noticed yet. */
function startTicks(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command in parentheses and may hold spaces; the start is the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return '0';
  }
}

function runs(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return owner.started === startTicks(owner.pid);
}

function others(directory: string, own: string): { file: string; owner: Owner }[] {
  return readdirSync(directory).flatMap((file) => {
    const [, pid, started, host] = pattern.exec(file) ?? [];
    if (file === own || pid === undefined || started === undefined || host === undefined) return [];
    return [{ file, owner: { pid: Number(pid), started, host } }];
  });
}

/**
 * Claims a directory for this process and returns how to give it back. Each process creates a file of its own
 * and then looks for others, so of two that start at once at least one sees the other. Files of processes that
 * no longer run are removed.
 */
export function lockDirectory(directory: string): () => void {
  const self: Owner = { pid: process.pid, started: startTicks(process.pid) ?? '0', host: hostname() };
  const own = `owner-${self.pid}-${self.started}-${self.host}.lock`;
  const path = join(directory, own);
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new DirectoryInUseError(directory, `this process (pid ${self.pid})`, path);
  }
  for (const { file, owner } of others(directory, own)) {
    if (runs(owner)) {
      rmSync(path, { force: true });
      const where = owner.host === self.host ? '' : ` on ${owner.host}`;
      throw new DirectoryInUseError(
        directory,
        `the process with pid ${owner.pid}${where}`,
        join(directory, file),
      );
    }
    rmSync(join(directory, file), { force: true });
  }
  return () => rmSync(path, { force: true });
}
