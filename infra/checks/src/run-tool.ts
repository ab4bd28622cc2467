import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { toolEnvironment } from './config.ts';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

export interface ToolResult {
  readonly ok: boolean;
  /** What the tool wrote to stdout and stderr, in the order it came. */
  readonly output: string;
}

/** Runs an installed tool to its end, without a terminal: one that asks a question fails instead of waiting. */
export function runTool(name: string, args: readonly string[], cwd: string): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${repositoryRoot}/node_modules/.bin/${name}`, args, {
      cwd,
      env: toolEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
