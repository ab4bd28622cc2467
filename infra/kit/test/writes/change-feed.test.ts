import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServerUrl } from '../../src/testing/config.ts';
import { command, type UnitOfWork } from '../../src/writes/command.ts';
import { aViewer, openLibrary, type OpenLibrary } from '../reads/library/library.ts';
import { notices } from '../reads/library/tables.ts';

/*
 * A feed waits for every older transaction of its server, those of other tests included: these tests read until
 * they have seen everything, however long that takes.
 */
const patience = 150_000;

let city: OpenLibrary;
beforeAll(async () => {
  city = await openLibrary();
});
afterAll(() => city.close());

interface Page {
  readonly libraryChanges: { nodes: { key: string; type: string }[]; pageInfo: { endCursor: string | null } };
}

/** Follows the feed from its beginning. */
function follow(first = 7) {
  const text = `query ($first: Int!, $after: String) {
    libraryChanges(first: $first, after: $after) { nodes { key type } pageInfo { endCursor } }
  }`;
  let after: string | null = null;
  const seen: string[] = [];
  async function poll(): Promise<readonly string[]> {
    const page: Page = await city.query<Page>(text, { first, after });
    after = page.libraryChanges.pageInfo.endCursor ?? after;
    seen.push(...page.libraryChanges.nodes.map(({ key }) => key));
    return seen;
  }
  async function pollFor(keys: readonly string[]): Promise<readonly string[]> {
    while (!keys.every((key) => seen.includes(key))) await poll();
    return seen.filter((key) => keys.includes(key));
  }
  return { poll, pollFor };
}

/** Writes a change; `before` happens after its transaction has begun to write, and before it is told. */
function write(key: string, before: () => Promise<void> = async () => undefined, place: object = {}) {
  const useCase = async (_: object, { tx, record }: UnitOfWork) => {
    await tx.insert(notices).values({ id: key, text: key, regionCode: '530102001001', path: '1/' });
    await before();
    record({ entity: 'Notice', id: key, action: 'post', ...place });
    return { userErrors: [] };
  };
  const context = city.subgraph.createContext({ requestId: 'test', headers: {}, viewer: aViewer({}) });
  const path = { prev: undefined, key: 'postNotice', typename: 'Mutation' };
  return command(useCase)(null, { input: {} }, context, { fieldName: 'postNotice', path });
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test.skipIf(testServerUrl() === undefined)(
  'changes of transactions that end late are shown in their place, once, and nothing younger before them',
  async () => {
    const feed = follow();
    const rounds = [1, 2, 3, 4, 5];
    for (const round of rounds) {
      const [begun, late] = [gate(), gate()];
      const slow = write(`slow ${round}`, async () => {
        begun.open();
        await late.opened;
      });
      await begun.opened;
      await write(`fast ${round}`);
      expect(await feed.poll()).not.toContain(`fast ${round}`);
      late.open();
      await slow;
    }
    const inOrder = rounds.flatMap((round) => [`slow ${round}`, `fast ${round}`]);
    expect(await feed.pollFor(inOrder)).toEqual(inOrder);
  },
  patience,
);

test(
  'who polls while many write sees each change exactly once',
  async () => {
    const feed = follow(3);
    const keys = Array.from({ length: 40 }, (_, index) => `many-${index}`);
    const writers = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (const [index, key] of keys.entries()) {
          if (index % 8 !== writer) continue;
          const pause = async () => {
            for (let turn = 0; turn < index % 5; turn += 1) await new Promise(setImmediate);
          };
          await write(key, pause);
        }
      }),
    );
    const seen = await feed.pollFor(keys);
    await writers;
    expect(seen.toSorted()).toEqual(keys.toSorted());
  },
  patience,
);

test(
  'the steps of one transaction follow each other as they were told',
  async () => {
    const feed = follow();
    const keys = ['first', 'second', 'third'];
    const useCase = async (_: object, { record }: UnitOfWork) => {
      for (const id of keys) record({ entity: 'Notice', id, action: 'post' });
      return { userErrors: [] };
    };
    const context = city.subgraph.createContext({ requestId: 'test', headers: {}, viewer: aViewer({}) });
    const path = { prev: undefined, key: 'postNotices', typename: 'Mutation' };
    await command(useCase)(null, { input: {} }, context, { fieldName: 'postNotices', path });
    expect(await feed.pollFor(keys)).toEqual(keys);
  },
  patience,
);

test(
  'a change is shown to viewers of its territory or line, and one that lies nowhere to those who see all',
  async () => {
    const feed = follow();
    await write('here', undefined, { divisionCode: '530102001001' });
    await write('line', undefined, { path: '1/2/' });
    await write('nowhere');
    await feed.pollFor(['here', 'line', 'nowhere']);
    const text = '{ libraryChanges(last: 100) { nodes { key } } }';
    const shown = async (territory: string[], lines: string[]) => {
      const viewer = aViewer({ territory, lines });
      const { libraryChanges } = await city.query<Page>(text, {}, { viewer });
      return libraryChanges.nodes.map(({ key }) => key);
    };
    expect(await shown(['530102000000'], [])).toEqual(['here']);
    expect(await shown([], ['1/'])).toEqual(['line']);
    expect(await shown([], [])).toEqual([]);
  },
  patience,
);
