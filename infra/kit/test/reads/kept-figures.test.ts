import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { keepFigures } from '../../src/reads/kept-figures.ts';
import { testServerUrl } from '../../src/testing/config.ts';
import { testLog } from '../../src/testing/database.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';
import { libraries } from './library/tables.ts';

const maxAgeMs = 60_000;

describe('figures of entities', () => {
  let city: OpenLibrary;
  let place: Awaited<ReturnType<OpenLibrary['aLibrary']>>;
  let book: Awaited<ReturnType<OpenLibrary['aBook']>>;
  let moment = Date.parse('2026-06-15T04:00:00Z');
  const wait = (ms: number) => (moment += ms);

  beforeAll(async () => {
    city = await openLibrary(undefined, {
      now: () => new Date(moment),
      keepFigures: { maxAgeMs, leastMs: 0, now: () => moment },
    });
    place = await city.aLibrary({ regionCode: '530102001001' });
    book = await city.aBook({ in: place });
  });
  afterAll(() => city.close());

  const lend = async (): Promise<void> =>
    void (await city.aLoan({ of: book, by: await city.aReader({ regionCode: '530102001001' }) }));

  async function ask(
    fields: string,
    viewer = aViewer({}),
    of: object = { __typename: 'Library', id: place.id },
  ) {
    const { data, statements } = await city.raw<{ _entities: [{ loanStats: object }] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Library { ${fields} } } }`,
      { of: [of] },
      { viewer },
    );
    const entity = data?._entities[0];
    return { stats: entity?.loanStats, entity, statements };
  }

  test('are counted once for all who ask the same within their age, and say when that was', async () => {
    await lend();
    const first = await ask('id loanStats { total computedAt }');
    expect(first).toMatchObject({
      stats: { total: 1, computedAt: '2026-06-15T04:00:00.000Z' },
      statements: 1,
    });
    await lend();
    wait(maxAgeMs - 1);
    const second = await ask('id loanStats { total computedAt }');
    expect(second).toMatchObject({ stats: first.stats, statements: 0 });
    wait(1);
    const third = await ask('id loanStats { total computedAt }');
    expect(third).toMatchObject({
      stats: { total: 2, computedAt: '2026-06-15T04:01:00.000Z' },
      statements: 1,
    });
  });

  test('are kept beside what else is asked of the entity, which is read each time', async () => {
    const text = 'before: name loanStats { total }';
    const { stats, entity } = await ask(text);
    expect(Object.keys(entity ?? {})).toEqual(['before', 'loanStats']);
    await lend();
    await city.database.db.update(libraries).set({ name: '新华书店' });
    const again = await ask(text);
    expect(again).toEqual({ stats, entity: { before: '新华书店', loanStats: stats }, statements: 1 });
  });

  test('of an entity that is not there are those of nothing', async () => {
    const nowhere = { __typename: 'Library', id: '00000000-0000-7000-8000-000000000000' };
    expect((await ask('name loanStats { total }', undefined, nowhere)).entity).toBeNull();
  });

  test('are kept where a field of Query finds the entity by its key', async () => {
    const text =
      'query ($id: ID!) { library(id: $id) { name ...F } } fragment F on Library { loanStats { total } }';
    const askRoot = () => city.raw<{ library: object | null }>(text, { id: place.id });
    const { data } = await askRoot();
    await lend();
    expect(await askRoot()).toMatchObject({ data, statements: 1 });
    expect(await city.query(text, { id: 'nowhere' })).toEqual({ library: null });
  });

  test('are counted anew for another period', async () => {
    const in2025 = 'loanStats(period: { from: "2025-01-01", to: "2025-12-31" }) { total }';
    const in2026 = 'loanStats(period: { from: "2026-01-01", to: "2026-12-31" }) { total }';
    await ask(in2025);
    expect((await ask(in2026)).statements).toBe(1);
    expect((await ask(in2026)).statements).toBe(0);
  });

  test('are counted anew for whoever sees other rows', async () => {
    const text = 'loanStats { total readers }';
    const all = await ask(text);
    const elsewhere = await ask(text, aViewer({ territory: ['530111000000'] }));
    expect(elsewhere.statements).toBe(1);
    expect(elsewhere.stats).not.toEqual(all.stats);
  });

  test('are an object of its own in each answer', async () => {
    const text = 'loanStats { total base }';
    const { stats } = await ask(text);
    const kept = await ask(text);
    Object.assign(kept.stats ?? {}, { total: -1 });
    expect((await ask(text)).stats).toEqual(stats);
  });
});

describe('what was counted', () => {
  const isLate = (error: unknown): boolean => error === late;
  const late = new Error('longer than anybody waits');

  /** Figures that are counted at hand: how often, and how the next counting ends. */
  function someFigures() {
    const counts = { now: 0, behind: 0 };
    let end: (value: Promise<never> | undefined) => void = () => undefined;
    let behind = Promise.resolve<undefined>(undefined);
    const figures = {
      key: () => 'figures',
      wide: false,
      count: async () => (counts.now += 1),
      countBehind: async () => behind.then(() => `behind ${(counts.behind += 1)}`),
      isLate,
    };
    return {
      counts,
      figures,
      tooMany: { ...figures, count: () => Promise.reject(late) },
      /** What is counted behind from now on ends when it is told to. */
      hold: () => (behind = new Promise((resolve) => (end = resolve))),
      end: (failure?: Error) => end(failure && Promise.reject(failure)),
    };
  }

  test('is not kept where that was fast', async () => {
    const { figures } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, leastMs: 100, now: () => 0 });
    expect([await countOnce(figures), await countOnce(figures)]).toEqual([1, 2]);
  });

  test('is kept sooner for a district or more', async () => {
    let time = 0;
    const { figures, counts } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, now: () => time });
    const slow = { ...figures, count: async () => ((time += 20), (counts.now += 1)) };
    expect([await countOnce(slow), await countOnce(slow)]).toEqual([1, 2]);
    const wide = { ...slow, wide: true };
    expect([await countOnce(wide), await countOnce(wide)]).toEqual([3, 3]);
  });

  test('is not kept at all where nothing is said', async () => {
    const { figures } = someFigures();
    const countOnce = keepFigures({ maxAgeMs: 0, leastMs: 0 });
    expect([await countOnce(figures), await countOnce(figures)]).toEqual([1, 2]);
  });

  test('too old, is counted once for all who ask meanwhile', async () => {
    let time = 0;
    const { figures, hold, end, counts } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, leastMs: 0, now: () => time });
    expect(await countOnce(figures)).toBe(1);
    time += maxAgeMs;
    void hold();
    const asked = [0, 1, 2].map(() => countOnce(figures));
    end();
    expect(await Promise.all(asked)).toEqual(['behind 1', 'behind 1', 'behind 1']);
    expect(counts).toEqual({ now: 1, behind: 1 });
  });

  test('too old, is told while counting anew takes long or fails, and to nobody once it is far too old', async () => {
    let time = 0;
    const { figures, hold, end } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, leastMs: 0, patienceMs: 1, now: () => time });
    await countOnce(figures);
    time += maxAgeMs;
    void hold();
    expect(await countOnce(figures)).toBe(1);
    end(new Error('the disk is full'));
    await turn();
    const asked = countOnce(figures);
    expect(await asked).toBe(1);
    time += 9 * maxAgeMs;
    void hold();
    end(new Error('the disk is full'));
    await expect(countOnce(figures)).rejects.toThrow('the disk is full');
    end();
    void hold();
    await expect(countOnce(figures)).rejects.toMatchObject({ extensions: { reason: 'COUNTING' } });
    end();
    await turn();
    expect(await countOnce(figures)).toBe('behind 1');
  });

  test('for longer than anybody waits is counted behind the answers, and told to whoever asks again', async () => {
    const { tooMany, hold, end, counts } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, leastMs: 0, patienceMs: 1 });
    const counting = { extensions: { code: 'SUBGRAPH_TIMEOUT', reason: 'COUNTING' } };
    void hold();
    await expect(countOnce(tooMany)).rejects.toMatchObject(counting);
    await expect(countOnce(tooMany)).rejects.toMatchObject(counting);
    end();
    await turn();
    expect([await countOnce(tooMany), await countOnce(tooMany)]).toEqual(['behind 1', 'behind 1']);
    expect(counts).toEqual({ now: 0, behind: 1 });
  });

  test('in vain fails, and is counted anew when it is asked again', async () => {
    const { figures } = someFigures();
    const countOnce = keepFigures({ maxAgeMs, leastMs: 0 });
    const failing = { ...figures, count: () => Promise.reject(new Error('no such column')) };
    await expect(countOnce(failing)).rejects.toThrow('no such column');
    expect(await countOnce(figures)).toBe(1);
  });
});

describe.skipIf(testServerUrl() === undefined)('figures that a server cannot count in time', () => {
  test('are counted behind the answer on a connection of their own, and told once they are there', async () => {
    const city = await openLibrary(undefined, {
      keepFigures: { maxAgeMs, leastMs: 0 },
      open: ({ url }) => openDatabase({ url, schema: 'library', log: testLog, limitStatements: true }),
    });
    onTestFinished(async () => {
      await city.database.close();
      await city.close();
    });
    const place = await city.aLibrary();
    const ask = () =>
      city.raw<{ _entities: [{ loanStats: object }] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Library { name loanStats { total } } } }`,
        { of: [{ __typename: 'Library', id: place.id }] },
      );
    let unlock = (): void => undefined;
    const locked = city.database.sql.begin(async (tx) => {
      await tx`lock table library.loans in access exclusive mode`;
      await new Promise<void>((resolve) => (unlock = resolve));
    });
    const first = await ask();
    expect(first.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'SUBGRAPH_TIMEOUT', reason: 'COUNTING' },
    ]);
    unlock();
    await locked;
    await expect
      .poll(async () => (await ask()).data)
      .toEqual({ _entities: [{ name: place.name, loanStats: { total: 0 } }] });
  });
});
