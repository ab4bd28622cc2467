import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createIdentity } from '@graphroots/gateway/identity/identity';
import { createLogger } from '@graphroots/kit/log';
import { childEnvironment } from '../src/config.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const root = new URL('../../../', import.meta.url);
const tokenCommand = fileURLToPath(new URL('gateway/src/identity/token-cli.ts', root));

/** A page of the documentation beside a demo city that believes the tokens of a developer's machine. */
export interface Guide {
  readonly text: string;
  readonly system: DemoSystem;
  /** What `npm run token -- …` answers with for these options. */
  token(options: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export async function openGuide(page: string): Promise<Guide> {
  const folder = await mkdtemp(join(tmpdir(), 'graphroots-guide-'));
  const developmentKeyFile = join(folder, 'key.json');
  const { identify } = await createIdentity(
    { issuers: [], anonymousReports: false, documentFiles: [], developmentKeyFile },
    createLogger({ name: 'test', level: 'silent' }),
  );
  const [text, system] = await Promise.all([
    readFile(new URL(page, root), 'utf8'),
    startDemoSystem('street', identify),
  ]);
  return {
    text,
    system,
    async token(options) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', tokenCommand, ...options],
        { env: childEnvironment({ DEVELOPMENT_KEY_FILE: developmentKeyFile }) },
      );
      return stdout.trim();
    },
    async close() {
      await system.close();
      await rm(folder, { recursive: true });
    },
  };
}
