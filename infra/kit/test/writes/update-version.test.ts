import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aViewer, openLibrary, type OpenLibrary } from '../reads/library/library.ts';
import { changes, readers } from '../reads/library/tables.ts';
import { unrestrictedViewer } from '../../src/viewer.ts';

const rename = `mutation ($input: RenameReaderInput!) {
  renameReader(input: $input) { reader { id name } userErrors { code field message } }
}`;

interface Payload {
  readonly reader: { id: string; name: string } | null;
  readonly userErrors: readonly { code: string; field: string[]; message: string }[];
}

let city: OpenLibrary;
beforeAll(async () => {
  city = await openLibrary();
});
afterAll(() => city.close());

async function ask(
  input: { reader: string; name: string; expectedVersion: number },
  viewer = unrestrictedViewer,
): Promise<Payload> {
  return (await city.query<{ renameReader: Payload }>(rename, { input }, { viewer })).renameReader;
}

test('of 50 changes of one version at once, one is made and all others are told the version there is now', async () => {
  const { id: reader } = await city.aReader();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) => ask({ reader, name: `第${number}`, expectedVersion: 1 })),
  );
  const made = answers.filter(({ userErrors }) => userErrors.length === 0);
  expect(made).toHaveLength(1);
  const refused = answers.flatMap(({ userErrors }) => userErrors);
  expect(refused).toEqual(
    Array.from({ length: 49 }, () => ({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
      message: 'It has changed: its version is 2 now. Read it again.',
    })),
  );
  const { db } = city.database;
  const [row] = await db.select().from(readers).where(eq(readers.id, reader));
  expect(row).toMatchObject({ name: made[0]?.reader?.name, version: 2 });
  expect(await db.$count(changes, eq(changes.key, reader))).toBe(1);
});

test('a change of the version there is now is made, and counts it up', async () => {
  const { id: reader } = await city.aReader();
  await ask({ reader, name: '一', expectedVersion: 1 });
  expect(await ask({ reader, name: '二', expectedVersion: 2 })).toEqual({
    reader: { id: reader, name: '二' },
    userErrors: [],
  });
});

test.each([1, 7])(
  'a row out of sight is answered like one that is not there, whether version %i is expected or not',
  async (expectedVersion) => {
    const viewer = aViewer({ territory: ['530103000000'] });
    const { id: reader } = await city.aReader();
    const input = { name: '外人', expectedVersion };
    const answer = await ask({ reader, ...input }, viewer);
    expect(answer.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'reader'], message: 'There is none with this id.' },
    ]);
    expect(answer).toEqual(await ask({ reader: 'rdr_x', ...input }, viewer));
    const [row] = await city.database.db.select().from(readers).where(eq(readers.id, reader));
    expect(row).toMatchObject({ name: '王小明', version: 1 });
  },
);
