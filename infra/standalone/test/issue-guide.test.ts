import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createIdentity } from '@graphroots/gateway/identity/identity';
import { createLogger } from '@graphroots/kit/log';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { childEnvironment } from '../src/config.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const root = new URL('../../../', import.meta.url);
const tokenCommand = fileURLToPath(new URL('gateway/src/identity/token-cli.ts', root));

let folder: string;
let system: DemoSystem;
let guide: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graphroots-issues-'));
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
    readFile(new URL('docs/guide/issues.md', root), 'utf8'),
    startDemoSystem('street', identify),
  ]);
});
afterAll(async () => {
  await system.close();
  await rm(folder, { recursive: true });
});

type Kept = Map<string, string>;

/** What the printed command of a name answers with. */
async function tokenOf(name: string, kept: Kept): Promise<string> {
  const [, printed = ''] = new RegExp(`^${name}=.*token -- (.+)\\)$`, 'm').exec(guide) ?? [];
  const options = printed.split(' ').map((word) => (word.startsWith('$') ? take(word.slice(1), kept) : word));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', tokenCommand, ...options],
    { env: childEnvironment({ DEVELOPMENT_KEY_FILE: join(folder, 'key.json') }) },
  );
  return `Bearer ${stdout.trim()}`;
}

function take(name: string, kept: Kept): string {
  const value = kept.get(name);
  if (value === undefined) throw new Error(`The guide has not said what \`${name}\` is.`);
  return value;
}

interface Printed {
  readonly asks: string;
  readonly operation: string;
  /** What an answer shows, as far as the guide prints it. */
  readonly answer: object;
  /** Names of variables with where an answer holds them. */
  readonly keeps: readonly (readonly [name: string, path: string])[];
}

function printedOperations(): Printed[] {
  const parts = guide.split(/^As `([A-Z]+)`:$/m).slice(1);
  return parts.flatMap((asks, index) => {
    if (index % 2 === 1) return [];
    const text = parts[index + 1] ?? '';
    const block = (language: string) =>
      new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? null;
    const answer = z.looseObject({}).parse(JSON.parse(block('json') ?? '{}'));
    const keeps = [...text.matchAll(/`(\w+)` = `([\w.]+)`/g)].map(
      ([, name = '', path = '']) => [name, path] as const,
    );
    return [{ asks, operation: block('graphql') ?? '', answer, keeps }];
  });
}

/** What lies at a path such as `issue.workOrders.nodes.0.id`. */
function at(data: unknown, path: string): unknown {
  const step = (from: unknown, name: string): unknown =>
    typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
  return path.split('.').reduce(step, data);
}

/** The codes of refusals. */
function codesIn(answer: unknown): readonly (string | undefined)[] {
  return [...JSON.stringify(answer).matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);
}

it('the guide to issues runs as printed, with the answers it prints', async () => {
  const operations = printedOperations();
  expect(operations.length).toBeGreaterThan(20);
  const kept: Kept = new Map();
  const tokens = new Map<string, string>();
  for (const { asks, operation, answer, keeps } of operations) {
    const token = tokens.get(asks) ?? (await tokenOf(asks, kept));
    tokens.set(asks, token);
    const names = [...operation.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
    const variables = Object.fromEntries(names.map((name) => [name, take(name, kept)]));
    const { data, errors } = await system.ask(operation, variables, token);
    expect(errors, operation).toBeUndefined();
    expect(data).toMatchObject(answer);
    expect(codesIn(data), operation).toEqual(codesIn(answer));
    for (const [name, path] of keeps) {
      const found = at(data, path);
      expect(found, `${path} of ${operation}`).toBeTypeOf('string');
      kept.set(name, String(found));
    }
  }
});
