import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;

beforeAll(async () => {
  city = await openLibrary();
  for (const name of ['昆明', '大理', '昆明', '丽江']) await city.aLibrary({ name, city: name });
  await city.aForecast({ city: '昆明', text: '晴' });
  await city.aForecast({ city: '大理', text: '雨' });
});

afterAll(() => city.close());

test('an ordinary resolver is given the columns it names, and batches over all rows of the request', async () => {
  const text = `{ libraries(orderBy: { field: NAME }) { nodes { name weather sky: weather } } }`;
  const { data, statements } = await city.raw(text);
  expect(data).toEqual({
    libraries: {
      nodes: [
        { name: '丽江', weather: null, sky: null },
        { name: '大理', weather: '雨', sky: '雨' },
        { name: '昆明', weather: '晴', sky: '晴' },
        { name: '昆明', weather: '晴', sky: '晴' },
      ],
    },
  });
  expect(statements).toBe(2);
});

test('a resolver keeps nothing from one request to the next', async () => {
  const text = '{ libraries(first: 1, where: { name: "丽江" }) { nodes { weather } } }';
  expect(await city.query(text)).toEqual({ libraries: { nodes: [{ weather: null }] } });
  await city.aForecast({ city: '丽江', text: '雪' });
  expect(await city.query(text)).toEqual({ libraries: { nodes: [{ weather: '雪' }] } });
});
