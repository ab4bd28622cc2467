import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

test('what rises minute by minute has grown', () => {
  expect(growthOf([100, 104, 108, 112, 116, 120, 124, 128, 132])).toEqual({
    first: 104,
    last: 128,
    grew: true,
  });
});

test('what comes and goes has not, even when one minute stands out', () => {
  expect(growthOf([100, 140, 102, 99, 103, 101, 100, 150, 104]).grew).toBe(false);
});

test('of a single minute nothing has grown', () => {
  expect(growthOf([100])).toEqual({ first: 100, last: 100, grew: false });
});
