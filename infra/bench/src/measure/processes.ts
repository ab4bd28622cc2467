import { readFile, writeFile } from 'node:fs/promises';

/* What the kernel says of processes. Only Linux says it: elsewhere figures are NaN. */

/** A hundredth of a second on every Linux that runs Node. */
const msPerTick = 10;

/** Processor time used so far, in milliseconds. */
export async function processorMs(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(pids.map(processorMsOf));
  return times.reduce((sum, time) => sum + time, 0);
}

async function processorMsOf(pid: number): Promise<number> {
  const fields = await statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

/** Processor time that the ended children of a process's parent used, in milliseconds. */
export async function endedChildrenMs(pid: number): Promise<number> {
  const [, parent] = await statOf(pid);
  const fields = await statOf(Number(parent));
  return (Number(fields[13]) + Number(fields[14])) * msPerTick;
}

/** What the kernel counts of a process, from its state on; nothing where it does not. */
async function statOf(pid: number): Promise<string[]> {
  const stat = await textOf(`/proc/${pid}/stat`);
  // The name, in brackets, may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
}

/** The most memory they held together since it was forgotten, as the sum of each one's most, in MB. */
export async function peakMegabytes(pids: readonly number[]): Promise<number> {
  const peaks = await Promise.all(
    pids.map(async (pid) => {
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec((await textOf(`/proc/${pid}/status`)) ?? '') ?? [];
      return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
    }),
  );
  return peaks.reduce((sum, peak) => sum + peak, 0);
}

/** Begins a new peak. */
export async function forgetPeaks(pids: readonly number[]): Promise<void> {
  await Promise.all(pids.map((pid) => writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined)));
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
