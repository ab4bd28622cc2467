import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
let library: string;

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary();
  const former = await city.aReader({ name: '前任' });
  const present = await city.aReader({ name: '现任' });
  const future = await city.aReader({ name: '后任' });
  await city.aHead({ of: place, is: former, from: '2024-01-01', to: '2026-01-01' });
  await city.aHead({ of: place, is: present, from: '2026-01-01', to: '2026-07-01' });
  await city.aHead({ of: place, is: future, from: '2026-07-01' });
  library = place.id;
});

afterAll(() => city.close());

const headOn = async (asOf?: string | null): Promise<unknown> => {
  const text = 'query ($id: ID!, $asOf: Date) { library(id: $id) { head(asOf: $asOf) { name } } }';
  const found = await city.query<{ library: { head: { name: string } | null } }>(text, { id: library, asOf });
  return found.library.head?.name;
};

test('dated rows are those of today when no day is asked', async () => {
  expect(await headOn()).toBe('现任');
  expect(await headOn(null)).toBe('现任');
});

test('a dated row counts from its first day to the day before its last', async () => {
  expect(await headOn('2023-12-31')).toBeUndefined();
  expect(await headOn('2024-01-01')).toBe('前任');
  expect(await headOn('2025-12-31')).toBe('前任');
  expect(await headOn('2026-01-01')).toBe('现任');
  expect(await headOn('2026-06-30')).toBe('现任');
  expect(await headOn('9999-12-31')).toBe('后任');
});

test('a day asked for above holds for everything below, until another day is asked', async () => {
  const text = /* GraphQL */ `
    query ($id: ID!) {
      library(id: $id, asOf: "2025-05-05") {
        head {
          name
        }
        posts {
          totalCount
          nodes {
            validFrom
            library {
              head {
                name
              }
              posts(asOf: "2026-08-01") {
                nodes {
                  holder {
                    name
                  }
                  library {
                    head {
                      name
                    }
                  }
                }
              }
            }
          }
        }
        now: head(asOf: "2026-06-15") {
          name
        }
      }
    }
  `;
  expect(await city.query(text, { id: library })).toEqual({
    library: {
      head: { name: '前任' },
      posts: {
        totalCount: 1,
        nodes: [
          {
            validFrom: '2024-01-01',
            library: {
              head: { name: '前任' },
              posts: { nodes: [{ holder: { name: '后任' }, library: { head: { name: '后任' } } }] },
            },
          },
        ],
      },
      now: { name: '现任' },
    },
  });
});

test('a condition over dated rows of another table holds on the day of the field that asks', async () => {
  const text = /* GraphQL */ `
    query ($id: ID!, $asOf: Date) {
      library(id: $id) {
        staff {
          nodes {
            name
          }
        }
        onDay: staff(asOf: $asOf) {
          totalCount
          nodes {
            name
          }
        }
      }
      library2024: library(id: $id, asOf: "2024-06-06") {
        staff {
          nodes {
            name
          }
        }
        now: staff(asOf: "2026-06-15") {
          nodes {
            name
          }
        }
      }
    }
  `;
  expect(await city.query(text, { id: library, asOf: '2027-01-01' })).toEqual({
    library: { staff: { nodes: [{ name: '现任' }] }, onDay: { totalCount: 1, nodes: [{ name: '后任' }] } },
    library2024: { staff: { nodes: [{ name: '前任' }] }, now: { nodes: [{ name: '现任' }] } },
  });
});

test('the same document on another day of asking is the same statement with another value', async () => {
  const text = 'query ($id: ID!, $asOf: Date) { library(id: $id) { posts(asOf: $asOf) { nodes { id } } } }';
  const [one, two] = [
    await city.raw(text, { id: library, asOf: '2024-01-01' }),
    await city.raw(text, { id: library, asOf: '2026-01-01' }),
  ];
  expect(one.reads).toEqual(two.reads);
  expect(one.data).not.toEqual(two.data);
});

test('what is no day is refused', async () => {
  for (const asOf of ['2026-02-30', '2026-1-1', 'today', '0000-01-01']) {
    const { errors, data } = await city.raw('query ($asOf: Date) { library(id: "x", asOf: $asOf) { id } }', {
      asOf,
    });
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('is not a date: write YYYY-MM-DD.');
  }
});
