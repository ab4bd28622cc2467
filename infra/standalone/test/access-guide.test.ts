import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createIdentity } from '@graphroots/gateway/identity/identity';
import { rightsOfRoles } from '@graphroots/gateway/identity/roles';
import { createLogger } from '@graphroots/kit/log';
import { policies, scopes } from '@graphroots/schema/rights';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { childEnvironment } from '../src/config.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const root = new URL('../../../', import.meta.url);
const tokenCommand = fileURLToPath(new URL('gateway/src/identity/token-cli.ts', root));

let folder: string;
let system: DemoSystem;
let guide: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graphroots-guide-'));
  const { identify } = await createIdentity(
    {
      issuers: [],
      anonymousReports: false,
      documentFiles: [],
      developmentKeyFile: join(folder, 'key.json'),
    },
    createLogger({ name: 'test', level: 'silent' }),
  );
  [guide, system] = await Promise.all([
    readFile(new URL('docs/access.md', root), 'utf8'),
    startDemoSystem('street', identify),
  ]);
});
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

/** What the printed command answers with. */
async function token(): Promise<string> {
  const [, options = ''] = /npm run --silent token -- (.+)\)/.exec(guide) ?? [];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', tokenCommand, ...options.split(' ')],
    { env: childEnvironment({ DEVELOPMENT_KEY_FILE: join(folder, 'key.json') }) },
  );
  return stdout.trim();
}

/** The queries of the printed calls, in their order. */
function queries(): string[] {
  const bodies = [...guide.matchAll(/-d '(\{.*\})'/g)].map(([, body = '']): unknown => JSON.parse(body));
  return z
    .array(z.object({ query: z.string() }))
    .parse(bodies)
    .map(({ query }) => query);
}

describe('the guide to roles, scopes and tokens', () => {
  it('leads to a first authorised query, and to a refusal as printed', async () => {
    const authorization = `Bearer ${await token()}`;
    const [allowed = '', refused = ''] = queries();

    const answer = await system.ask(allowed, {}, authorization);
    expect(answer.errors).toBeUndefined();
    const found = z.object({ issues: z.object({ totalCount: z.number(), nodes: z.array(z.unknown()) }) });
    expect(found.parse(answer.data).issues.nodes).toHaveLength(2);

    const [, printed = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(await system.ask(refused, {}, authorization)).toMatchObject(JSON.parse(printed));
  });

  it('names every role, scope and policy there is', () => {
    const policyRights = Object.keys(policies).map((name) => `policy:${name}`);
    const names = [...Object.keys(rightsOfRoles), ...Object.keys(scopes), ...policyRights];
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
