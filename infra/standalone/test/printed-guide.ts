import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openGuide, type Guide } from './guide.ts';

type Kept = Map<string, string>;

/** What the printed command of a name answers with. */
async function tokenOf(guide: Guide, name: string, kept: Kept): Promise<string> {
  const [, printed = ''] = new RegExp(`^${name}=.*token -- (.+)\\)$`, 'm').exec(guide.text) ?? [];
  const options = printed.split(' ').map((word) => (word.startsWith('$') ? take(word.slice(1), kept) : word));
  return `Bearer ${await guide.token(options)}`;
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

function printedOperations(guide: Guide): Printed[] {
  const parts = guide.text.split(/^As `([A-Z]+)`:$/m).slice(1);
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

/** Declares the test that a guide runs as printed, with the answers it prints; it has more operations than `least`. */
export function testPrintedGuide(page: string, least: number): void {
  let guide: Guide;
  beforeAll(async () => {
    guide = await openGuide(page);
  });
  afterAll(() => guide.close());

  it('runs as printed, with the answers it prints', async () => {
    const operations = printedOperations(guide);
    expect(operations.length).toBeGreaterThan(least);
    const kept: Kept = new Map();
    const tokens = new Map<string, string>();
    for (const { asks, operation, answer, keeps } of operations) {
      const token = tokens.get(asks) ?? (await tokenOf(guide, asks, kept));
      tokens.set(asks, token);
      const names = [...operation.matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
      const variables = Object.fromEntries(names.map((name) => [name, take(name, kept)]));
      const { data, errors } = await guide.system.ask(operation, variables, token);
      expect(errors, operation).toBeUndefined();
      expect(data).toMatchObject(answer);
      expect(codesIn(data), operation).toEqual(codesIn(answer));
      for (const [name, path] of keeps) {
        const found = at(data, path);
        expect(found, `${path} of ${operation}`).toBeTypeOf('string');
        kept.set(name, String(found));
      }
    }
    // Dozens of operations, each planned for the first time.
  }, 120_000);
}
