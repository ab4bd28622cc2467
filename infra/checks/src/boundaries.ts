import { runTool } from './run-tool.ts';

export interface BoundaryCheck {
  readonly ok: boolean;
  readonly files: number;
  readonly packages: number;
  readonly output: string;
}

/**
 * Checks who imports whom between the packages under `root`, by the rules in its `turbo.json`. A run that read
 * no file has checked nothing and is not ok.
 */
export async function checkBoundaries(root: string): Promise<BoundaryCheck> {
  const turbo = await runTool('turbo', ['boundaries', '--no-color'], root);
  const [, files = '0', packages = '0'] = /Checked (\d+) files? in (\d+) packages?/.exec(turbo.output) ?? [];
  return {
    ok: turbo.ok && Number(files) > 0,
    files: Number(files),
    packages: Number(packages),
    output: turbo.output,
  };
}
