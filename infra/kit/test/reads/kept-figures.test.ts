import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFigures } from '../../src/reads/kept-figures.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

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

  async function ask(fields: string, viewer = aViewer({})) {
    const { data, statements } = await city.raw<{ _entities: { loanStats: object }[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Library { ${fields} } } }`,
      { of: [{ __typename: 'Library', id: place.id }] },
      { viewer },
    );
    return { stats: data?._entities[0]?.loanStats, statements };
  }

  test('are counted once for all who ask the same within their age, and say when that was', async () => {
    await lend();
    const first = await ask('id loanStats { total computedAt }');
    expect(first).toEqual({ stats: { total: 1, computedAt: '2026-06-15T04:00:00.000Z' }, statements: 1 });
    await lend();
    wait(maxAgeMs - 1);
    const second = await ask('id loanStats { total computedAt }');
    expect(second).toEqual({ stats: first.stats, statements: 0 });
    wait(1);
    const third = await ask('id loanStats { total computedAt }');
    expect(third).toEqual({ stats: { total: 2, computedAt: '2026-06-15T04:01:00.000Z' }, statements: 1 });
  });

  test('are counted anew beside anything else that is asked', async () => {
    const text = 'name loanStats { total }';
    const { stats } = await ask(text);
    await lend();
    expect((await ask(text)).stats).not.toEqual(stats);
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
  const figures = () => 'figures';

  test('is not kept where that was fast', async () => {
    let counted = 0;
    const countOnce = keepFigures({ maxAgeMs, leastMs: 100, now: () => 0 });
    const count = async () => (counted += 1);
    expect([await countOnce(figures, count), await countOnce(figures, count)]).toEqual([1, 2]);
  });

  test('is not kept at all where nothing is said', async () => {
    let counted = 0;
    const countOnce = keepFigures({ maxAgeMs: 0, leastMs: 0 });
    const count = async () => (counted += 1);
    expect([await countOnce(figures, count), await countOnce(figures, count)]).toEqual([1, 2]);
  });

  test('too old, is counted by one, for all who ask meanwhile; where that one gives up, by another', async () => {
    let time = 0;
    let counted = 0;
    const countOnce = keepFigures({ maxAgeMs, leastMs: 0, now: () => time });
    await countOnce(figures, async () => (counted += 1));
    time += maxAgeMs;
    const fail = async (): Promise<never> => {
      await turn();
      throw new Error('given up');
    };
    const givenUp = countOnce(figures, fail).catch(String);
    const others = [0, 1].map(() => countOnce(figures, async () => (counted += 1)));
    expect(await givenUp).toBe('Error: given up');
    expect(await Promise.all(others)).toEqual([2, 2]);
    time += maxAgeMs;
    const count = async () => turn().then(() => (counted += 1));
    expect(await Promise.all([0, 1, 2].map(() => countOnce(figures, count)))).toEqual([3, 3, 3]);
  });
});
