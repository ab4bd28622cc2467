import { expect, test } from 'vitest';
import { connectionsFor } from './rounds.ts';

test('a shape is asked by as many as are measured, and by no more than it bears', () => {
  expect(connectionsFor({}, [1, 32])).toEqual([1, 32]);
  expect(connectionsFor({ most: 4 }, [1, 32])).toEqual([1, 4]);
});

test('no number of connections is measured twice', () => {
  expect(connectionsFor({ most: 4 }, [4, 8, 32])).toEqual([4]);
});
